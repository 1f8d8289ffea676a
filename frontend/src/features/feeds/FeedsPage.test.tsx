import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FeedView, MadeFeed, NewFeed } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const phone: FeedView = {
  id: '0190a1b2-0000-7000-8000-000000000901',
  kind: 'OWN',
  deadlines: 'ALL_DAY',
  label: 'Điện thoại',
  createdAt: '2023-09-11T02:00:00Z',
  lastUsedAt: '2023-09-12T02:00:00Z',
}

describe('calendar addresses', () => {
  it('makes an address, shows it once and keeps it in the list', async () => {
    let feeds: FeedView[] = []
    let wanted: NewFeed | undefined
    answer<FeedView[]>('get', '/calendar-feeds', () => feeds)
    answer<MadeFeed>('post', '/calendar-feeds', async ({ request }) => {
      wanted = (await request.json()) as NewFeed
      feeds = [phone]
      return { feed: phone, path: '/api/v1/calendar-feeds/secret.ics' }
    })
    const { user } = renderAt('/calendar/feeds', cauKe)

    expect(await screen.findByText('Chưa có địa chỉ nào')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /theo giờ/ }))
    await user.type(screen.getByLabelText(/Dùng ở đâu/), ' Điện thoại ')
    await user.click(screen.getByRole('button', { name: 'Lập địa chỉ lịch' }))

    const address = await screen.findByLabelText<HTMLInputElement>('Địa chỉ lịch')
    expect(address.value).toBe(`${window.location.origin}/api/v1/calendar-feeds/secret.ics`)
    expect(screen.getByRole('link', { name: 'Mở bằng chương trình lịch' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^webcal:/),
    )
    expect(wanted).toEqual({ kind: 'OWN', deadlines: 'TIMED', label: 'Điện thoại' })
    expect(await screen.findByText('Điện thoại, thời hạn cả ngày')).toBeVisible()
  })

  it('revokes after asking', async () => {
    let feeds = [phone]
    answer<FeedView[]>('get', '/calendar-feeds', () => feeds)
    answer<never>('delete', '/calendar-feeds/:id', () => {
      feeds = []
      return null
    })
    const { user } = renderAt('/calendar/feeds', cauKe)

    await user.click(await screen.findByRole('button', { name: 'Thu hồi' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Lịch của tôi, Điện thoại')
    await user.click(within(dialog).getByRole('button', { name: 'Thu hồi' }))
    await waitFor(() => expect(screen.queryByText('Lịch của tôi')).not.toBeInTheDocument())
  })

  it('asks for the unit before it sends, and keeps what was typed when the server refuses', async () => {
    answer<FeedView[]>('get', '/calendar-feeds', [])
    answer('get', '/units', { items: [], nextCursor: null, total: 0 })
    answer<MadeFeed>('post', '/calendar-feeds', refused(409, 'TOO_MANY_FEEDS', { detail: 'Nhiều nhất 20 địa chỉ.' }))
    const { user } = renderAt('/calendar/feeds', cauKe)

    await user.type(await screen.findByLabelText(/Dùng ở đâu/), 'Máy tính')
    await user.click(screen.getByRole('radio', { name: 'Của một đơn vị' }))
    await user.click(screen.getByRole('button', { name: 'Lập địa chỉ lịch' }))
    expect(await screen.findByText('Cần nhập mục này')).toBeVisible()

    await user.click(screen.getByRole('radio', { name: /Của tôi/ }))
    await user.click(screen.getByRole('button', { name: 'Lập địa chỉ lịch' }))
    expect(await screen.findByText('Nhiều nhất 20 địa chỉ.')).toBeVisible()
    expect(screen.getByLabelText(/Dùng ở đâu/)).toHaveValue('Máy tính')
  })
})
