import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { CAU_KE } from '../people'
import { Desk, issuedPlan } from '../server'

/** «trong thời hạn 60 ngày làm việc», far behind the days that other stories count on. */
const IN_SIXTY_DAYS = {
  wording: 'trong thời hạn 60 ngày làm việc kể từ ngày ban hành',
  kind: 'RELATIVE',
  semantics: 'INCLUSIVE',
  offsetAmount: 60,
  offsetUnit: 'WORKDAY',
  offsetDirection: 'AFTER',
  anchor: 'ISSUE_DATE',
  yearInferred: false,
} as const

test('a new day off shows whose deadline moves before it is applied, and the unit then reads its new day', async ({
  page,
  elsewhere,
}) => {
  const title = 'Chuyên đề để thử ngày nghỉ'
  const { owed } = await issuedPlan(await Desk.of('vanphong.travinh'), { title, of: [CAU_KE], deadline: IN_SIXTY_DAYS })
  await arrive(page, 'quantri', '/calendar')
  await page.getByRole('link', { name: 'Ngày nghỉ, ngày làm bù' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ngày nghỉ và ngày làm bù' })).toBeVisible()
  await page.getByRole('button', { name: 'Thêm ngày nghỉ' }).click()
  const day = page.getByRole('textbox', { name: /^Ngày nghỉ \d+$/ }).last()
  await day.fill('20/11/2023')
  await day.press('Enter')
  await page
    .getByRole('textbox', { name: /^Tên ngày nghỉ \d+$/ })
    .last()
    .fill('Nghỉ theo thông báo mới')
  const preview = page.getByRole('button', { name: 'Xem trước thời hạn bị dời' })
  await preview.click()
  await expect(page.getByText('Cần nhập mục này')).toBeVisible()
  await page.getByLabel('Căn cứ').fill('Thông báo số 12/TB-UBND')
  await preview.click()

  const moves = page.getByRole('region', { name: /^Thời hạn sẽ dời/ })
  const moved = moves.getByRole('row').filter({ hasText: title })
  await expect(moved).toContainText('Cầu Kè')
  await expect(moved).toContainText('24/11/2023')
  await expect(moved).toContainText('27/11/2023')
  await expectAccessible(page)
  await screenshot(page, 'holidays-preview')

  // Nothing has moved yet.
  await arrive(elsewhere, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  const term = elsewhere.getByRole('region', { name: 'Thời hạn' })
  await expect(term).toContainText('24/11/2023')
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  await expect(page.getByText(/^Đã áp dụng, dời thời hạn của [1-9]\d* việc\.$/)).toBeVisible()
  await elsewhere.reload()
  await expect(term).toContainText('27/11/2023')

  // The other stories count on the days as they came.
  await page.getByRole('button', { name: 'Dùng lại ngày có sẵn' }).click()
  await page.getByLabel('Căn cứ').fill('Thu hồi Thông báo số 12/TB-UBND')
  await preview.click()
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  await elsewhere.reload()
  await expect(term).toContainText('24/11/2023')
})
