import type { Page } from '@playwright/test'
import type { DeskList } from '../../src/api/gen'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { badges, invitation, LEADERS, name } from '../people'
import { Desk } from '../server'

const OFFICE = 'vanphong.travinh'
const DUC = 'Trần Văn Đức'
const TUYEN = 'Nguyễn Thị Kim Tuyền'
const HOA = 'Lê Kim Hoa'

async function hall() {
  const office = await Desk.of(OFFICE)
  const planId = await invitation(office, { title: 'Điểm danh Hội nghị giao ban' })
  for (const person of [DUC, TUYEN, HOA]) {
    await name(office, planId, LEADERS, { name: person, title: 'Phó Chánh Văn phòng', unitName: 'Văn phòng' })
  }
  return { office, planId, codes: await badges(office, planId) }
}

const field = (page: Page) => page.getByRole('combobox', { name: /Quét mã hoặc gõ tên/ })
const result = (page: Page) => page.getByRole('region', { name: 'Lượt vừa ghi' })
const count = (page: Page, of: string) => page.getByText(of, { exact: true }).locator('..').locator('dd')

/** As a scanner does: types, then Enter, wherever the focus is. */
async function scan(page: Page, text: string) {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('a scan, a name without accents, a second scan, an unknown code, and a mistake taken back', async ({ page }) => {
  const { planId, codes } = await hall()
  await arrive(page, OFFICE, `/plans/${planId}/check-in`)
  await expect(field(page)).toBeFocused()
  await expect(count(page, 'Chưa đến')).toHaveText('3')
  await scan(page, codes[DUC]!)
  await expect(result(page)).toContainText('Đã điểm danh')
  await expect(result(page)).toContainText(DUC)
  await expect(count(page, 'Đang có mặt')).toHaveText('1')
  await expect(field(page)).toBeFocused()
  await screenshot(page, 'desk-in')

  await page.keyboard.type('kim t')
  await expect(page.getByRole('option')).toHaveText(new RegExp(TUYEN))
  await expectAccessible(page)
  await screenshot(page, 'desk-search')
  await page.keyboard.press('Enter')
  await expect(result(page)).toContainText(TUYEN)
  await expect(count(page, 'Đang có mặt')).toHaveText('2')

  await scan(page, codes[DUC]!)
  await expect(result(page)).toContainText('Đã điểm danh trước đó')
  await expect(result(page)).toContainText(/Lần đầu lúc \d\d:\d\d/)
  await expect(count(page, 'Đang có mặt')).toHaveText('2')
  await expectAccessible(page)
  await screenshot(page, 'desk-duplicate')

  await scan(page, 'AAAAAAAAAAAAAAAAAAAAAA')
  await expect(result(page)).toContainText('Không có trong danh sách')
  await expect(page.getByText('Các mục bị từ chối (1)')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'desk-unknown')

  await page.getByRole('button', { name: `Hoàn tác: ${TUYEN}` }).click()
  await expect(count(page, 'Đang có mặt')).toHaveText('1')
  await page.getByText('Ra', { exact: true }).click()
  await scan(page, codes[DUC]!)
  await expect(result(page)).toContainText('Đã ghi lúc ra')
  await expect(count(page, 'Đã ra về')).toHaveText('1')
})

test('the network goes and comes back: every scan arrives with its own time, once, and what is refused stays in sight', async ({
  page,
  context,
}) => {
  const { office, planId, codes } = await hall()
  await arrive(page, OFFICE, `/plans/${planId}/check-in`)
  await expect(count(page, 'Chưa đến')).toHaveText('3')
  await context.setOffline(true)
  await scan(page, codes[DUC]!)
  await expect(result(page)).toContainText(DUC)
  await expect(result(page)).toContainText('Đã lưu trên máy này, chưa gửi')
  await expect(count(page, 'Đang có mặt')).toHaveText('1')
  await scan(page, codes[DUC]!)
  await expect(result(page)).toContainText('Đã điểm danh trước đó')
  await scan(page, 'tuyen')
  await expect(result(page)).toContainText(TUYEN)
  await scan(page, 'AAAAAAAAAAAAAAAAAAAAAA')
  await expect(result(page)).toContainText('được giữ trên máy này')
  await expect(page.getByText('4 lượt đang chờ gửi')).toBeVisible()
  await expect(count(page, 'Đang có mặt')).toHaveText('2')
  await expectAccessible(page)
  await screenshot(page, 'desk-offline')
  const scannedBy = Date.parse((await office.get<DeskList>(`plans/${planId}/check-in-list`)).readAt)
  // The desk beside it goes on meanwhile.
  await page.waitForTimeout(1500)

  await context.setOffline(false)
  await expect(page.getByText('4 lượt đang chờ gửi')).toBeHidden()
  await expect(page.getByText('Các mục bị từ chối (1)')).toBeVisible()
  await screenshot(page, 'desk-back')
  const { people } = await office.get<DeskList>(`plans/${planId}/check-in-list`)
  const present = people.filter(({ presence }) => presence === 'PRESENT')
  expect(present.map((person) => person.name).sort()).toEqual([TUYEN, DUC].sort())
  for (const { firstInAt } of present) expect(Date.parse(firstInAt!)).toBeLessThanOrEqual(scannedBy + 1000)

  await page.reload()
  await expect(page.getByText('Các mục bị từ chối (1)')).toBeVisible()
  await page.getByRole('button', { name: /^Đã xử lý lượt/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đã xử lý' }).click()
  await expect(page.getByText(/^Các mục bị từ chối/)).toBeHidden()
})

test('scans that wait survive closing the page, and two tabs send them once', async ({ page, context }) => {
  const { office, planId, codes } = await hall()
  await arrive(page, OFFICE, `/plans/${planId}/check-in`)
  await expect(count(page, 'Chưa đến')).toHaveText('3')
  await page.route('**/check-ins', (route) => route.abort())
  await scan(page, codes[HOA]!)
  await expect(page.getByText('1 lượt đang chờ gửi')).toBeVisible()
  const tabs = await Promise.all([context.newPage(), context.newPage()])
  await page.close({ runBeforeUnload: false })
  await Promise.all(tabs.map((tab) => tab.goto(`/plans/${planId}/check-in`)))
  for (const tab of tabs) await expect(count(tab, 'Đang có mặt')).toHaveText('1')
  const present = async () => {
    const { people } = await office.get<DeskList>(`plans/${planId}/check-in-list`)
    return people.filter(({ presence }) => presence === 'PRESENT').map((person) => person.name)
  }
  // The tabs count what waits in them as well; the server has it a moment later.
  await expect.poll(present).toEqual([HOA])
})
