import type { Page } from '@playwright/test'
import type { PageAssignmentView, PlanView } from '../../src/api/gen'
import { PHONE } from '../devices'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { seed } from '../seeds'

const OURS = `HỘI ĐỒNG NHÂN DÂN
TỈNH TRÀ VINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 91/KH-HĐND
Trà Vinh, ngày 05 tháng 9 năm 2023

KẾ HOẠCH
Tổ chức hội nghị trao đổi kinh nghiệm giám sát năm 2023

Căn cứ Chương trình giám sát năm 2023 của Hội đồng nhân dân tỉnh Trà Vinh;
Thường trực Hội đồng nhân dân tỉnh Trà Vinh xây dựng Kế hoạch tổ chức hội nghị như sau:

I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 01 buổi, ngày 29/9/2023 (thứ Sáu).
2. Địa điểm: Hội trường Ủy ban nhân dân huyện Cầu Kè.

II. PHÂN CÔNG CHUẨN BỊ THAM LUẬN
Các tham luận tại hội nghị:
- Thường trực Hội đồng nhân dân huyện Cầu Kè chuẩn bị tham luận với chủ đề “Đổi mới giám sát chuyên đề ở cấp huyện”.
- Thường trực Hội đồng nhân dân huyện Châu Thành, huyện Trà Cú chuẩn bị tham luận với chủ đề “Theo dõi việc giải quyết kiến nghị của cử tri”.

III. TỔ CHỨC THỰC HIỆN
1. Thường trực Hội đồng nhân dân các huyện được phân công gửi tham luận về Thường trực Hội đồng nhân dân tỉnh chậm nhất trước ngày 20/9/2023.
2. Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh chuẩn bị tài liệu, hội trường và mời đại biểu dự hội nghị.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Lưu: VT.
TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Mẫu`

const make = (page: Page) => page.getByRole('button', { name: 'Lập dự thảo' })

/** Answers every question with its first option, as somebody would who agrees with the reading. */
async function answerAll(page: Page) {
  const open = page.getByRole('article').filter({ hasText: 'chưa trả lời' })
  while ((await open.count()) > 0) {
    const left = await open.count()
    // An answer takes the question away, so whether it is checked cannot be seen.
    await open.first().getByRole('radio').first().click()
    await expect(open).toHaveCount(left - 1)
  }
}

/** Confirms the sure items at once and the others one by one. */
async function confirmAll(page: Page) {
  const sure = page.getByRole('button', { name: /^Xác nhận \d+ mục chắc$/ })
  if (await sure.isVisible()) await sure.click()
  const open = page.getByRole('button', { name: /^Xác nhận: / })
  await expect(sure).toBeHidden()
  while ((await open.count()) > 0) {
    const left = await open.count()
    await open.first().click()
    await expect(open).toHaveCount(left - 1)
  }
}

async function draftOf(page: Page) {
  await make(page).click()
  await page.waitForURL(/\/plans\/[^/]+\/content/)
  const id = new URL(page.url()).pathname.split('/')[2]
  const plan = (await (await page.request.get(`/api/v1/plans/${id}`)).json()) as PlanView
  const work = (await (await page.request.get(`/api/v1/plans/${id}/assignments`)).json()) as PageAssignmentView
  return { plan, work: work.items }
}

test('a pasted plan is read, looked through, left and taken up again, and becomes a draft', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/plans')
  await page.getByRole('link', { name: 'Đọc kế hoạch từ văn bản' }).click()
  await expectAccessible(page)
  await screenshot(page, 'import-start')
  await page.getByRole('textbox', { name: 'Dán văn bản' }).fill(OURS)
  await page.getByRole('button', { name: 'Đọc văn bản đã dán' }).click()

  const source = page.getByRole('region', { name: 'Văn bản', exact: true })
  const list = page.getByRole('region', { name: 'Đề xuất', exact: true })
  await expect(source).toContainText('Tổ chức hội nghị trao đổi kinh nghiệm giám sát năm 2023')
  await expect(list.getByRole('article').filter({ hasText: 'Đổi mới giám sát chuyên đề ở cấp huyện' })).toBeVisible()
  await expect(make(page)).toBeDisabled()
  await expectAccessible(page)
  await screenshot(page, 'import-split')

  // By keyboard: down, confirm; what was confirmed is there after a reload.
  await page.locator('body').press('j')
  await page.locator('body').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '1 mục đã xác nhận' })).toContainText('đã lưu')
  await page.reload()
  await expect(page.getByText('1 mục đã xác nhận')).toBeVisible()

  // A click on the words leads to their item.
  await source.getByText('Đổi mới giám sát chuyên đề ở cấp huyện').click()
  await expect(list.locator('[aria-current=true]')).toContainText('Đổi mới giám sát chuyên đề ở cấp huyện')

  // Edited in place with the form of the plan itself.
  await page.getByRole('button', { name: 'Sửa: Số, ký hiệu' }).click()
  await page.getByLabel('Số', { exact: true }).fill('92')
  await page.getByRole('button', { name: 'Lưu và xác nhận' }).click()
  await expect(page.getByText('đã sửa và xác nhận')).toBeVisible()

  await answerAll(page)
  await confirmAll(page)
  const { plan, work } = await draftOf(page)
  expect(plan.number).toBe('92')
  expect(work.map(({ topic }) => topic)).toContain('Theo dõi việc giải quyết kiến nghị của cử tri')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('trao đổi kinh nghiệm giám sát')

  await page.getByRole('link', { name: 'xem câu gốc' }).first().click()
  await expect(page).toHaveURL(/plans\/read\/.*item=/)
  await expect(page.getByText('Văn bản này đã thành dự thảo kế hoạch')).toBeVisible()
})

test.describe('on a telephone', () => {
  test.use(PHONE)

  test('document and proposal are two panes', async ({ page }) => {
    await arrive(page, 'vanphong.travinh', '/plans/read')
    await page.getByRole('textbox', { name: 'Dán văn bản' }).fill(OURS)
    await page.getByRole('button', { name: 'Đọc văn bản đã dán' }).click()
    await expect(page.getByRole('region', { name: 'Đề xuất', exact: true })).toBeVisible()
    await expectAccessible(page)
    await screenshot(page, 'import-phone-items')
    await page.getByText('Văn bản', { exact: true }).click()
    await expect(page.getByRole('region', { name: 'Văn bản', exact: true })).toContainText('KẾ HOẠCH')
    await expectAccessible(page)
    await screenshot(page, 'import-phone-source')
  })
})

for (const { number, office, papers, name } of [
  { number: '000' as const, office: 'vanphong.travinh', papers: 5, name: 'Trà Vinh' },
  { number: '001' as const, office: 'vanphong.langson', papers: 5, name: 'Lạng Sơn' },
]) {
  test(`the published plan of ${name}, from its file to a draft`, async ({ page }) => {
    const file = seed(number)
    test.skip(!file, 'No seeds: set SEEDS_DIR or put them into ../shared/seeds beside the repository.')
    await arrive(page, office, '/plans/read')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn văn bản' }).click()
    await (await chooser).setFiles(file as NonNullable<typeof file>)
    await expect(page.getByRole('region', { name: 'Văn bản', exact: true })).toContainText('KẾ HOẠCH')
    await screenshot(page, `import-${number}`)
    await answerAll(page)
    await confirmAll(page)
    const { work } = await draftOf(page)
    expect(work.filter(({ kind }) => kind === 'PAPER').length).toBeGreaterThanOrEqual(papers)
    await screenshot(page, `import-${number}-draft`)
  })
}
