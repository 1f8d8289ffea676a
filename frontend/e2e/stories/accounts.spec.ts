import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { AccountView } from '../../src/api/gen'
import { arrive, expect, openFromNavigation, test } from '../fixtures'
import { Desk } from '../server'

const PASSWORD = 'bốn con vịt vàng'

/** Stories may be told twice to the same server. */
const newUsername = (what: string) => `${what}.${Date.now()}`

/** An account of a unit that its owner has opened. */
async function opened(username: string, role = 'READER'): Promise<AccountView> {
  const administrator = await Desk.of('quantri')
  const body = await administrator.body('Thường trực HĐND huyện Cầu Kè')
  const account = await administrator.post<AccountView>('accounts', {
    username,
    displayName: `Người thử ${username}`,
    role,
    bodyId: body.id,
  })
  const { token } = await administrator.post<{ token: string }>(`accounts/${account.id}/password-link`, {}, 0)
  await administrator.tell('password-link/password', { token, newPassword: PASSWORD })
  return account
}

async function enter(page: Page, username: string, password = PASSWORD) {
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  // In a page that is not in front, the spinner of an earlier try fades out late and is still part of the name.
  await page.getByRole('button', { name: /Đăng nhập$/ }).click()
}

test('an administrator invites, the invited sets a password and signs in', async ({ page, elsewhere }) => {
  const username = newUsername('moi')
  await arrive(page, 'quantri')
  await openFromNavigation(page, 'Tài khoản')
  await page.getByRole('link', { name: 'Lập tài khoản' }).click()
  // The list behind the link has a field of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'Lập tài khoản' })).toBeVisible()
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Tên hiển thị').fill('Phòng Công tác Hội đồng')
  await page.getByRole('combobox', { name: 'Vai trò' }).click()
  await page.getByTitle('Người xem').click()
  await page.getByRole('combobox', { name: 'Cơ quan' }).fill('thuong truc huyen cau ke')
  await page.getByTitle('Thường trực HĐND huyện Cầu Kè').click()
  await page.getByRole('button', { name: 'Lập và tạo liên kết mời' }).click()
  const link = await page.getByLabel('Liên kết dùng một lần').inputValue()

  await elsewhere.goto(link)
  await expect(elsewhere.getByText('Tài khoản của Phòng Công tác Hội đồng')).toBeVisible()
  await elsewhere.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD)
  await elsewhere.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD)
  await elsewhere.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await elsewhere.getByRole('link', { name: 'Đăng nhập' }).click()
  await enter(elsewhere, username)
  await expect(elsewhere.getByRole('banner')).toContainText('Phòng Công tác Hội đồng')

  await page.getByRole('link', { name: 'Xem tài khoản' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Phòng Công tác Hội đồng' })).toBeVisible()
  await expect(page.getByText('Đang dùng', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Nhật ký' })).toContainText('Đặt mật khẩu bằng liên kết')

  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('alert')).toContainText('Liên kết này đã được dùng')
})

test('disabling an account ends its session, and it comes back with its password', async ({ page, elsewhere }) => {
  const username = newUsername('dung')
  const account = await opened(username)
  await elsewhere.goto('/plans')
  await enter(elsewhere, username)
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Kế hoạch' })).toBeVisible()

  await arrive(page, 'quantri', `/accounts?q=${username}`)
  await page.getByRole('link', { name: account.displayName }).click()
  await expect(page.getByRole('region', { name: 'Thiết bị đang đăng nhập' })).toContainText('Chrome')
  await page.getByRole('button', { name: 'Ngừng sử dụng' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ngừng sử dụng' }).click()
  await expect(page.getByRole('button', { name: 'Cho dùng lại' })).toBeVisible()
  await expect(page.getByText('Không có thiết bị nào đang đăng nhập')).toBeVisible()

  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await enter(elsewhere, username)
  await expect(elsewhere.getByRole('alert')).toContainText('không đúng')

  await page.getByRole('button', { name: 'Cho dùng lại' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cho dùng lại' }).click()
  await expect(page.getByText('Đang dùng', { exact: true })).toBeVisible()
  await enter(elsewhere, username)
  await expect(elsewhere.getByRole('banner')).toBeVisible()
})

/** What the app on a phone shows (RFC 6238). The server's clock was set when it started, so its own time is taken. */
async function codeOf(page: Page, secret: string, laterSteps = 0): Promise<string> {
  const { serverTime } = (await (await page.request.get('/api/v1/me')).json()) as { serverTime: string }
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replaceAll(' ', '')]
    .map((each) => alphabet.indexOf(each).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.parse(serverTime) / 30_000) + laterSteps))
  const hash = createHmac('sha1', key).update(step).digest()
  const number = (hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff) % 1_000_000
  return String(number).padStart(6, '0')
}

test('a person sets up the second step, signs in with a code, and with a recovery code', async ({
  page,
  elsewhere,
}) => {
  const username = newUsername('haibuoc')
  await opened(username)
  await page.goto('/plans')
  await enter(page, username)
  await page.getByRole('button', { name: /^Tài khoản/ }).click()
  await page.getByRole('menuitem', { name: 'Xác thực hai bước' }).click()
  await page.getByLabel('Mật khẩu hiện tại').fill(PASSWORD)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('img', { name: 'Mã QR của khóa bí mật' })).toBeVisible()
  const secret = (await page.locator('code').first().textContent())!
  await page.getByLabel('Mã xác thực').fill(await codeOf(page, secret))
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  const shown = page.getByRole('region', { name: 'Mã dự phòng' }).locator('code')
  await expect(shown).toHaveCount(10)
  const recovery = await shown.allTextContents()
  await page.getByRole('button', { name: 'Đã cất mã dự phòng' }).click()
  await expect(page.getByText('Mã dự phòng còn lại: 10 trong 10')).toBeVisible()

  // The code that confirmed is used up; the one after it is right already.
  await elsewhere.goto('/plans')
  await enter(elsewhere, username)
  await elsewhere.getByLabel('Mã xác thực').fill('000000')
  await elsewhere.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(elsewhere.getByRole('alert')).toContainText('Mã xác thực không đúng')
  await elsewhere.getByLabel('Mã xác thực').fill(await codeOf(page, secret, 1))
  await elsewhere.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Kế hoạch' })).toBeVisible()

  await elsewhere.getByRole('button', { name: /^Tài khoản/ }).click()
  await elsewhere.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await enter(elsewhere, username)
  await elsewhere.getByLabel('Mã xác thực').fill(recovery[0]!)
  await elsewhere.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(elsewhere.getByRole('banner')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Mã dự phòng còn lại: 9 trong 10')).toBeVisible()
})
