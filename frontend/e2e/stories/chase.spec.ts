import { readFile } from 'node:fs/promises'
import { PHONE } from '../devices'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { chooseFile, wordPaper } from '../papers'
import { Desk, issuedPlan, latest } from '../server'

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
const CANG_LONG = 'Thường trực HĐND huyện Càng Long'

test('the office reminds exactly those who have not sent; one of them hands in by a link on a phone', async ({
  page,
  elsewhere,
  browser,
  baseURL,
}) => {
  // Three people, one after the other.
  test.slow()
  const title = `Báo cáo công tác giám sát ${Date.now() % 100_000}`
  const office = await Desk.of('vanphong.travinh')
  const { planId, owed } = await issuedPlan(office, {
    title,
    of: [CAU_KE, CANG_LONG],
    deadline: latest('2023-09-15'),
  })
  await (await Desk.of('huyen.canglong')).handIn(owed[CANG_LONG]!, wordPaper('Bài của Càng Long.docx'))

  // The unit has the product open; its bell moves by itself.
  await arrive(elsewhere, 'huyen.cauke')
  const bell = elsewhere.getByRole('link', { name: /^Thông báo/ })
  const unread = async () => Number((await bell.getAttribute('aria-label'))?.match(/\d+/)?.[0] ?? 0)
  const before = await unread()

  await arrive(page, 'vanphong.travinh', `/plans/${planId}/reminders`)
  await expect(page.getByRole('main')).toContainText('Chưa hoàn thành: 1')
  await expect(page.getByRole('main')).toContainText(CAU_KE)
  await expect(page.getByRole('main')).not.toContainText(CANG_LONG)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Đôn đốc 1 việc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đôn đốc 1 việc' }).click()
  const log = page.getByRole('region', { name: 'Nhật ký đôn đốc' })
  await expect(log).toContainText(CAU_KE)
  await expect(log).toContainText('Trong phần mềm')
  // Another story may remind the same unit meanwhile.
  await expect.poll(unread, { timeout: 40_000 }).toBeGreaterThan(before)
  await bell.click()
  await expect(elsewhere.getByRole('main')).toContainText(title)

  await page.goto(`/obligations/${owed[CAU_KE]}`)
  await page.getByRole('button', { name: 'Lập liên kết' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lập liên kết' }).click()
  const address = await page.getByLabel('Liên kết nộp bài', { exact: true }).inputValue()
  expect(address).toMatch(new RegExp(`^${baseURL}/l#[A-Za-z0-9_-]{43}$`))
  await expectAccessible(page)
  await screenshot(page, 'obligation-links')

  const asked: string[] = []
  const device = await browser.newContext({ ...PHONE, locale: 'vi-VN' })
  const phone = await device.newPage()
  phone.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
  await phone.goto(address)
  await expect(phone.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(phone.getByRole('main')).toContainText('hết ngày thứ Sáu 15/09/2023')
  await expect(phone.getByRole('navigation')).toHaveCount(0)
  await expectAccessible(phone)
  await screenshot(phone, 'link-open')
  await phone.getByRole('button', { name: 'Đã nhận việc' }).click()
  await expect(phone.getByRole('main')).toContainText('Đã báo nhận việc lúc')
  await chooseFile(phone, wordPaper('Bài của Cầu Kè.docx'))
  await expect(phone.getByRole('list', { name: 'Tệp trong bản nháp' })).toContainText('trang (theo Word)')
  await phone.getByLabel('Ghi chú gửi kèm').fill('Gửi từ điện thoại.')
  await screenshot(phone, 'link-filled')
  await phone.getByRole('button', { name: 'Gửi', exact: true }).click()
  const receipt = phone.getByRole('status', { name: 'Đã gửi thành công' })
  await expect(receipt).toContainText(/GB-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await expectAccessible(phone)
  await screenshot(phone, 'link-receipt')
  await phone.reload()
  await expect(receipt).toContainText('Bài của Cầu Kè.docx')
  const secret = address.split('#')[1]!
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((each) => each.includes(secret) && !each.startsWith(`${address} `))).toEqual([])
  await phone.goto(`${baseURL}/l#${'A'.repeat(43)}`)
  await expect(phone.getByRole('heading', { level: 1, name: 'Liên kết này không dùng được' })).toBeVisible()
  await expectAccessible(phone)
  await screenshot(phone, 'link-invalid')
  await device.close()

  await page.reload()
  await expect(page.getByRole('list', { name: 'Liên kết nộp bài một lần' })).toContainText('Đã nộp bài')
  await expect(page.getByRole('region', { name: 'Các bản đã gửi' })).toContainText('Liên kết số 1')
  await page.goto(`/plans/${planId}/reminders`)
  await expect(page.getByRole('main')).toContainText('Mọi đơn vị đã gửi')
  await expect(page.getByRole('list', { name: 'Liên kết nộp bài đã lập' })).toContainText('Đã nộp bài')
  await expectAccessible(page)
  await screenshot(page, 'reminders-done')

  const download = page.waitForEvent('download')
  await log.getByRole('link', { name: 'Xuất CSV' }).click()
  const csv = (await readFile(await (await download).path())).toString('utf8')
  expect(csv).toContain(CAU_KE)
  expect(csv).not.toContain(CANG_LONG)
  expect(csv).toMatch(/[0-9a-f]{64}/)
})

test('a reminder brings a link along; its receiver opens it from the mail on a phone and hands in', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const title = `Báo cáo tiếp công dân ${Date.now() % 100_000}`
  const office = await Desk.of('vanphong.travinh')
  const { planId, owed } = await issuedPlan(office, { title, of: [CAU_KE], deadline: latest('2023-09-15') })
  const contact = `bodies/${(await office.body(CAU_KE)).id}/contact`
  const { version } = await office.get<{ version: number }>(contact)
  await office.put(contact, { email: 'thuong-truc@cau-ke.example' }, version)

  await arrive(page, 'vanphong.travinh', `/plans/${planId}/reminders`)
  await expect(page.getByText('thuong-truc@cau-ke.example')).toBeVisible()
  await expect(page.getByText('kèm liên kết nộp bài', { exact: true })).toHaveCount(0)
  await page.locator('#reminder-links').click()
  await page.getByTitle('Cho mọi đơn vị được nhắc bằng thư').click()
  await expect(page.getByText('kèm liên kết nộp bài', { exact: true })).toBeVisible()
  const words = page.locator('#reminder-text')
  await words.fill(`${await words.inputValue()}\n\nNộp tại: {liên kết nộp bài}`)
  await expect(page.getByRole('main')).toContainText('Nộp tại: [liên kết nộp bài]')
  await expectAccessible(page)
  await screenshot(page, 'reminders-with-link')
  await page.getByRole('button', { name: 'Đôn đốc 1 việc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Đôn đốc 1 việc' }).click()
  await expect(page.getByRole('region', { name: 'Nhật ký đôn đốc' })).toContainText('kèm liên kết nộp bài số 1')
  await expect(page.getByRole('list', { name: 'Liên kết nộp bài đã lập' })).toContainText('gửi kèm thư đôn đốc')

  await page.goto('/mailbox')
  const mail = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'thuong-truc@cau-ke.example' })
  await expect(mail).toContainText('Nộp tại: [liên kết nộp bài]')
  await expectAccessible(page)
  await screenshot(page, 'mailbox-with-link')
  const path = await mail.getByRole('link', { name: 'Nộp bài, không cần đăng nhập' }).getAttribute('href')
  expect(path).toMatch(/^\/l#[A-Za-z0-9_-]{43}$/)

  const device = await browser.newContext({ ...PHONE, locale: 'vi-VN' })
  const phone = await device.newPage()
  await phone.goto(`${baseURL}${path}`)
  await expect(phone.getByRole('heading', { level: 1 })).toContainText(title)
  await chooseFile(phone, wordPaper('Bài từ thư.docx'))
  await expect(phone.getByRole('list', { name: 'Tệp trong bản nháp' })).toContainText('trang (theo Word)')
  await phone.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(phone.getByRole('status', { name: 'Đã gửi thành công' })).toContainText(/GB-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await device.close()

  await page.goto(`/obligations/${owed[CAU_KE]}`)
  const links = page.getByRole('list', { name: 'Liên kết nộp bài một lần' })
  await expect(links).toContainText('Gửi kèm thư đôn đốc')
  await expect(links).toContainText('Đã nộp bài')
  await expect(page.getByRole('region', { name: 'Các bản đã gửi' })).toContainText('Liên kết số 1 (thư đôn đốc')
})
