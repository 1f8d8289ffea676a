import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Me, PageUnitView } from '../../api/gen'
import { setServerTime } from '../../api/serverClock'
import { answerQuietStart } from '../../testing/obligations'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const noUnits: PageUnitView = { items: [], nextCursor: null, total: 0 }

async function signInAs(user: ReturnType<typeof renderAt>['user'], password: string) {
  await user.type(await screen.findByLabelText('Tên đăng nhập'), 'cauke')
  await user.type(screen.getByLabelText('Mật khẩu'), password)
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))
}

describe('sign-in', () => {
  beforeEach(() => answer<PageUnitView>('get', '/units', noUnits))

  it('stands before every page and leads back to it', async () => {
    const sent: unknown[] = []
    answer<Me>('post', '/sign-in', async ({ request }) => {
      sent.push(await request.json())
      return cauKe
    })
    const { user, router } = renderAt('/units?q=tra%20cu', null)

    await signInAs(user, 'giaoban-demo-2026')

    expect(await screen.findByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible()
    expect(router.state.location).toMatchObject({ pathname: '/units', search: { q: 'tra cu' } })
    expect(sent).toEqual([{ username: 'cauke', password: 'giaoban-demo-2026' }])
    expect(screen.getByText('Thường trực HĐND huyện Cầu Kè · Cầu Kè')).toBeVisible()
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'units'])(
    'does not lead to %s',
    async (address) => {
      answer<Me>('post', '/sign-in', cauKe)
      answerQuietStart()
      const { user, router } = renderAt(`/sign-in?returnTo=${encodeURIComponent(address)}`, null)

      await signInAs(user, 'giaoban-demo-2026')

      await screen.findByRole('heading', { level: 1, name: 'Việc của đơn vị' })
      expect(router.state.location.pathname).toBe('/')
    },
  )

  it('says what is wrong and keeps the name, not the password', async () => {
    answer<Me>(
      'post',
      '/sign-in',
      refused(401, 'WRONG_CREDENTIALS', { detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' }),
    )
    const { user } = renderAt('/sign-in', null)

    await signInAs(user, 'sai')

    expect(await screen.findByRole('alert')).toHaveTextContent('Tên đăng nhập hoặc mật khẩu không đúng.')
    expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('cauke')
    expect(screen.getByLabelText('Mật khẩu')).toHaveValue('')
  })

  it('says until when a locked account stays locked', async () => {
    setServerTime('2023-09-12T02:00:00Z')
    answer<Me>('post', '/sign-in', refused(423, 'ACCOUNT_LOCKED', { lockedUntil: '2023-09-12T02:15:00Z' }))
    const { user } = renderAt('/sign-in', null)

    await signInAs(user, 'sai')

    expect(await screen.findByRole('alert')).toHaveTextContent(/khóa.* 09:15 thứ Ba, 12\/09\/2023 · còn 1[45] phút/)
  })

  it('asks for both fields before it asks the server', async () => {
    const { user } = renderAt('/sign-in', null)

    await user.click(await screen.findByRole('button', { name: 'Đăng nhập' }))

    // One field is refused a moment before the other.
    await waitFor(() => expect(screen.getAllByText('Cần nhập mục này')).toHaveLength(2))
  })

  it('lets password managers and doubtful typists work', async () => {
    const { user } = renderAt('/sign-in', null)
    const password = await screen.findByLabelText('Mật khẩu')

    expect(screen.getByLabelText('Tên đăng nhập')).toHaveAttribute('autocomplete', 'username')
    expect(password).toHaveAttribute('autocomplete', 'current-password')

    await user.click(screen.getByRole('button', { name: 'Hiện mật khẩu' }))
    expect(password).toHaveAttribute('type', 'text')

    fireEvent.keyDown(password, { key: 'A', modifierCapsLock: true })
    expect(screen.getByText('Phím Caps Lock đang bật')).toBeVisible()
  })

  it('speaks English on demand', async () => {
    const { user } = renderAt('/sign-in', null)

    await user.click(await screen.findByRole('button', { name: 'English' }))

    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
  })
})
