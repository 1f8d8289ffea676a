import { PHONE } from '../devices'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { wordPaper } from '../papers'
import { CAU_KE, invitation, LEADERS, name } from '../people'
import { Desk, issuedPlan } from '../server'

const OFFICE = 'vanphong.travinh'

test('the office makes the invitation, keeps it, notes its number, and no one can throw it away any more', async ({
  page,
}) => {
  const planId = await invitation(await Desk.of(OFFICE), { title: 'Mời họp để thử văn bản' })
  await arrive(page, OFFICE, `/plans/${planId}/papers`)
  const papers = page.getByRole('region', { name: 'Văn bản', exact: true })
  await papers.getByRole('radio', { name: 'Giấy mời chung' }).check()
  await expect(papers.getByRole('img', { name: /^Trang 1 trên \d+: Giấy mời chung$/ })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'papers-invitation')
  const word = page.waitForEvent('download')
  await papers.getByRole('link', { name: 'Tải Word' }).click()
  expect((await word).suggestedFilename()).toBe('giay-moi.docx')

  await papers.getByRole('button', { name: 'Lưu bản này' }).click()
  await expect(page.getByText('Đã lưu Giấy mời chung, bản 1.')).toBeVisible()
  const kept = page.getByRole('region', { name: 'Các bản đã lưu' })
  await expect(kept).toContainText('Chưa ban hành')
  await kept.getByRole('button', { name: 'Ghi đã ban hành: Giấy mời chung, bản 1' }).click()
  const dialog = page.getByRole('dialog')
  const number = `${Date.now() % 10_000_000}${test.info().parallelIndex}`
  await dialog.getByLabel('Số', { exact: true }).fill(number)
  await dialog.getByLabel('Ngày ban hành').fill('30/08/2023')
  await dialog.getByLabel('Ngày ban hành').press('Enter')
  await expectAccessible(page)
  await screenshot(page, 'papers-issue')
  // The window narrows, as a turned tablet does: the list would become cards, but not under an open dialog.
  await page.setViewportSize({ width: 600, height: 900 })
  await expect(dialog.getByLabel('Số', { exact: true })).toHaveValue(number)
  await page.setViewportSize({ width: 1366, height: 768 })
  await dialog.getByRole('button', { name: 'Ghi đã ban hành' }).click()
  await expect(kept).toContainText(`Số ${number}/GM-HĐND`)
  await expect(kept).toContainText('ngày 30 tháng 8 năm 2023')
  await expect(kept.getByRole('button', { name: /^Bỏ bản này/ })).toHaveCount(0)
  const pdf = page.waitForEvent('download')
  await kept.getByRole('link', { name: 'Tải PDF: Giấy mời chung, bản 1' }).click()
  expect((await pdf).suggestedFilename()).toBe('giay-moi.pdf')
})

test('a council words its invitation itself, and the paper shows it at once', async ({ page }) => {
  const planId = await invitation(await Desk.of(OFFICE), { title: 'Mời họp để thử mẫu' })
  await arrive(page, OFFICE, `/plans/${planId}/papers?kind=INVITATION`)
  const papers = page.getByRole('region', { name: 'Văn bản', exact: true })
  const first = papers.getByRole('img', { name: /^Trang 1 trên/ })
  const before = await first.getAttribute('src')
  await papers.getByRole('link', { name: 'Sửa lời của mẫu «Giấy mời chung»' }).click()
  const text = page.getByLabel('Lời của mẫu')
  await text.fill((await text.inputValue()).replace('Rất mong', 'Đề nghị mang theo tài liệu. Rất mong'))
  await page.getByRole('button', { name: 'Xem thử trên kế hoạch' }).click()
  await expect(page.getByRole('img', { name: /^Trang 1 trên/ })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'papers-template')
  await page.getByRole('button', { name: 'Lưu mẫu' }).click()
  await expect(page.getByText('Đã lưu mẫu thành phiên bản mới.')).toBeVisible()
  await page.goto(`/plans/${planId}/papers?kind=INVITATION`)
  await expect(first).toBeVisible()
  expect(await first.getAttribute('src')).not.toBe(before)

  // Other stories use the words that come with the product.
  await page.goto('/paper-templates/INVITATION')
  await page.getByRole('button', { name: 'Dùng lại lời có sẵn' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Dùng lại lời có sẵn' }).click()
  await expect(page.getByText('Văn bản lại dùng lời có sẵn.')).toBeVisible()
})

test('badges are printed in the size that their holders have', async ({ page }) => {
  const office = await Desk.of(OFFICE)
  const planId = await invitation(office, { title: 'Mời họp để in thẻ' })
  await name(office, planId, LEADERS, { name: 'Trần Thị Mẫu', title: 'Phó Chánh Văn phòng' })
  await arrive(page, OFFICE, `/plans/${planId}/hall`)
  await page.getByRole('radio', { name: 'Thẻ đại biểu' }).check()
  await page.getByLabel('Cỡ thẻ').click()
  await page.getByTitle('86 × 54 mm, như thẻ ngân hàng').click()
  await expect(page.getByRole('img', { name: 'Trang đầu: Thẻ đại biểu' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'hall-badges')
  const pdf = page.waitForEvent('download')
  await page.getByRole('link', { name: /Tải PDF/ }).click()
  expect((await pdf).suggestedFilename()).toBe('the-dai-bieu.pdf')
})

test.describe('on a telephone', () => {
  test.use(PHONE)

  test('the proceedings are made of what was accepted, and say beforehand of what', async ({ page }) => {
    const office = await Desk.of(OFFICE)
    const { planId, owed } = await issuedPlan(office, { title: 'Chuyên đề để thử kỷ yếu', of: [CAU_KE] })
    await (await Desk.of('huyen.cauke')).handIn(owed[CAU_KE]!, wordPaper('Bài của Cầu Kè.docx'))
    await office.act(owed[CAU_KE]!, 'accept', {})
    await arrive(page, OFFICE, `/plans/${planId}/papers`)
    const book = page.getByRole('region', { name: 'Kỷ yếu' })
    await expect(book).toContainText('1 tệp đã tiếp nhận')
    await expect(book.getByRole('listitem')).toContainText(['Bài của Cầu Kè.docx'])
    await expectAccessible(page)
    await book.getByRole('button', { name: 'Lập kỷ yếu' }).click()
    await expect(book.getByText('Đã lập', { exact: true })).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page)
    await screenshot(page, 'papers-proceedings')
    const pdf = page.waitForEvent('download')
    await book.getByRole('link', { name: 'Tải PDF: Kỷ yếu, bản 1' }).click()
    expect((await pdf).suggestedFilename()).toBe('ky-yeu.pdf')
  })
})
