import type { Page } from '@playwright/test'
import type { ObligationRow } from '../../src/api/gen'
import { PHONE } from '../devices'
import { arrive, expect, expectAccessible, screenshot, signIn, test } from '../fixtures'
import { chooseFile, wordPaper } from '../papers'
import { Desk } from '../server'

/** One plan from its draft to its amendment, as the documents tell it; each step stands on the one before. */
test.describe.configure({ mode: 'serial' })

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
const PAPER_OF_CAU_KE = 'Tham luận: Nâng cao chất lượng điều hành kỳ họp Hội đồng nhân dân cấp huyện'
const PAPER_OF_TRA_CU = 'Tham luận: Giải pháp nâng cao chất lượng công tác chuẩn bị tổ chức kỳ họp Hội đồng nhân dân'

/** Opens the plan from the list, as people find it. */
async function openPlan(page: Page, number = '288/KH-HĐND') {
  const row = page.getByRole('row').filter({ hasText: number })
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Tổ chức Hội nghị giao ban giữa/ })).toBeVisible()
}

/** What the plan asks of the unit, in «Việc của đơn vị». */
function workOf(page: Page, subject: string, number = '288/KH-HĐND') {
  return page
    .getByRole('article')
    .filter({ hasText: subject })
    .filter({ hasText: `${number} ·` })
}

test('the office issues the plan and sees nine districts owe nine papers by Friday 15/09/2023', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/plans?status=DRAFT')
  await openPlan(page)
  await page.getByRole('button', { name: 'Ban hành' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ban hành kế hoạch' })
  await expect(dialog).toContainText('Khi ban hành, 11 cơ quan nhận việc')
  await dialog.getByLabel('Số', { exact: true }).fill('288')
  await dialog.getByLabel('Ký hiệu').fill('KH-HĐND')
  await dialog.getByLabel('Ngày ban hành').fill('30/8/2023')
  await expect(dialog).toContainText('thứ Tư')
  await screenshot(page, 'plan-issue')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ban hành' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main')).toContainText('Đã ban hành')
  await expect(page.getByRole('main')).toContainText('Số 288/KH-HĐND')

  await page.getByRole('link', { name: 'Tiến độ' }).click()
  const papers = page.getByRole('article').filter({ hasText: 'Tham luận:' })
  await expect(papers).toHaveCount(9)
  for (const paper of await papers.all()) await expect(paper).toContainText(/thứ Sáu,? 15\/09\/2023/)
  await expect(papers.filter({ hasText: 'huyện Duyên Hải' })).toHaveCount(1)
  await expect(papers.filter({ hasText: 'thị xã Duyên Hải' })).toHaveCount(1)
  await page.getByText('Bảng', { exact: true }).click()
  await expect(page.getByRole('region', { name: 'Bảng tiến độ theo cơ quan và sản phẩm' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: CAU_KE })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'plan288-board')
})

