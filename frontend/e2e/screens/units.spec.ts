import { expect, expectAccessible, openFromNavigation, screenshot, signIn, test } from '../fixtures'

test('finds a unit without accents and shows what became of it', async ({ page }) => {
  await signIn(page, 'huyen.cauke', '/units?asOf=2023-09-15')
  await expect(page.getByRole('link', { name: 'tỉnh Trà Vinh' })).toBeVisible()
  await page.getByRole('button', { name: 'Mở các đơn vị thuộc tỉnh Trà Vinh' }).click()
  await expect(page.getByRole('link', { name: 'huyện Duyên Hải' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'thị xã Duyên Hải' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'units-tree')

  await page.getByRole('searchbox', { name: 'Tìm đơn vị, không cần gõ dấu' }).fill('cau ke')
  await expect(page).toHaveURL(/q=cau/)
  await expectAccessible(page)
  await screenshot(page, 'units-found')
  await page.getByRole('link', { name: 'huyện Cầu Kè' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'huyện Cầu Kè' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Đơn vị trước và sau' })).toContainText('thứ Ba, 01/07/2025')
  await expect(page.getByRole('region', { name: 'Cơ quan, tổ chức' })).toContainText('Thường trực HĐND')
  await expectAccessible(page)
  await screenshot(page, 'unit')
})

test('says so when nothing is found, and how to go on', async ({ page }) => {
  await signIn(page, 'huyen.cauke')
  await openFromNavigation(page, 'Đơn vị')
  await page.getByRole('searchbox', { name: 'Tìm đơn vị, không cần gõ dấu' }).fill('zzzz')
  const list = page.getByRole('region', { name: 'Kết quả tìm đơn vị' })
  await expect(list).toContainText('Không có kết quả')
  await expectAccessible(page)
  await screenshot(page, 'units-no-result')
  await list.getByRole('button', { name: 'Xóa bộ lọc' }).click()
  await expect(page.getByRole('heading', { name: 'Cây đơn vị' })).toBeVisible()
})

test('an unknown unit is a page with a way back, not a fault', async ({ page }) => {
  await signIn(page, 'huyen.cauke', '/units/00000000-0000-7000-8000-000000000000')
  await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible()
  await expectAccessible(page)
})
