import type { Locator, Page } from '@playwright/test'
import type { PageAssignmentView, PlanView } from '../../src/api/gen'
import { PHONE } from '../devices'
import { wordDocument } from '../documents'
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
    // Not the next one while this is under way, as no person would.
    await expect(page.getByRole('status').filter({ hasText: 'mục đã xác nhận' })).toContainText('đã lưu')
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
    // Fewer, not one fewer: those that were sure may still be going away.
    await expect.poll(() => open.count()).toBeLessThan(left)
  }
}

/** As a person brings a file from the device. */
async function bring(page: Page, file: ReturnType<typeof wordDocument>) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn văn bản' }).click()
  await (await chooser).setFiles(file)
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
    await bring(page, file as NonNullable<typeof file>)
    await expect(page.getByRole('region', { name: 'Văn bản', exact: true })).toContainText('KẾ HOẠCH')
    await expectAccessible(page)
    await screenshot(page, `import-${number}`)
    await answerAll(page)
    await confirmAll(page)
    const { work } = await draftOf(page)
    expect(work.filter(({ kind }) => kind === 'PAPER').length).toBeGreaterThanOrEqual(papers)
    await screenshot(page, `import-${number}-draft`)
  })
}

const OTHERS = OURS.replace('91/KH-HĐND', '93/KH-HĐND')
  .replace('Tổ chức hội nghị trao đổi kinh nghiệm giám sát năm 2023', 'Tổ chức hội nghị tiếp xúc cử tri năm 2023')
  .replace('29/9/2023 (thứ Sáu)', '29/9/2023 (thứ Năm)')
  .replace(
    'II. PHÂN CÔNG',
    'II. THÀNH PHẦN\n1. Cấp tỉnh:\n- Thường trực Hội đồng nhân dân tỉnh;\n2. Cấp huyện: Mỗi huyện, thị xã, thành phố mời 02 Phó Chủ tịch Hội đồng nhân dân.\n\nII. PHÂN CÔNG',
  )
  .replace('\nIII. TỔ', '\nIV. TỔ')
  .replace('\nII. PHÂN', '\nIII. PHÂN')

test('a plan of our own as a Word file: a question answered with a day, a group corrected, and back to its sentence', async ({
  page,
}) => {
  await arrive(page, 'vanphong.travinh', '/plans/read')
  await bring(page, wordDocument('ke-hoach-93.docx', OTHERS))
  const list = page.getByRole('region', { name: 'Đề xuất', exact: true })

  // The weekday does not match its date: neither is right, the day is another.
  const weekday = list.getByRole('article').filter({ hasText: 'Văn bản ghi thứ Năm' })
  await weekday.getByLabel('Ngày khác').click()
  const take = weekday.getByRole('button', { name: 'Ghi câu trả lời' })
  await expect(take).toBeDisabled()
  await expect(weekday).toContainText('chưa trả lời')
  await weekday.getByLabel('Ngày đúng').fill('28/9/2023')
  await weekday.getByLabel('Ngày đúng').press('Enter')
  await expectAccessible(page)
  await screenshot(page, 'import-question-day')
  await take.click()
  await expect(weekday).toContainText('đã trả lời')

  // A group is edited with the form of the participants: its level, its number, who names.
  const group = list.getByRole('article').filter({ hasText: 'mời 02 Phó Chủ tịch Hội đồng nhân dân' })
  await group.getByRole('button', { name: 'Sửa: Thành phần' }).click()
  await group.getByLabel('Nhiều nhất').fill('3')
  await expectAccessible(page)
  await screenshot(page, 'import-group-form')
  await group.getByRole('button', { name: 'Lưu nhóm' }).click()
  await expect(group).toContainText('đã sửa và xác nhận')

  await answerAll(page)
  await confirmAll(page)
  await expectAccessible(page)
  const { plan } = await draftOf(page)
  expect(plan.events[0]?.time?.from).toBe('2023-09-28')

  await page.getByRole('link', { name: 'Đại biểu', exact: true }).click()
  const link = page.getByRole('link', { name: 'xem câu gốc' }).first()
  await expect(link).toBeVisible()
  await expectAccessible(page)
  await link.click()
  await expect(page).toHaveURL(/plans\/read\/.*item=%2Fgroups/)
})

/** Forty printed pages: a plan with hundreds of things to decide, and much text between them. */
function long(): string {
  const districts = ['Cầu Kè', 'Trà Cú', 'Cầu Ngang', 'Tiểu Cần', 'Càng Long', 'Châu Thành']
  const sentence =
    'Các cơ quan, đơn vị chủ động rà soát, tổng hợp tình hình, đánh giá kết quả đạt được, những khó khăn, vướng mắc và nguyên nhân trong quá trình thực hiện để làm cơ sở trao đổi tại hội nghị. '
  const duties = Array.from({ length: 240 }, (_, at) =>
    [
      `- Thường trực Hội đồng nhân dân huyện ${districts[at % districts.length]} chuẩn bị tham luận với chủ đề “Nội dung trao đổi thứ ${at + 1} về hoạt động giám sát”.`,
      sentence.repeat(2).trim(),
    ].join('\n'),
  )
  return OURS.replace('Các tham luận tại hội nghị:\n', `Các tham luận tại hội nghị:\n${duties.join('\n')}\n`)
}

test('forty pages are looked through by keyboard, and are there again after a reload', async ({ page }) => {
  test.slow()
  const aWhile = { timeout: 60_000 }
  await arrive(page, 'vanphong.travinh', '/plans/read')
  await page.getByRole('textbox', { name: 'Dán văn bản' }).fill(long())
  await page.getByRole('button', { name: 'Đọc văn bản đã dán' }).click()
  const items = page.getByRole('region', { name: 'Đề xuất', exact: true }).getByRole('article')
  await expect(items.first()).toBeVisible(aWhile)
  expect(await items.count()).toBeGreaterThan(240)
  await page.reload()
  await expect(items.first()).toBeVisible(aWhile)

  await page.keyboard.press('j')
  const start = await place(items)
  for (const key of 'jjjjjjjjkkkk') await page.keyboard.press(key)
  await expect.poll(() => place(items), aWhile).toBe(start + 4)
  await expect(items.and(page.locator('[aria-current=true]'))).toBeInViewport()
  await screenshot(page, 'import-long')
})

/** Which of the items is the one that the keyboard is at. */
function place(items: Locator) {
  return items.evaluateAll((all) => all.findIndex((item) => item.ariaCurrent === 'true'))
}
