import type { Page } from '@playwright/test'
import { PHONE } from '../devices'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { draftInvitation, invitation, LEADERS, name, ONE_FROM_EACH, SPECIAL } from '../people'
import { Desk, issue } from '../server'

const TITLE = 'Mời dự Hội nghị giao ban'
const OFFICE = 'vanphong.travinh'

test('the office writes who takes part, sorts the groups, and after issue sees who has not named yet', async ({
  page,
}) => {
  const office = await Desk.of(OFFICE)
  const planId = await draftInvitation(office, { title: TITLE, special: true })
  await arrive(page, OFFICE, `/plans/${planId}/participants`)
  await page.getByRole('link', { name: 'Thêm nhóm' }).click()
  await page.getByLabel('Thành phần, như kế hoạch ghi').fill('Phóng viên Báo, Đài tỉnh')
  await page.getByLabel('Loại', { exact: true }).click()
  await page.getByTitle('Báo chí').click()
  await expectAccessible(page)
  await screenshot(page, 'group-form')
  await page.getByRole('button', { name: 'Lưu nhóm' }).click()
  const groups = page.getByRole('region', { name: '3 nhóm thành phần' })
  await expect(groups.getByRole('heading', { level: 3 })).toHaveText([
    LEADERS,
    ONE_FROM_EACH,
    'Phóng viên Báo, Đài tỉnh',
  ])
  await expect(groups).toContainText(`«${SPECIAL}»`)
  await groups.getByRole('button', { name: 'Chuyển nhóm Phóng viên Báo, Đài tỉnh lên' }).click()
  await expect(groups.getByRole('heading', { level: 3 })).toHaveText([
    LEADERS,
    'Phóng viên Báo, Đài tỉnh',
    ONE_FROM_EACH,
  ])
  await expectAccessible(page)
  await screenshot(page, 'groups-draft')

  await issue(office, planId)
  await name(await Desk.of('huyen.canglong'), planId, ONE_FROM_EACH, { name: 'Lê Thị Hoa', title: 'Chủ tịch HĐND' })
  await page.reload()
  const progress = page.getByRole('region', { name: 'Tiến độ cử đại biểu' })
  const cauKe = progress.getByRole('article').filter({ hasText: 'huyện Cầu Kè' })
  await expect(progress.getByRole('article').first()).toContainText('huyện Cầu Kè')
  await expect(cauKe).toContainText('Được mời 02 – đã chọn 00')
  await expect(cauKe).toContainText(SPECIAL)
  await expect(cauKe).toContainText('thứ Sáu, 15/09/2023')
  await progress.getByRole('button', { name: 'Xem thêm 1 đơn vị đã đủ' }).click()
  await expect(progress.getByRole('article').filter({ hasText: 'huyện Càng Long' })).toContainText('Đã đủ')
  await expectAccessible(page)
  await screenshot(page, 'naming-progress')
})

