import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { chooseFile, wordPaper } from '../papers'
import { Desk, issuedPlan, latest } from '../server'

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
const TRA_CU = 'Thường trực HĐND huyện Trà Cú'

test('a unit with nothing to report says so instead of sending an empty paper', async ({ page }) => {
  const office = await Desk.of('vanphong.travinh')
  const { owed } = await issuedPlan(office, {
    title: 'Tổng hợp kiến nghị của cử tri',
    of: [CAU_KE],
    deadline: latest('2023-09-15'),
    assignment: { kind: 'REPORT' },
  })
  await arrive(page, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  await page.getByRole('button', { name: 'Không phát sinh' }).click()
  const dialog = page.getByRole('dialog', { name: 'Báo cáo không phát sinh?' })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Không phát sinh' }).click()
  const receipt = page.getByRole('status', { name: 'Đã báo cáo không phát sinh' })
  await expect(receipt).toContainText('Mã biên nhận')
  await screenshot(page, 'nil-report')

  await arrive(page, 'vanphong.travinh', `/obligations/${owed[CAU_KE]}`)
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText('Không phát sinh')
})

test('an extension moves the last day; its reason and the first date stay readable', async ({ page }) => {
  const office = await Desk.of('vanphong.travinh')
  const { owed } = await issuedPlan(office, {
    title: 'Báo cáo kết quả giám sát chuyên đề',
    of: [CAU_KE],
    deadline: latest('2023-09-15'),
  })
  await arrive(page, 'vanphong.travinh', `/obligations/${owed[CAU_KE]}`)
  await page.getByRole('button', { name: 'Gia hạn' }).click()
  const dialog = page.getByRole('dialog', { name: /^Gia hạn cho/ })
  await dialog.getByLabel('Ngày hạn mới').fill('20/09/2023')
  await dialog.getByLabel('Ngày hạn mới').press('Enter')
  await expect(dialog).toContainText('thứ Tư')
  await dialog.getByLabel('Lý do gia hạn').fill('Huyện đang tổ chức tiếp xúc cử tri.')
  await expectAccessible(page)
  await screenshot(page, 'extend-dialog')
  await dialog.getByRole('button', { name: 'Gia hạn' }).click()
  await expect(dialog).toBeHidden()

  await arrive(page, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  const deadline = page.getByRole('region', { name: 'Thời hạn' })
  await expect(deadline).toContainText('Gia hạn đến 20/9')
  await expect(deadline).toContainText(/hết ngày thứ Tư,? 20\/09\/2023/)
  await expect(deadline).toContainText('Hạn ban đầu: thứ Sáu, 15/09/2023')
  await expect(deadline).toContainText('Huyện đang tổ chức tiếp xúc cử tri.')
  await expectAccessible(page)
  await screenshot(page, 'extended')
})

test('a paper after the deadline is taken, marked late, and the unit is told which day and why', async ({ page }) => {
  await arrive(page, 'huyen.vanquan', '/obligations')
  const row = page.getByRole('row').filter({ hasText: 'tiếp xúc cử tri, tiếp công dân' })
  await expect(row).toContainText(/Quá \d+ ngày/)
  await row.getByRole('link').first().click()
  await page.getByRole('button', { name: 'Vì sao?' }).click()
  const why = page.getByRole('region', { name: 'Vì sao là ngày này' })
  await expect(why).toContainText('Kế hoạch ghi: «trước ngày 15/11/2021»')
  await expect(why).toContainText('14/11/2021')
  await expect(page.getByRole('main')).toContainText('Đã quá hạn. Bài gửi bây giờ được ghi là gửi muộn.')
  await expectAccessible(page)
  await screenshot(page, 'overdue')
  await chooseFile(page, wordPaper('Tham luận huyện Văn Quan.docx'))
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toContainText('Gửi muộn')
  await screenshot(page, 'sent-late')
})

test('a plan that takes nothing late says until when it did and whom to ask, and the server means it', async ({
  page,
}) => {
  const office = await Desk.of('vanphong.travinh')
  const { owed } = await issuedPlan(office, {
    title: 'Danh sách đại biểu dự Hội nghị',
    of: [CAU_KE],
    deadline: latest('2023-08-29'),
    plan: { latePolicy: 'LOCK' },
  })
  await arrive(page, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  const notice = page.getByRole('alert').filter({ hasText: 'Không nộp được lúc này' })
  await expect(notice).toContainText('23:59:59 thứ Ba 29/08/2023')
  await expect(notice).toContainText('hãy đề nghị Thường trực HĐND tỉnh Trà Vinh gia hạn')
  await expect(page.getByRole('button', { name: 'Gửi', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await screenshot(page, 'locked')

  const answer = await page.request.post(`/api/v1/obligations/${owed[CAU_KE]}/submissions`, {
    multipart: { file: wordPaper('Danh sách.docx'), nilReport: 'false' },
  })
  expect(answer.status()).toBe(409)
  expect(await answer.json()).toMatchObject({ code: 'SUBMISSION_LOCKED' })
})

test('two districts owe one joint paper: what one hands in counts for both', async ({ page, elsewhere }) => {
  const office = await Desk.of('vanphong.travinh')
  const { owed, number } = await issuedPlan(office, {
    title: 'Quy chế phối hợp giữa hai huyện',
    of: [CAU_KE, TRA_CU],
    deadline: latest('2023-09-15'),
    assignment: { product: 'JOINT' },
  })
  expect(Object.keys(owed)).toHaveLength(1)
  const [address] = Object.values(owed).map((id) => `/obligations/${id}`)
  await arrive(page, 'huyen.tracu', address)
  await expect(page.getByRole('main')).toContainText(CAU_KE)
  await chooseFile(page, wordPaper('Quy chế phối hợp.docx'))
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'joint-paper')

  await arrive(elsewhere, 'huyen.cauke', '/obligations?filter=DONE')
  await expect(elsewhere.getByRole('row').filter({ hasText: `${number}/KH-HĐND` })).toContainText('Đã gửi 30/8')
})

test('a district hands work down to a commune, stays answerable, and sends the paper up as its own', async ({
  page,
}) => {
  const district = 'Thường trực HĐND huyện Đình Lập'
  const office = await Desk.of('vanphong.langson')
  const { owed } = await issuedPlan(office, {
    title: 'Kinh nghiệm triển khai nghị quyết ở cơ sở',
    of: [district],
    deadline: latest('2023-09-15'),
  })
  await arrive(page, 'huyen.dinhlap', `/obligations/${owed[district]}`)
  await page.getByRole('button', { name: 'Giao lại', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Giao lại việc này' })
  await dialog.getByLabel('Loại cơ quan').click()
  await page.getByTitle('Hội đồng nhân dân', { exact: true }).click()
  await dialog.getByRole('checkbox', { name: 'HĐND xã Cường Lợi' }).check()
  await dialog.getByLabel('Hạn riêng cho cấp dưới').fill('12/09/2023')
  await dialog.getByLabel('Hạn riêng cho cấp dưới').press('Enter')
  await expectAccessible(page)
  await screenshot(page, 'delegate-dialog')
  await dialog.getByRole('button', { name: 'Giao lại' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Giao lại cho cấp dưới' })).toContainText('Cấp dưới đã gửi 0/1')

  await arrive(page, 'hdnd.xa.cuongloi', '/obligations')
  await page
    .getByRole('row')
    .filter({ hasText: 'Kinh nghiệm triển khai nghị quyết ở cơ sở' })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Ai giao, ai chịu trách nhiệm, ai làm' })).toContainText(district)
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText(/thứ Ba,? 12\/09\/2023/)
  await chooseFile(page, wordPaper('Bài của xã Cường Lợi.docx'))
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'delegate-sent')

  await arrive(page, 'huyen.dinhlap', `/obligations/${owed[district]}`)
  await expect(page.getByRole('region', { name: 'Giao lại cho cấp dưới' })).toContainText('Cấp dưới đã gửi 1/1')
  await page.getByRole('button', { name: 'Gửi bài này lên' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi bài này lên' }).click()
  await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toBeVisible()
  const versions = page.getByRole('region', { name: 'Các bản đã gửi' })
  await expect(versions).toContainText('Bài của xã Cường Lợi.docx')
  await expect(versions).toContainText('Cơ quan viết bài: HĐND xã Cường Lợi')
  await expectAccessible(page)
  await screenshot(page, 'forwarded')
})
