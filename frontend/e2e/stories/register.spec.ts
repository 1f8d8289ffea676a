import type { Page } from '@playwright/test'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'

/** Stories may be told twice to the same server, and on two devices at once. */
const stamp = `${Date.now() % 1_000_000}`

test.describe.configure({ mode: 'serial' })

async function preview(page: Page) {
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByRole('region', { name: 'Đơn vị và cơ quan thay đổi' })).toBeVisible()
}

async function addProvince(page: Page, name: string) {
  await arrive(page, 'quantri', '/units/changes/add')
  await page.getByRole('combobox', { name: 'Loại' }).click()
  await page.getByTitle('Tỉnh', { exact: true }).click()
  await page.getByLabel('Tên', { exact: true }).fill(name)
  await page.getByLabel('Ngày bắt đầu').fill('01/01/2035')
  await page.getByLabel('Ngày bắt đầu').press('Enter')
  await preview(page)
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `tỉnh ${name}` })).toBeVisible()
}

test('a unit is renamed from a day, and both days are read', async ({ page }, { project }) => {
  const name = `Thử ${project.name} ${stamp}`
  await addProvince(page, name)
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Quản lý danh mục', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Đổi từ một ngày' }).click()
  await page.getByLabel('Tên', { exact: true }).fill(`${name} Mới`)
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/01/2036')
  await page.getByLabel('Có hiệu lực từ ngày').press('Enter')
  await preview(page)
  await expect(page.getByRole('region', { name: 'Liên quan' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'register-rename')
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await page.goto(`${address}?asOf=2035-12-31`)
  await expect(page.getByRole('heading', { level: 1, name: `tỉnh ${name}`, exact: true })).toBeVisible()
  await page.goto(`${address}?asOf=2036-01-01`)
  await expect(page.getByRole('heading', { level: 1, name: `tỉnh ${name} Mới` })).toBeVisible()
})

test('a merge shows the work, plans and accounts it touches before anything is done', async ({ page }) => {
  await arrive(page, 'quantri', '/units?asOf=2026-01-01')
  await page.getByRole('link', { name: 'tỉnh Lạng Sơn' }).click()
  await page.getByRole('button', { name: 'Quản lý danh mục', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Sáp nhập' }).click()
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/07/2026')
  await page.getByLabel('Có hiệu lực từ ngày').press('Enter')
  await page.getByLabel('Các đơn vị nhập lại').fill('quang ngai')
  await page.getByTitle('tỉnh Quảng Ngãi', { exact: true }).click()
  await page.getByLabel('Tên', { exact: true }).fill('Thử Sáp Nhập')
  await preview(page)
  const touched = page.getByRole('region', { name: 'Liên quan' })
  await expect(touched.getByRole('link', { name: /kế hoạch đang soạn hoặc đang thực hiện/ })).toBeVisible()
  await expect(touched.getByRole('link', { name: /tài khoản/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Đơn vị và cơ quan thay đổi' })).toContainText('tỉnh Thử Sáp Nhập')
  await expectAccessible(page)
  await screenshot(page, 'register-merge')
})

test('a unit is split with a preview, and its page leads to what it became', async ({ page }, { project }) => {
  const name = `Chia ${project.name} ${stamp}`
  await addProvince(page, name)
  await page.getByRole('button', { name: 'Quản lý danh mục', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Chia tách' }).click()
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/03/2036')
  await page.getByLabel('Có hiệu lực từ ngày').press('Enter')
  for (const [number, part] of ['Bắc', 'Nam'].entries()) {
    const fields = page.getByRole('group', { name: `Đơn vị mới ${number + 1}` })
    await fields.getByLabel('Tên', { exact: true }).fill(`${name} ${part}`)
  }
  await preview(page)
  await expect(page.getByRole('region', { name: 'Đơn vị và cơ quan thay đổi' })).toContainText('đơn vị kết thúc')
  await expectAccessible(page)
  await screenshot(page, 'register-split')
  await page.getByRole('button', { name: 'Thực hiện' }).click()
  await expect(page.getByRole('region', { name: 'Đơn vị trước và sau' })).toContainText(`tỉnh ${name}`)
})

test('a list with one bad line is tried, its line named, and the rest imported', async ({ page }, { project }) => {
  const code = `${project.name[0]}${stamp}`.slice(0, 8)
  const list = `Mã;Tên;Mã cấp trên\n${code};tỉnh Nhập ${code};\n${code}a;xã Nhập A ${code};${code}\n${code}b;Thiếu loại;${code}\n`
  await arrive(page, 'quantri', '/units')
  await page.getByRole('link', { name: 'Nhập danh mục' }).click()
  await page
    .getByLabel('Chọn tệp')
    .and(page.locator('input'))
    .setInputFiles({ name: 'danh-muc.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(page.getByText(/Đọc được 3 dòng/)).toBeVisible()
  await page.getByLabel('Danh sách đúng từ ngày').fill('01/01/2037')
  await page.getByLabel('Danh sách đúng từ ngày').press('Enter')
  await page.getByLabel('Bỏ qua các dòng lỗi').check()
  await page.getByRole('button', { name: 'Chạy thử' }).click()
  const result = page.getByRole('region', { name: 'Kết quả chạy thử' })
  await expect(result).toContainText('Dòng 4')
  await expect(result).toContainText('Không biết loại đơn vị')
  await expectAccessible(page)
  await screenshot(page, 'register-import')
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
  await expect(page.getByRole('link', { name: `tỉnh Nhập ${code}` })).toBeVisible()
})
