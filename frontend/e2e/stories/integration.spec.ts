import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from '@playwright/test'
import { arrive, expect, expectAccessible, openFromNavigation, screenshot, test } from '../fixtures'

interface Message {
  headers: IncomingHttpHeaders
  body: string
}

/** Somebody else's program: it answers the first message with 503 and takes every other one. */
async function program() {
  const messages: Message[] = []
  const server = createServer(async (asked, response) => {
    const body = Buffer.concat(await asked.toArray()).toString()
    messages.push({ headers: asked.headers, body })
    response.writeHead(messages.length === 1 ? 503 : 204).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { messages, address: `http://127.0.0.1:${port}/nhan-tin`, close: () => server.close() }
}

/** As standardwebhooks.com says it. */
function signatureOf({ headers, body }: Message, secret: string) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}

test('an integrator gets a key, calls with it, replaces it and sees its use', async ({ page, baseURL }) => {
  const name = `Trục liên thông ${Date.now()}`
  await arrive(page, 'vanphong.travinh')
  await openFromNavigation(page, 'Ứng dụng kết nối')
  await expectAccessible(page)
  await screenshot(page, 'api-clients')
  await page.getByRole('link', { name: 'Lập ứng dụng' }).click()
  // The list behind the link has a field of that name too.
  await expect(page.getByRole('heading', { level: 1, name: 'Lập ứng dụng' })).toBeVisible()
  await page.getByLabel('Tên ứng dụng').fill(name)
  await page.getByRole('checkbox', { name: 'plans:read' }).check()
  await expectAccessible(page)
  await screenshot(page, 'api-client-new')
  await page.getByRole('button', { name: 'Lập ứng dụng' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await page.getByRole('button', { name: 'Lập khóa' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lập khóa' }).click()
  const key = await page.getByLabel('Khóa vừa lập').inputValue()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click()

  const program = await request.newContext({
    baseURL: baseURL!,
    extraHTTPHeaders: { Authorization: `Bearer ${key}` },
  })
  expect((await program.get('/api/v1/plans')).status()).toBe(200)
  expect((await program.get('/api/v1/obligations')).status()).toBe(403)
  expect((await program.get('/api/v1/me')).status()).toBe(403)

  await expect(page.getByText(`${key.slice(0, 12)}…`, { exact: true })).toBeVisible()
  // Use is written every ten seconds.
  await expect(async () => {
    await page.reload()
    const today = page.getByRole('region', { name: 'Lượt dùng 30 ngày gần đây' }).getByRole('row').nth(1)
    await expect(today.getByRole('cell').nth(1)).toHaveText('3', { timeout: 1_000 })
    await expect(today.getByRole('cell').nth(2)).toHaveText('2', { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(page)
  await screenshot(page, 'api-client')

  await page.getByRole('button', { name: 'Thu hồi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click()
  await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible()
  expect((await program.get('/api/v1/plans')).status()).toBe(401)
  await program.dispose()
})

test('an integrator makes a webhook and sees a message fail, repeated and replayed', async ({ page }) => {
  const receiver = await program()
  const name = `Phần mềm một cửa ${Date.now()}`
  await arrive(page, 'vanphong.travinh')
  await openFromNavigation(page, 'Nơi nhận tin')
  await page.getByRole('link', { name: 'Lập nơi nhận tin' }).click()
  await page.getByLabel('Tên', { exact: true }).fill(name)
  await page.getByLabel('Địa chỉ nhận tin').fill(receiver.address)
  await page.getByRole('checkbox', { name: 'Bài được tiếp nhận' }).check()
  await expectAccessible(page)
  await screenshot(page, 'webhook-new')
  await page.getByRole('button', { name: 'Lập nơi nhận tin' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await page.getByRole('button', { name: 'Lập khóa ký' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lập khóa ký' }).click()
  const secret = await page.getByLabel('Khóa ký vừa lập').inputValue()
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click()

  await page.getByRole('button', { name: 'Gửi tin thử' }).click()
  const log = page.getByRole('region', { name: 'Nhật ký gửi tin' })
  await expect(log).toContainText('Trả lời 503', { timeout: 20_000 })
  await screenshot(page, 'webhook-failing')
  await expect(log).toContainText('Đã nhận', { timeout: 30_000 })
  await expectAccessible(page)
  await screenshot(page, 'webhook')

  await log.getByRole('button', { name: 'Xem tin Tin thử' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Bên nhận từ chối · Trả lời 503')
  await expectAccessible(page)
  await screenshot(page, 'webhook-message')
  await dialog.getByRole('button', { name: 'Gửi lại' }).click()
  await expect(dialog).toContainText('Đã nhận', { timeout: 30_000 })
  await expect(dialog.getByRole('listitem')).toHaveCount(3)

  expect(receiver.messages).toHaveLength(3)
  expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  for (const message of receiver.messages) {
    expect(message.headers['webhook-signature']).toBe(signatureOf(message, secret))
  }
  await dialog.getByRole('button', { name: 'Đóng' }).last().click()
  await page.getByRole('button', { name: 'Xóa' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nơi nhận tin' })).toBeVisible()
  await expectAccessible(page)
  receiver.close()
})
