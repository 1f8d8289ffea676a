import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ApiClientView, ClientUsageDay, MadeApiKey, Me, PageApiClientView } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const office: Me = officeOfTraVinh

const client: ApiClientView = {
  id: '0190a1b2-0000-7000-8000-000000000c01',
  version: 3,
  name: 'Trục liên thông văn bản',
  body: officeOfTraVinh.body,
  role: 'OFFICE',
  scopes: ['PLANS_READ'],
  requestsPerMinute: 600,
  state: 'ACTIVE',
  keys: [
    {
      id: '0190a1b2-0000-7000-8000-000000000c02',
      prefix: 'gbk_Zm9vYmFy',
      createdAt: '2023-09-01T02:00:00Z',
      expiresAt: '2023-12-31T17:00:00Z',
    },
  ],
  createdAt: '2023-09-01T02:00:00Z',
  createdBy: 'Văn phòng HĐND tỉnh Trà Vinh',
}
const page = `/api-clients/${client.id}`
const secret = `gbk_${'x'.repeat(43)}`

beforeEach(() => {
  answer<ApiClientView>('get', '/api-clients/:id', client)
  answer<ClientUsageDay[]>('get', '/api-clients/:id/usage', [])
})

describe('API clients', () => {
  it('are listed with state, key and last call', async () => {
    answer<PageApiClientView>('get', '/api-clients', { items: [client], nextCursor: null, total: null })
    renderAt('/api-clients', office)

    const row = await screen.findByRole('row', { name: /Trục liên thông văn bản/ })
    expect(row).toHaveTextContent('Đang dùng')
    expect(row).toHaveTextContent('gbk_Zm9vYmFy… đến 31/12/2023')
    expect(row).toHaveTextContent('Chưa gọi lần nào')
    expect(screen.getByRole('link', { name: 'Ứng dụng kết nối' })).toBeVisible()
  })

  it('are not offered to units', async () => {
    answer<PageApiClientView>('get', '/api-clients', refused(403, 'FORBIDDEN'))
    renderAt('/api-clients', cauKe)

    expect(await screen.findByText('Không có quyền xem')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Ứng dụng kết nối' })).not.toBeInTheDocument()
  })

  it('are made with the scopes that were ticked, and a refusal keeps what was typed', async () => {
    const sent: unknown[] = []
    let full = true
    answer<ApiClientView>('post', '/api-clients', async ({ request }) => {
      sent.push(await request.json())
      if (!full) return { ...client, state: 'WITHOUT_KEY', keys: [] }
      full = false
      return refused(422, 'CLIENT_SCOPE_BEYOND_ROLE', {
        detail: 'Vai trò đã chọn không làm được: plans:read.',
        violations: [{ field: 'name', message: 'Hãy đặt tên khác.' }],
      })
    })
    const { user, router } = renderAt('/api-clients/new', office)
    await user.type(await screen.findByLabelText('Tên ứng dụng'), 'Trục liên thông')
    await user.click(screen.getByRole('button', { name: 'Lập ứng dụng' }))
    expect(await screen.findByText('Cần chọn ít nhất 1 mục')).toBeVisible()
    expect(sent).toEqual([])

    await user.click(screen.getByRole('checkbox', { name: /plans:read/ }))
    await user.click(screen.getByRole('button', { name: 'Lập ứng dụng' }))
    expect(await screen.findByText('Hãy đặt tên khác.')).toBeVisible()
    expect(screen.getByLabelText('Tên ứng dụng')).toHaveValue('Trục liên thông')

    await user.click(screen.getByRole('button', { name: 'Lập ứng dụng' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(page))
    expect(sent[1]).toEqual({
      name: 'Trục liên thông',
      role: 'OFFICE',
      scopes: ['PLANS_READ'],
    })
  })

  it('get another key, shown once, while the old one works on', async () => {
    const sent: unknown[] = []
    answer<MadeApiKey>('post', '/api-clients/:id/keys', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return {
        id: client.id,
        key: secret,
        prefix: secret.slice(0, 12),
        expiresAt: '2024-09-12T17:00:00Z',
        earlierUntil: '2023-09-13T02:04:00Z',
      }
    })
    const { user } = renderAt(page, office)
    await user.click(await screen.findByRole('button', { name: 'Thay khóa' }))
    const dialog = await screen.findByRole('dialog', { name: 'Thay khóa truy cập' })
    await user.click(within(dialog).getByRole('button', { name: 'Thay khóa' }))

    expect(await screen.findByLabelText('Khóa vừa lập')).toHaveValue(secret)
    expect(screen.getByText(/Khóa trước dùng được đến/)).toHaveTextContent('09:04 thứ Tư, 13/09/2023')
    expect(sent[0]).toBe('"3"')
    expect(sent[1]).toMatchObject({ overlapHours: 24 })
  })

  it('show what they asked for by day', async () => {
    answer<ClientUsageDay[]>('get', '/api-clients/:id/usage', [
      { day: '2023-09-12', requests: 120, refused: 4, limited: 7, failed: 0 },
    ])
    renderAt(page, office)
    const row = await screen.findByRole('row', { name: /thứ Ba, 12\/09\/2023/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['thứ Ba, 12/09/2023', '120', '4', '7', '0'])
  })

  it('are revoked after asking', async () => {
    let revoked = false
    answer<ApiClientView>('get', '/api-clients/:id', () =>
      revoked ? { ...client, state: 'REVOKED', keys: [], revokedAt: '2023-09-12T02:04:00Z' } : client,
    )
    answer<ApiClientView>('post', '/api-clients/:id/revoke', () => {
      revoked = true
      return { ...client, state: 'REVOKED', keys: [] }
    })
    const { user } = renderAt(page, office)
    await user.click(await screen.findByRole('button', { name: 'Thu hồi' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Thu hồi' }))
    expect(await screen.findByText('Đã thu hồi')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Thay khóa' })).not.toBeInTheDocument()
  })
})
