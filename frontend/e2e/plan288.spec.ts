import { arrive, expect, expectAccessible, screenshot, test } from './fixtures'

test.describe.configure({ mode: 'serial' })

const TITLE = /^Tổ chức Hội nghị giao ban giữa Thường trực/

test('the office issues the plan, and nine districts owe nine papers by Friday 15/09/2023', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/plans?status=DRAFT')
  await page.getByRole('link', { name: TITLE }).click()
  await page.getByRole('button', { name: 'Ban hành' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành kế hoạch' })
  await dialog.getByLabel('Số', { exact: true }).fill('288')
  await dialog.getByLabel('Ký hiệu').fill('KH-HĐND')
  await screenshot(page, 'plan-issue')
  await expectAccessible(page)
})
