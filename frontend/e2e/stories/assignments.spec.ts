import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { Desk, draftPlan } from '../server'

test('«chậm nhất trước ngày» is put to the office as a question, and its answer is what counts', async ({ page }) => {
  const title = 'Báo cáo sáu tháng đầu năm'
  const office = await Desk.of('vanphong.travinh')
  const planId = await draftPlan(office, { title, of: ['Thường trực HĐND huyện Cầu Kè'] })
  await arrive(page, 'vanphong.travinh', `/plans/${planId}/assignments`)
  await page.getByRole('link', { name: `Sửa phân công ${title}` }).click()
  await page.getByLabel('Văn bản ghi hạn thế nào').click()
  await page.getByTitle('chậm nhất trước ngày … (hai cách hiểu)').click()
  await page.getByLabel('Ngày', { exact: true }).fill('15/6/2024')
  await page.getByLabel('Ngày', { exact: true }).press('Enter')
  await page.getByLabel('Nguyên văn trong văn bản').fill('chậm nhất trước ngày 15/6/2024')
  const question = page.getByRole('radiogroup', { name: /có hai cách hiểu/ })
  await expect(question).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Chưa chọn. Trong lúc chưa chọn, hạn tạm tính theo ngày sớm hơn.')
  await expect(question.getByRole('radio', { name: /thứ Bảy, 15\/06\/2024 \(hiểu là «chậm nhất»\)/ })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'deadline-question')
  await question.getByRole('radio', { name: /thứ Sáu, 14\/06\/2024 \(hiểu là «trước»\)/ }).check()
  await expect(page.getByRole('region', { name: 'Xem trước' })).toContainText(/thứ Sáu,? 14\/06\/2024/)
  await page.getByRole('button', { name: 'Lưu phân công', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('«chậm nhất trước ngày 15/6/2024»')
  await expect(page.getByRole('main')).toContainText(/thứ Sáu,? 14\/06\/2024/)
  await screenshot(page, 'assignments-tab')
})

test('«all districts» is written once and resolved on the day: nine bodies, counted before anybody is told', async ({
  page,
}) => {
  const office = await Desk.of('vanphong.travinh')
  const planId = await draftPlan(office, { title: 'Báo cáo quý III', of: ['Thường trực HĐND huyện Cầu Kè'] })
  await arrive(page, 'vanphong.travinh', `/plans/${planId}/assignments/new`)
  await page.getByLabel('Chủ đề').fill('Kết quả thực hiện nghị quyết quý III năm 2023')
  await page.getByText('Tất cả cơ quan cùng loại').click()
  await expect(page.getByRole('region', { name: 'Xem trước' })).toContainText('Cơ quan phải làm (9)')
  await expectAccessible(page)
  await screenshot(page, 'assignment-rule')
  await page.getByRole('button', { name: 'Lưu phân công', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('9 cơ quan')
})

test('an office writes a plan from nothing: subject, an event with an open day, then its work', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/plans')
  await page.getByRole('link', { name: 'Lập kế hoạch' }).click()
  await page.getByRole('button', { name: 'Lưu và phân công' }).click()
  await expect(page.getByRole('main')).toContainText('Cần nhập mục này')
  await page.getByLabel('Trích yếu').fill('Khảo sát việc giải quyết kiến nghị của cử tri')
  await page.getByRole('button', { name: 'Thêm sự kiện' }).click()
  await expectAccessible(page)
  await screenshot(page, 'plan-form-filled')
  await page.getByLabel('Tên sự kiện').fill('Khảo sát tại huyện Trà Cú')
  await page.getByRole('button', { name: 'Lưu và phân công' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Khảo sát việc giải quyết kiến nghị của cử tri' }),
  ).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Chưa có phân công nào')
})
