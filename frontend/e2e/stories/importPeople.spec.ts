import type { ParticipantPage } from '../../src/api/gen'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { CANG_LONG, CAU_KE, invitation, LEADERS, ONE_FROM_EACH } from '../people'
import { Desk } from '../server'
import { spreadsheet } from '../sheets'

const HEADINGS = ['Thành phần', 'Cơ quan cử', 'Họ và tên', 'Chức danh', 'Đơn vị']
const GOOD = [
  [LEADERS, '', 'Trần Văn Đức', 'Chánh Văn phòng', 'Văn phòng'],
  [ONE_FROM_EACH, CAU_KE, 'Nguyễn Thị Kim Tuyền', 'Chủ tịch HĐND', 'xã Phong Phú'],
]

test('one bad line: it is shown with its reason, nothing is written; mended, everybody is on the list', async ({
  page,
}) => {
  const office = await Desk.of('vanphong.travinh')
  const planId = await invitation(office, { title: 'Nhập danh sách đại biểu' })
  await arrive(page, 'vanphong.travinh', `/plans/${planId}/participants/import`)
  const choose = async (file: ReturnType<typeof spreadsheet>) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Chọn tệp/ }).click()
    await (await chooser).setFiles(file)
  }
  await choose(
    spreadsheet('danh-sach.xlsx', [
      HEADINGS,
      ...GOOD,
      [ONE_FROM_EACH, CANG_LONG, 'Lê Kim Hoa', 'Phó Chủ tịch HĐND', ''],
      [ONE_FROM_EACH, CANG_LONG, 'Một người quá số', 'Phó Chủ tịch HĐND', ''],
    ]),
  )
  const preview = page.getByRole('region', { name: 'Xem trước danh-sach.xlsx' })
  await expect(preview).toContainText('3 người mới, 0 người đã có, 1 dòng sai')
  await expect(preview.getByRole('row').filter({ hasText: 'Một người quá số' })).toContainText('Sai')
  await expect(preview.getByRole('button', { name: /^Nhập/ })).toBeDisabled()
  await expectAccessible(page)
  await screenshot(page, 'import-bad-line')
  expect((await office.get<ParticipantPage>(`plans/${planId}/participants`)).total).toBe(0)

  await choose(spreadsheet('danh-sach-da-sua.xlsx', [HEADINGS, ...GOOD]))
  await page.getByRole('button', { name: 'Nhập 2 người' }).click()
  const list = page.getByRole('region', { name: 'Danh sách đại biểu' })
  await expect(list).toContainText('Trần Văn Đức')
  await expect(list).toContainText('Nguyễn Thị Kim Tuyền')
  await page.getByRole('searchbox').fill('kim tuyen')
  await expect(list).not.toContainText('Trần Văn Đức')
  await expectAccessible(page)
  await screenshot(page, 'people-list')
})
