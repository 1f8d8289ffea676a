import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Me } from '../../api/gen'
import { answerQuietStart } from '../../testing/obligations'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

async function fillPasswordForm(user: ReturnType<typeof renderAt>['user']) {
  await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'old password 2026')
  await user.type(screen.getByLabelText('Mật khẩu mới'), 'new password 2027')
  await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'new password 2027')
  await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))
}

describe('a session that ends during work', () => {
  it('asks for the password above the page and then sends the waiting form once', async () => {
    let signedIn = false
    const saved: unknown[] = []
    answer<never>('put', '/me/password', async ({ request }) => {
      if (!signedIn) return refused(401, 'NOT_SIGNED_IN')
      saved.push(await request.json())
      return null
    })
    answer<Me>('post', '/sign-in', () => {
      signedIn = true
      return cauKe
    })
    answerQuietStart()
    const { user } = renderAt('/account/password', cauKe)
    await fillPasswordForm(user)

    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })
    expect(within(dialog).getByLabelText('Tên đăng nhập')).toHaveValue('cauke')
    await user.type(within(dialog).getByLabelText('Mật khẩu'), 'old password 2026')
    await user.click(within(dialog).getByRole('button', { name: 'Đăng nhập' }))

    await waitFor(() =>
      expect(saved).toEqual([{ currentPassword: 'old password 2026', newPassword: 'new password 2027' }]),
    )
  })

  it('keeps asking when the password is wrong', async () => {
    answer<never>('put', '/me/password', refused(401, 'NOT_SIGNED_IN'))
    answer<Me>('post', '/sign-in', refused(401, 'WRONG_CREDENTIALS', { detail: 'Mật khẩu không đúng.' }))
    const { user } = renderAt('/account/password', cauKe)
    await fillPasswordForm(user)

    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })
    await user.type(within(dialog).getByLabelText('Mật khẩu'), 'sai')
    await user.click(within(dialog).getByRole('button', { name: 'Đăng nhập' }))

    expect(await within(dialog).findByText('Mật khẩu không đúng.')).toBeVisible()
    expect(screen.getByLabelText('Mật khẩu mới')).toHaveValue('new password 2027')
  })

  it('lets somebody else sign in, from the sign-in page', async () => {
    answer<never>('put', '/me/password', refused(401, 'NOT_SIGNED_IN'))
    const { user, router } = renderAt('/account/password', cauKe)
    await fillPasswordForm(user)

    await user.click(await screen.findByRole('button', { name: 'Đăng nhập tài khoản khác' }))

    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
    expect(router.state.location.search).toEqual({ returnTo: '/account/password' })
  })
})