test.describe('on a telephone', () => {
  test.use(PHONE)

  test('huyện Cầu Kè reads what it owes, by when and why, hands it in and gets a receipt', async ({ page }) => {
    await signIn(page, 'huyen.cauke')
    await expect(page.getByRole('heading', { level: 1, name: 'Việc của đơn vị' })).toBeVisible()
    const work = workOf(page, PAPER_OF_CAU_KE)
    await expect(work).toContainText(/thứ Sáu,? 15\/09\/2023/)
    await expect(work).toContainText('còn 16 ngày')
    await work.getByRole('link').first().click()

    await page.getByRole('button', { name: 'Vì sao?' }).click()
    const why = page.getByRole('region', { name: 'Vì sao là ngày này' })
    await expect(why).toContainText('Kế hoạch ghi: «chậm nhất là ngày 15/9/2023 (thứ Sáu)»')
    await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText(
      'Thời điểm cuối cùng: 23:59:59 15/09/2023',
    )
    await expectAccessible(page)
    await screenshot(page, 'phone-why')

    let go = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route(/\/files\?name=/, async (route) => {
      await held
      await route.continue()
    })
    await chooseFile(page, wordPaper('Tham luận huyện Cầu Kè.docx'))
    await expect(page.getByRole('progressbar', { name: 'Đang tải lên Tham luận huyện Cầu Kè.docx' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Gửi', exact: true })).toBeDisabled()
    go()
    const files = page.getByRole('list', { name: 'Tệp trong bản nháp' })
    await expect(files).toContainText('trang (theo Word)')
    await page.getByLabel('Ghi chú gửi kèm').fill('Bản chính thức của Thường trực HĐND huyện.')
    await expect(page.getByText('Bản nháp đã lưu trên máy chủ')).toBeVisible()
    await screenshot(page, 'phone-draft')
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()

    const receipt = page.getByRole('status', { name: 'Đã gửi thành công' })
    await expect(receipt).toContainText(/Mã biên nhận\s*\S{4,}/)
    await expect(receipt).toContainText(/\d\d:\d\d thứ Tư, 30\/08\/2023/)
    await expect(receipt).toContainText('Đúng hạn')
    await expectAccessible(page)
    await screenshot(page, 'phone-receipt')
  })
})

test('the office returns the paper with a reason', async ({ page }) => {
  await arrive(page, 'vanphong.travinh')
  const waiting = page.getByRole('region', { name: /^Chờ tiếp nhận/ })
  await waiting.getByRole('article').filter({ hasText: '288/KH-HĐND' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Trả lại' }).click()
  const dialog = page.getByRole('dialog', { name: /^Trả lại bài của/ })
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(dialog).toContainText('Cần nhập mục này')
  await dialog.getByLabel('Lý do trả lại').fill('Đề nghị bổ sung số liệu của hai kỳ họp gần nhất ở mục 2.')
  await expectAccessible(page)
  await screenshot(page, 'return-dialog')
  await dialog.getByRole('button', { name: 'Trả lại' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Các bản đã gửi' })).toContainText('Lý do trả lại: Đề nghị bổ sung')
})

test.describe('on a telephone again', () => {
  test.use(PHONE)

  test('huyện Cầu Kè reads the reason and sends a second version', async ({ page }) => {
    await arrive(page, 'huyen.cauke')
    const work = workOf(page, PAPER_OF_CAU_KE)
    await expect(work).toContainText('Trả lại')
    await work.getByRole('link').first().click()
    const notice = page.getByRole('alert').filter({ hasText: 'Bài bị trả lại để chỉnh sửa' })
    await expect(notice).toContainText('Đề nghị bổ sung số liệu của hai kỳ họp gần nhất ở mục 2.')
    await expectAccessible(page)
    await screenshot(page, 'phone-returned')
    await chooseFile(page, wordPaper('Tham luận huyện Cầu Kè, bản 2.docx'))
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toBeVisible()
    const versions = page.getByRole('region', { name: 'Các bản đã gửi' })
    await expect(versions.getByRole('heading', { name: /^Bản \d$/ })).toHaveText(['Bản 2', 'Bản 1'])
  })
})

test('the office accepts the second version; the board and the log tell of it', async ({ page }) => {
  await arrive(page, 'vanphong.travinh')
  const waiting = page.getByRole('region', { name: /^Chờ tiếp nhận/ })
  await waiting.getByRole('article').filter({ hasText: '288/KH-HĐND' }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click()
  await expect(page.getByRole('region', { name: 'Các bản đã gửi' })).toContainText('Đã tiếp nhận')
  await expectAccessible(page)
  await screenshot(page, 'obligation-accepted')

  await page.getByRole('navigation', { name: 'Vị trí trang' }).getByRole('link', { name: '288/KH-HĐND' }).click()
  const accepted = page.getByRole('link', { name: /^Đã tiếp nhận/ })
  await expect(accepted).toContainText('1')
  await accepted.click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article')).toContainText(CAU_KE)
  await page.getByRole('link', { name: 'Nhật ký' }).click()
  const log = page.getByRole('region', { name: 'Nhật ký' })
  await expect(log).toContainText('Thường trực HĐND huyện Cầu Kè')
  await expectAccessible(page)
  await screenshot(page, 'plan-log')
})

test('the office firms the tentative day once; what was announced before stays on record', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/plans?status=ISSUED')
  await openPlan(page)
  await page.getByRole('button', { name: /^Chốt ngày/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Chốt ngày tổ chức' })
  await expect(dialog).toContainText('01 buổi vào ngày 22/9/2023')
  await dialog.getByLabel('Ngày', { exact: true }).fill('22/9/2023')
  await dialog.getByLabel('Từ giờ').fill('07:30')
  await dialog.getByLabel('Từ giờ').press('Enter')
  await expect(dialog).toContainText('thứ Sáu')
  await expectAccessible(page)
  await screenshot(page, 'firm-dialog')
  await dialog.getByRole('button', { name: 'Chốt ngày' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: /^Chốt ngày/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Sự kiện và nội dung' }).click()
  await expect(page.getByRole('main')).toContainText('Thời gian đã đổi')
  await expect(page.getByRole('main')).toContainText('01 buổi vào ngày 22/9/2023 (thứ Sáu)')
  await expectAccessible(page)
  await screenshot(page, 'plan-firmed')
})

test('the office amends the plan, sees what changed and whom to tell, and issues the amendment', async ({ page }) => {
  const district = await Desk.of('huyen.tracu')
  const { items } = await district.get<{ items: ObligationRow[] }>('obligations?filter=OPEN')
  const paper = items.find(({ planNumber, kind }) => planNumber === '288' && kind === 'PAPER')!
  await district.handIn(paper.id, wordPaper('Tham luận huyện Trà Cú.docx'), paper.body.id)

  await arrive(page, 'vanphong.travinh', '/plans?status=ISSUED')
  await openPlan(page)
  await page.getByRole('button', { name: 'Điều chỉnh, bổ sung' }).click()
  const reason = page.getByRole('dialog', { name: 'Lập dự thảo điều chỉnh, bổ sung' })
  await reason.getByLabel('Lý do điều chỉnh').fill('Các huyện Châu Thành, Trà Cú cần thêm thời gian tổng hợp.')
  await reason.getByRole('button', { name: 'Lập dự thảo điều chỉnh' }).click()
  await expect(page.getByRole('main')).toContainText('Dự thảo')

  await page.getByRole('link', { name: 'Phân công' }).click()
  await page.getByRole('link', { name: `Sửa phân công ${PAPER_OF_TRA_CU.replace('Tham luận: ', '')}` }).click()
  await page.getByLabel('Ngày', { exact: true }).fill('19/9/2023')
  await page.getByLabel('Ngày', { exact: true }).press('Enter')
  await page.getByLabel('Nguyên văn trong văn bản').fill('chậm nhất là ngày 19/9/2023 (thứ Ba)')
  await page.getByLabel('Văn bản ghi là').click()
  await page.getByTitle('thứ Ba', { exact: true }).click()
  await page.getByRole('button', { name: 'Lưu phân công' }).click()

  await page.getByRole('link', { name: 'Nội dung điều chỉnh' }).click()
  const changes = page.getByRole('region', { name: 'So với kế hoạch được điều chỉnh' })
  await expect(changes).toContainText('15/9/2023')
  await expect(changes).toContainText('19/9/2023')
  const told = page.getByRole('region', { name: 'Cần báo cho' })
  await expect(told).toContainText('huyện Châu Thành')
  await expect(told).toContainText('huyện Trà Cú')
  await expect(told).not.toContainText('huyện Cầu Ngang')
  await expectAccessible(page)
  await screenshot(page, 'plan-changes')

  await page.getByRole('button', { name: 'Ban hành' }).click()
  const issue = page.getByRole('dialog', { name: 'Ban hành kế hoạch' })
  await expect(issue).toContainText('Cần báo cho 2 cơ quan')
  await issue.getByLabel('Số', { exact: true }).fill('301')
  await issue.getByLabel('Ký hiệu').fill('KH-HĐND')
  await issue.getByLabel('Ngày ban hành').fill('30/8/2023')
  await issue.getByLabel('Ngày ban hành').press('Enter')
  await expect(issue).toContainText('thứ Tư')
  await issue.getByRole('button', { name: 'Ban hành' }).click()
  await expect(issue).toBeHidden()
  await expect(page.getByRole('main')).toContainText('Đã ban hành')
})

test('the district sees the new day, and what it had handed in is still there', async ({ page }) => {
  await arrive(page, 'huyen.tracu', '/obligations?filter=ALL')
  const row = page.getByRole('row').filter({ hasText: PAPER_OF_TRA_CU }).filter({ hasText: '301/KH-HĐND' })
  await expect(row).toContainText(/thứ Ba,? 19\/09\/2023/)
  await row.getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText(/thứ Ba,? 19\/09\/2023/)
  await expect(page.getByRole('region', { name: 'Các bản đã gửi' })).toContainText('Tham luận huyện Trà Cú.docx')
})
