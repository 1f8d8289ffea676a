import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeliveryDetail, DeliveryView, MadeSecret, PageDeliveryView, WebhookView } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const webhook: WebhookView = {
  id: '0190a1b2-0000-7000-8000-000000000d01',
  version: 2,
  name: 'Phần mềm một cửa',
  address: 'https://mot-cua.example.vn/nhan-tin',
  events: ['PLAN_ISSUED', 'SUBMISSION_RECEIVED'],
  body: officeOfTraVinh.body,
  state: 'ACTIVE',
  createdAt: '2023-09-01T02:00:00Z',
  createdBy: 'Văn phòng HĐND tỉnh Trà Vinh',
}
const failed: DeliveryView = {
  id: '0190a1b2-0000-7000-8000-000000000d02',
  event: 'SUBMISSION_RECEIVED',
  state: 'FAILED',
  createdAt: '2023-09-12T01:00:00Z',
  attempts: 18,
  lastAttemptAt: '2023-09-12T02:00:00Z',
  lastStatus: 503,
  lastFailure: 'BAD_STATUS',
  endedAt: '2023-09-12T02:00:00Z',
}
const page = `/webhooks/${webhook.id}`

const told = (items: DeliveryView[]) =>
  answer<PageDeliveryView>('get', '/webhooks/:id/deliveries', { items, nextCursor: null, total: null })

beforeEach(() => {
  answer<WebhookView>('get', '/webhooks/:id', webhook)
  told([])
})

describe('webhooks', () => {
  it('are listed with address, events and state', async () => {
    answer<WebhookView[]>('get', '/webhooks', [webhook])
    renderAt('/webhooks', officeOfTraVinh)
    const row = await screen.findByRole('row', { name: /Phần mềm một cửa/ })
    expect(row).toHaveTextContent('https://mot-cua.example.vn/nhan-tin')
    expect(row).toHaveTextContent('Kế hoạch được ban hành, Đơn vị gửi bài')
    expect(row).toHaveTextContent('Đang gửi')
  })

  it('are not offered to units', async () => {
    answer<WebhookView[]>('get', '/webhooks', refused(403, 'FORBIDDEN'))
    renderAt('/webhooks', cauKe)
    expect(await screen.findByText('Không có quyền xem')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Nơi nhận tin' })).not.toBeInTheDocument()
  })

  it('say why an address cannot be used and keep what was typed', async () => {
    answer<WebhookView>(
      'post',
      '/webhooks',
      refused(422, 'WEBHOOK_ADDRESS_NOT_ALLOWED', {
        detail: 'Địa chỉ này trỏ vào mạng nội bộ nên không gửi được.',
        violations: [{ field: 'address', message: 'Địa chỉ này trỏ vào mạng nội bộ nên không gửi được.' }],
      }),
    )
    const { user } = renderAt('/webhooks/new', officeOfTraVinh)
    await user.type(await screen.findByLabelText('Tên'), 'Một cửa')
    await user.type(screen.getByLabelText('Địa chỉ nhận tin'), 'https://10.0.0.1/')
    await user.click(screen.getByRole('checkbox', { name: 'Đơn vị gửi bài' }))
    await user.click(screen.getByRole('button', { name: 'Lập nơi nhận tin' }))
    expect(await screen.findByText('Địa chỉ này trỏ vào mạng nội bộ nên không gửi được.')).toBeVisible()
    expect(screen.getByLabelText('Địa chỉ nhận tin')).toHaveValue('https://10.0.0.1/')
    expect(screen.queryByRole('checkbox', { name: 'Tin thử' })).not.toBeInTheDocument()
  })

  it('show their secret once', async () => {
    answer<WebhookView>('get', '/webhooks/:id', { ...webhook, state: 'WITHOUT_SECRET' })
    answer<MadeSecret>('post', '/webhooks/:id/secret', { secret: 'whsec_Zm9v' })
    const { user } = renderAt(page, officeOfTraVinh)
    expect(await screen.findByText('Chưa gửi tin nào cho đến khi có khóa ký.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Gửi tin thử' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lập khóa ký' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lập khóa ký' }))
    expect(await screen.findByLabelText('Khóa ký vừa lập')).toHaveValue('whsec_Zm9v')
  })

  it('say that they were switched off after long failure', async () => {
    answer<WebhookView>('get', '/webhooks/:id', {
      ...webhook,
      state: 'FAILING',
      failingSince: '2023-09-07T02:00:00Z',
      disabledAt: '2023-09-12T02:00:00Z',
    })
    renderAt(page, officeOfTraVinh)
    expect(await screen.findByText(/Hệ thống đã tự tắt/)).toBeVisible()
    expect(screen.getByText(/Chưa gửi được tin từ/)).toHaveTextContent('09:00 thứ Năm, 07/09/2023')
    expect(screen.getByRole('button', { name: 'Bật lại' })).toBeVisible()
  })

  it('replay a message that was not received', async () => {
    told([failed])
    let replayed = false
    answer<DeliveryDetail>('get', '/webhooks/:id/deliveries/:deliveryId', () => ({
      ...failed,
      state: replayed ? ('WAITING' as const) : ('FAILED' as const),
      body: '{"type":"submission.received"}',
      attempts: [{ at: failed.lastAttemptAt!, millis: 41, status: 503, failure: 'BAD_STATUS' as const }],
    }))
    answer<DeliveryDetail>('post', '/webhooks/:id/deliveries/:deliveryId/replay', () => {
      replayed = true
      return { ...failed, state: 'WAITING' as const, body: '{}', attempts: [] }
    })
    const { user } = renderAt(page, officeOfTraVinh)
    const row = await screen.findByRole('row', { name: /Đơn vị gửi bài/ })
    expect(row).toHaveTextContent('Bên nhận từ chối Trả lời 503')

    await user.click(within(row).getByRole('button'))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('{"type":"submission.received"}')).toBeVisible()
    expect(dialog).toHaveTextContent('Bên nhận từ chối · Trả lời 503 · 41 ms')
    await user.click(within(dialog).getByText('Gửi lại'))
    expect(await within(dialog).findByText('Chờ gửi')).toBeVisible()
    expect(within(dialog).queryByText('Gửi lại')).not.toBeInTheDocument()
  })
})
