import type { PlanContent, PlanView } from '../../src/api/gen'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { chooseFile, wordPaper } from '../papers'
import { Desk, draftPlan, issuedPlan, latest } from '../server'

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
const TITLE = 'Chuẩn bị kỳ họp cuối năm'

/** A colleague saves the same draft first. */
async function colleagueSaves(office: Desk, planId: string, theme: string) {
  const { issuingBody, version, kind, title, symbol } = await office.get<PlanView>(`plans/${planId}`)
  const content: PlanContent = { kind, title, symbol, issuingBodyId: issuingBody.id, theme }
  await office.put(`plans/${planId}`, content, version)
}

test.describe('two people write the same draft', () => {
  test('the second is told, keeps the own words, and replaces knowingly', async ({ page }) => {
    const office = await Desk.of('vanphong.travinh')
    const planId = await draftPlan(office, { title: TITLE, of: [CAU_KE] })
    await arrive(page, 'vanphong.travinh', `/plans/${planId}/edit`)
    await page.getByLabel('Chủ đề').fill('Phần tôi viết')
    await colleagueSaves(office, planId, 'Phần đồng nghiệp viết')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    const conflict = page.getByRole('dialog', { name: 'Mục này vừa được người khác sửa' })
    await expect(conflict).toContainText('Chưa có gì bị ghi đè')
    await expectAccessible(page)
    await screenshot(page, 'conflict')
    await conflict.getByRole('button', { name: 'Giữ phần tôi nhập' }).click()
    await expect(page.getByLabel('Chủ đề')).toHaveValue('Phần tôi viết')
    expect((await office.get<PlanView>(`plans/${planId}`)).theme).toBe('Phần đồng nghiệp viết')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await expect(page).toHaveURL(new RegExp(`/plans/${planId}(/assignments|/content)?$`))
    expect((await office.get<PlanView>(`plans/${planId}`)).theme).toBe('Phần tôi viết')
  })

  test('or drops them and goes on from what the colleague wrote', async ({ page }) => {
    const office = await Desk.of('vanphong.travinh')
    const planId = await draftPlan(office, { title: TITLE, of: [CAU_KE] })
    await arrive(page, 'vanphong.travinh', `/plans/${planId}/edit`)
    await page.getByLabel('Chủ đề').fill('Phần tôi viết')
    await colleagueSaves(office, planId, 'Phần đồng nghiệp viết')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await page.getByRole('button', { name: 'Xem bản mới, bỏ phần tôi nhập' }).click()
    await expect(page.getByLabel('Chủ đề')).toHaveValue('Phần đồng nghiệp viết')
  })
})

test('a paper that was replaced while the office decided is not accepted unseen', async ({ page }) => {
  const office = await Desk.of('vanphong.travinh')
  const district = await Desk.of('huyen.cauke')
  const { owed } = await issuedPlan(office, { title: TITLE, of: [CAU_KE], deadline: latest('2023-09-15') })
  const id = owed[CAU_KE]!
  await district.handIn(id, wordPaper('Bản thứ nhất.docx'))
  await arrive(page, 'vanphong.travinh', `/obligations/${id}`)
  await page.getByRole('button', { name: 'Tiếp nhận' }).click()
  await district.handIn(id, wordPaper('Bản thứ hai.docx'))
  await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByRole('button', { name: 'Xem bản mới, bỏ phần tôi nhập' }).click()
  const versions = page.getByRole('region', { name: 'Các bản đã gửi' })
  await expect(versions).toContainText('Bản thứ hai.docx')
  await expect(versions).not.toContainText('Đã tiếp nhận')
})

test('a broken line in the middle of an upload keeps the file, and a second try stores it', async ({
  page,
  context,
}) => {
  const office = await Desk.of('vanphong.travinh')
  const { owed } = await issuedPlan(office, { title: TITLE, of: [CAU_KE], deadline: latest('2023-09-15') })
  await arrive(page, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  await page.getByLabel('Ghi chú gửi kèm').fill('Gửi từ đường truyền chập chờn.')
  await context.setOffline(true)
  await chooseFile(page, wordPaper('Bài gửi lúc mất mạng.docx'))
  const files = page.getByRole('list', { name: 'Tệp trong bản nháp' })
  await expect(files.getByRole('alert')).toContainText('Chưa tải lên được')
  await expect(page.getByText(/^Mất kết nối máy chủ từ/)).toBeVisible()
  await expect(page.getByLabel('Ghi chú gửi kèm')).toHaveValue('Gửi từ đường truyền chập chờn.')
  await expectAccessible(page)
  await screenshot(page, 'connection-lost')
  await context.setOffline(false)
  await files.getByRole('button', { name: 'Tải lại Bài gửi lúc mất mạng.docx' }).click()
  await expect(files).toContainText('trang (theo Word)')
  await expect(page.getByText(/^Mất kết nối máy chủ từ/)).toBeHidden()
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(page.getByRole('status', { name: 'Đã gửi thành công' })).toBeVisible()
})
