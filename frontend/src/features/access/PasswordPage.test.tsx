import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PageUnitView } from '../../api/gen'
import { answerQuietStart } from '../../testing/obligations'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const noUnits: PageUnitView = { items: [], nextCursor: null, total: 0 }

describe('change of password', () => {
  it('puts the refusal on the field it names', async () => {
    answer<never>(
      'put',
      '/me/password',
      refused(422, 'PASSWORD_TOO_WEAK', {
        detail: 'Mật khẩu mới chưa đủ mạnh.',
        violations: [{ field: 'newPassword', message: 'Cần ít nhất 12 ký tự.' }],
      }),
    )
    const { user } = renderAt('/account/password', cauKe)
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'old')
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'abc')
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'abc')
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))

    expect(await screen.findByText('Mật khẩu mới chưa đủ mạnh.')).toBeVisible()
    expect(await screen.findByText('Cần ít nhất 12 ký tự.')).toBeVisible()
    expect(screen.getByLabelText('Mật khẩu mới')).toHaveAttribute('aria-invalid', 'true')
  })

  it('sends nothing while the two entries differ', async () => {
    const { user } = renderAt('/account/password', cauKe)
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'old')
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'abc')
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'abd')
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))

    expect(await screen.findByText('Hai lần nhập không giống nhau')).toBeVisible()
  })

  it('comes before everything else when it is due, and is over once done', async () => {
    answerQuietStart()
    let due = true
    answer<never>('put', '/me/password', () => {
      due = false
      answer('get', '/me', () => ({ ...cauKe, mustChangePassword: due }))
      return null
    })
    const { user, router } = renderAt('/units', { ...cauKe, mustChangePassword: true })

    expect(await screen.findByText('Cần đặt mật khẩu mới trước khi làm việc tiếp.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Đơn vị' })).not.toBeInTheDocument()
    await user.type(screen.getByLabelText('Mật khẩu hiện tại'), 'old')
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'a new long password')
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'a new long password')
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Việc của đơn vị' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/')
  })

  it('asks before it throws away what was typed', async () => {
    answer<PageUnitView>('get', '/units', noUnits)
    const { user, router } = renderAt('/account/password', cauKe)
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'old')
    await user.click(screen.getByRole('link', { name: 'Đơn vị' }))

    await user.click(await screen.findByRole('button', { name: 'Ở lại' }))
    expect(router.state.location.pathname).toBe('/account/password')
    expect(screen.getByLabelText('Mật khẩu hiện tại')).toHaveValue('old')

    await user.click(screen.getByRole('link', { name: 'Đơn vị' }))
    await user.click(await screen.findByRole('button', { name: 'Rời trang' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Đơn vị' })).toBeVisible()
  })
})
