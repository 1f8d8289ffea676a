import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SessionView } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const session = (id: string, device: string, current = false): SessionView => ({
  id,
  device,
  current,
  createdAt: '2023-09-11T02:00:00Z',
  lastSeenAt: '2023-09-12T02:00:00Z',
})

describe('signed-in devices', () => {
  it('signs out another device after asking, and shows what is left', async () => {
    let sessions = [session('1', 'Chrome, Windows', true), session('2', 'Safari, iPhone')]
    answer<SessionView[]>('get', '/me/sessions', () => sessions)
    answer<never>('delete', '/me/sessions/:id', ({ params }) => {
      sessions = sessions.filter(({ id }) => id !== params.id)
      return null
    })
    const { user } = renderAt('/account/sessions', cauKe)

    expect(await screen.findByText('Thiết bị này')).toBeVisible()
    const other = screen.getByText('Safari, iPhone').closest('li')!
    await user.click(within(other).getByRole('button', { name: 'Đăng xuất' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đăng xuất' }))

    await waitFor(() => expect(screen.queryByText('Safari, iPhone')).not.toBeInTheDocument())
    expect(screen.getByText('Chrome, Windows')).toBeVisible()
  })

  it('signs out everywhere and leads to the sign-in page', async () => {
    answer<SessionView[]>('get', '/me/sessions', [session('1', 'Chrome, Windows', true)])
    answer<never>('post', '/sign-out-everywhere', null)
    const { user } = renderAt('/account/sessions', cauKe)

    await user.click(await screen.findByRole('button', { name: 'Đăng xuất mọi nơi' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đăng xuất mọi nơi' }))

    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  })

  it('says in the dialog why the server refused', async () => {
    answer<SessionView[]>('get', '/me/sessions', [session('1', 'Chrome, Windows', true)])
    answer<never>('post', '/sign-out-everywhere', refused(503, 'UNAVAILABLE', { detail: 'Máy chủ đang bận.' }))
    const { user } = renderAt('/account/sessions', cauKe)

    await user.click(await screen.findByRole('button', { name: 'Đăng xuất mọi nơi' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Đăng xuất mọi nơi' }))

    expect(await within(dialog).findByText('Máy chủ đang bận.')).toBeVisible()
  })
})
