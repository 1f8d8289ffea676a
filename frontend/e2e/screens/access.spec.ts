import { DEMO_PASSWORD, expect, expectAccessible, screenshot, signIn, test } from '../fixtures'

test('a stranger sees the sign-in page, and after it the page that was asked for', async ({ page }) => {
  await page.goto('/units?asOf=2023-09-15')
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'sign-in')

  await page.getByLabel('Tên đăng nhập').fill('khong-co-tai-khoan-nay')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Tên đăng nhập').fill('huyen.cauke')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible()
  await expect(page).toHaveURL(/\/units\?asOf=2023-09-15$/)
  await expect(page.getByRole('banner')).toContainText('Cầu Kè')
})

test('the account menu changes language and appearance and signs out', async ({ page }) => {
  await signIn(page, 'huyen.cauke', '/units')
  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await expect(page.getByRole('menuitem', { name: /Đổi mật khẩu/ })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'account-menu')

  await page.getByRole('menuitem', { name: 'Tối' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Units' })).toBeVisible()

  await page.getByRole('button', { name: /^Account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goto('/units')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('signing out everywhere ends the work on another device', async ({ page, elsewhere }, { project }) => {
  const account = project.name === 'phone' ? 'nguoixem.haugiang' : 'nguoixem.dongthap'
  await signIn(elsewhere, account, '/units')

  await signIn(page, account, '/account/sessions')
  await expect(page.getByText('Thiết bị này')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'sessions')
  await page.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()

  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
})

test('a session that ends in the middle of a form loses nothing', async ({ page, context }) => {
  await signIn(page, 'huyen.cauke', '/account/password')
  await page.getByLabel('Mật khẩu hiện tại').fill('không phải mật khẩu này')
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu dài dễ nhớ 2026')
  await page.getByLabel('Nhập lại mật khẩu mới').fill('một câu dài dễ nhớ 2026')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()

  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'session-ended')
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD)
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click()

  // The waiting form went out again by itself: the server's answer to it is on the page, the text still in its fields.
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Mật khẩu mới', { exact: true })).toHaveValue('một câu dài dễ nhớ 2026')
})

test('accounts are administered on desktop and phone', async ({ page }, { project }) => {
  await signIn(page, 'quantri', '/accounts?q=van phong')
  await expect(page.getByRole('link', { name: /^Văn phòng/ }).first()).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'accounts')

  await page.goto('/accounts/new')
  await expect(page.getByLabel('Tên hiển thị')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'account-new')
  await page.getByLabel('Tên đăng nhập').fill(`man.hinh.${project.name}.${Date.now()}`)
  await page.getByLabel('Tên hiển thị').fill('Bộ phận Tổng hợp')
  await page.getByRole('combobox', { name: 'Vai trò' }).click()
  await page.getByTitle('Đơn vị').click()
  await page.getByRole('combobox', { name: 'Cơ quan' }).fill('thuong truc huyen cau ke')
  await page.getByTitle('Thường trực HĐND huyện Cầu Kè').click()
  await page.getByRole('button', { name: 'Lập và tạo liên kết mời' }).click()
  const link = await page.getByLabel('Liên kết dùng một lần').inputValue()
  await expectAccessible(page)
  await screenshot(page, 'account-invited')

  await page.getByRole('link', { name: 'Xem tài khoản' }).click()
  await expect(page.getByText('Lập liên kết đặt mật khẩu')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'account')

  await page.goto(link)
  await expect(page.getByLabel('Mật khẩu mới', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'set-password')
  await page.goto('/set-password')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'set-password-invalid')
})

test('the second step of signing in is set up and asked for on desktop and phone', async ({ page }, { project }) => {
  const account = project.name === 'phone' ? 'nguoixem.travinh' : 'nguoixem.langson'
  await signIn(page, account, '/account/second-factor')
  await page.getByLabel('Mật khẩu hiện tại').fill(DEMO_PASSWORD)
  await expectAccessible(page)
  await screenshot(page, 'second-factor-off')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('img', { name: 'Mã QR của khóa bí mật' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'second-factor-scan')
  await page.getByLabel('Mã xác thực').fill('000000')
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('the page that asks for a code', async ({ page }) => {
  await page.route('**/api/v1/sign-in', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'SECOND_FACTOR_REQUIRED', status: 401, detail: '', pendingToken: 'x' }),
    }),
  )
  await page.goto('/sign-in')
  await page.getByLabel('Tên đăng nhập').fill('vanphong.travinh')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByLabel('Mã xác thực')).toBeFocused()
  await expectAccessible(page)
  await screenshot(page, 'sign-in-code')
})
