import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LinkedAccount } from '../../api/gen'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const TOKEN = 'a'.repeat(43)
const linked: LinkedAccount = {
  accountId: '0190a1b2-0000-7000-8000-000000000901',
  username: 'xa.cauke',
  displayName: 'Thường trực HĐND xã Cầu Kè',
  expiresAt: '2023-09-15T02:04:00Z',
}

describe('a link to set the password', () => {
  it('says whose password it is, sets it and leads to the sign-in', async () => {
    const sent: unknown[] = []
    answer<LinkedAccount>('post', '/password-link', async ({ request }) => {
      sent.push(await request.json())
      return linked
    })
    answer<never>('post', '/password-link/password', async ({ request }) => {
      sent.push(await request.json())
      return null
    })
    const { user, router } = renderAt(`/set-password#${TOKEN}`, null)

    expect(await screen.findByText('Tài khoản của Thường trực HĐND xã Cầu Kè')).toBeVisible()
    expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('xa.cauke')
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'bốn con vịt vàng')
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'bốn con vịt vàng')
    await user.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }))

    await user.click(await screen.findByRole('link', { name: 'Đăng nhập' }))
    expect(router.state.location.pathname).toBe('/sign-in')
    expect(sent).toEqual([{ token: TOKEN }, { token: TOKEN, newPassword: 'bốn con vịt vàng' }])
  })

  it('tells at the field what is wrong with the password', async () => {
    answer<LinkedAccount>('post', '/password-link', linked)
    answer<never>(
      'post',
      '/password-link/password',
      refused(422, 'PASSWORD_TOO_WEAK', {
        detail: 'Hãy chọn mật khẩu khác.',
        violations: [{ field: 'newPassword', message: 'Mật khẩu quá phổ biến.' }],
      }),
    )
    const { user } = renderAt(`/set-password#${TOKEN}`, null)
    await user.type(await screen.findByLabelText('Mật khẩu mới'), '1234567890')
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), '1234567890')
    await user.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }))

    expect(await screen.findByText('Mật khẩu quá phổ biến.')).toBeVisible()
  })

  it('says so when it was used or has expired', async () => {
    answer<LinkedAccount>(
      'post',
      '/password-link',
      refused(404, 'LINK_INVALID', { detail: 'Liên kết này đã được dùng.' }),
    )
    renderAt(`/set-password#${TOKEN}`, null)

    expect(await screen.findByRole('alert')).toHaveTextContent('Liên kết này đã được dùng.')
    expect(screen.queryByLabelText('Mật khẩu mới')).not.toBeInTheDocument()
  })
})