test.describe('on a telephone', () => {
  test.use(PHONE)

  test('a unit names within its quota; one too many is not offered, and a substitute takes no place', async ({
    page,
  }) => {
    const planId = await invitation(await Desk.of(OFFICE), { title: TITLE })
    await arrive(page, 'huyen.cauke', `/plans/${planId}/participants`)
    const card = page.getByRole('article').filter({ hasText: ONE_FROM_EACH })
    await expect(card).toContainText('Được mời 01 – đã chọn 00')
    await expect(card).toContainText('thứ Sáu, 15/09/2023')
    await card.getByRole('button', { name: /^Thêm người/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm người dự' })
    await dialog.getByLabel('Họ và tên').fill('Trần Văn Đức')
    await dialog.getByLabel('Chức danh').fill('Chủ tịch HĐND')
    await dialog.getByLabel('Đơn vị').fill('xã Phong Phú')
    await expectAccessible(page)
    await screenshot(page, 'naming-dialog')
    await dialog.getByRole('button', { name: 'Thêm người' }).click()
    await expect(card).toContainText('Được mời 01 – đã chọn 01')
    await expect(card).toContainText('Chủ tịch HĐND, xã Phong Phú')
    const more = card.getByRole('button', { name: /^Thêm người/ })
    await expect(more).toBeDisabled()
    await expect(more).toHaveAccessibleDescription(/Đã đủ 01 người được mời/)

    await card.getByRole('button', { name: 'Ghi trả lời của Trần Văn Đức' }).click()
    const reply = page.getByRole('dialog', { name: 'Trả lời giấy mời' })
    await reply.getByText('Vắng', { exact: true }).click()
    await reply.getByRole('button', { name: 'Lưu' }).click()
    await expect(reply).toContainText('Cần nhập mục này')
    await reply.getByLabel('Lý do vắng').fill('Đi công tác')
    await reply.getByRole('button', { name: 'Lưu' }).click()
    await expect(card).toContainText('Lý do vắng: Đi công tác')

    await card.getByRole('button', { name: 'Cử người dự thay Trần Văn Đức' }).click()
    const instead = page.getByRole('dialog', { name: 'Người dự thay Trần Văn Đức' })
    await instead.getByLabel('Họ và tên').fill('Nguyễn Thị Kim Tuyền')
    await instead.getByLabel('Chức danh').fill('Phó Chủ tịch HĐND')
    await instead.getByRole('button', { name: 'Lưu' }).click()
    await expect(card).toContainText('Người dự thay: Nguyễn Thị Kim Tuyền')
    await expect(card).toContainText('Dự thay Trần Văn Đức')
    await expect(card).toContainText('Được mời 01 – đã chọn 01')
    await expectAccessible(page)
    await screenshot(page, 'naming-own')
  })

  test('who was named before is found without accents and fills in title and unit', async ({ page }) => {
    const office = await Desk.of(OFFICE)
    const district = await Desk.of('huyen.cauke')
    const before = await invitation(office, { title: TITLE })
    await name(district, before, ONE_FROM_EACH, {
      name: 'Huỳnh Tấn Phát',
      title: 'Chủ tịch HĐND',
      unitName: 'xã Ninh Thới',
    })
    const planId = await invitation(office, { title: TITLE })
    await arrive(page, 'huyen.cauke', `/plans/${planId}/participants`)
    await page.getByRole('button', { name: /^Thêm người/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm người dự' })
    await dialog.getByLabel('Họ và tên').pressSequentially('huynh tan')
    await page.getByText('Chủ tịch HĐND, xã Ninh Thới').first().click()
    await expect(dialog.getByLabel('Họ và tên')).toHaveValue('Huỳnh Tấn Phát')
    await expect(dialog.getByLabel('Đơn vị')).toHaveValue('xã Ninh Thới')
  })
})

test('two clerks want the last place: one has it, the other is told and loses nothing', async ({ page, elsewhere }) => {
  const planId = await invitation(await Desk.of(OFFICE), { title: TITLE })
  await arrive(page, 'huyen.cauke', `/plans/${planId}/participants`)
  await arrive(elsewhere, 'huyen.cauke', `/plans/${planId}/participants`)
  for (const [clerk, person] of [
    [page, 'Trần Văn Đức'],
    [elsewhere, 'Lê Kim Hoa'],
  ] as const) {
    await clerk.getByRole('button', { name: /^Thêm người/ }).click()
    await clerk.getByRole('dialog').getByLabel('Họ và tên').fill(person)
  }
  await Promise.all(
    [page, elsewhere].map((clerk) => clerk.getByRole('dialog').getByRole('button', { name: 'Thêm người' }).click()),
  )
  // What went well is told by an alert of the page.
  const told = (clerk: Page) => clerk.getByRole('dialog').getByRole('alert')
  await expect
    .poll(async () => (await Promise.all([page, elsewhere].map((clerk) => told(clerk).count()))).sort())
    .toEqual([0, 1])
  const loser = (await told(page).count()) === 1 ? page : elsewhere
  const lost = loser === page ? 'Trần Văn Đức' : 'Lê Kim Hoa'
  await expect(told(loser)).toContainText('Đã đủ 1/1 người được mời')
  await expect(loser.getByRole('dialog').getByLabel('Họ và tên')).toHaveValue(lost)
  await screenshot(loser, 'naming-race-lost')
  await loser.getByRole('button', { name: 'Hủy' }).click()
  await expect(loser.getByRole('article')).toContainText('Được mời 01 – đã chọn 01')
  await expect(loser.getByRole('article')).not.toContainText(lost)
})
