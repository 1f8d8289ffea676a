import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Me, RecoveryCodes, SecondFactorSecret, SecondFactorView } from '../../api/gen'
import { quietStart } from '../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const ADDRESS = '/account/second-factor'
const off: SecondFactorView = { standing: 'NOT_SET_UP', recoveryCodesLeft: 0, removable: true }
const on: SecondFactorView = { standing: 'ON', since: '2023-09-12T01:00:00Z', recoveryCodesLeft: 9, removable: true }
const secret: SecondFactorSecret = {
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  address: 'otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
}
const codes = Array.from({ length: 10 }, (_, i) => `abcd${i}-efgh${i}`)

describe('the second step of signing in', () => {
  it('is set up with password, QR code and first code, and hands out recovery codes', async () => {
    let standing = off
    const sent: unknown[] = []
    answer<SecondFactorView>('get', '/me/second-factor', () => standing)
    answer<SecondFactorSecret>('post', '/me/second-factor', async ({ request }) => {
      sent.push(await request.json())
      return secret
    })
    answer<RecoveryCodes>('post', '/me/second-factor/confirm', async ({ request }) => {
      sent.push(await request.json())
      standing = on
      return { codes }
    })
    const { user } = renderAt(ADDRESS, cauKe)

    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'ba con vịt xanh')
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }))
    expect(await screen.findByRole('img', { name: 'Mã QR của khóa bí mật' })).toBeVisible()
    expect(screen.getByText('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')).toBeVisible()
    await user.type(screen.getByLabelText('Mã xác thực'), '123456')
    await user.click(screen.getByRole('button', { name: 'Xác nhận và bật' }))

    const shown = await screen.findByRole('region', { name: 'Mã dự phòng' })
    expect(within(shown).getAllByRole('listitem')).toHaveLength(10)
    await user.click(screen.getByRole('button', { name: 'Đã cất mã dự phòng' }))
    expect(await screen.findByText('Mã dự phòng còn lại: 9 trong 10')).toBeVisible()
    expect(sent).toEqual([{ password: 'ba con vịt xanh' }, { code: '123456' }])
  })

  it('says that a code was wrong and keeps the secret on the page', async () => {
    answer<SecondFactorView>('get', '/me/second-factor', off)
    answer<SecondFactorSecret>('post', '/me/second-factor', secret)
    answer<RecoveryCodes>(
      'post',
      '/me/second-factor/confirm',
      refused(422, 'CODE_WRONG', {
        detail: 'Mã xác thực không đúng hoặc đã dùng rồi.',
        violations: [{ field: 'code', message: 'Hãy nhập mã đang hiện trên ứng dụng xác thực.' }],
      }),
    )
    const { user } = renderAt(ADDRESS, cauKe)
    await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'ba con vịt xanh{Enter}')
    await user.type(await screen.findByLabelText('Mã xác thực'), '000000{Enter}')

    expect(await screen.findByText('Hãy nhập mã đang hiện trên ứng dụng xác thực.')).toBeVisible()
    expect(screen.getByRole('img', { name: 'Mã QR của khóa bí mật' })).toBeVisible()
  })

  it('is turned off with a code', async () => {
    let standing = on
    answer<SecondFactorView>('get', '/me/second-factor', () => standing)
    answer<never>('post', '/me/second-factor/remove', () => {
      standing = off
      return null
    })
    const { user } = renderAt(ADDRESS, cauKe)

    await user.click(await screen.findByRole('button', { name: 'Tắt xác thực hai bước' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Mã xác thực'), '123456')
    await user.click(within(dialog).getByRole('button', { name: 'Tắt xác thực hai bước' }))

    expect(await screen.findByLabelText('Mật khẩu hiện tại')).toBeVisible()
  })

  it('comes before everything else when the rule of the house wants it', async () => {
    answer<SecondFactorView>('get', '/me/second-factor', { ...off, standing: 'DUE', removable: false })
    const { router } = renderAt('/plans', { ...cauKe, role: 'ADMINISTRATOR', secondFactor: 'DUE' })

    expect(await screen.findByText(/Người quản trị phải bật xác thực hai bước/)).toBeVisible()
    expect(router.state.location.pathname).toBe(ADDRESS)
    expect(screen.queryByRole('link', { name: 'Kế hoạch' })).not.toBeInTheDocument()
  })
})

describe('signing in in two steps', () => {
  const begin = async (user: ReturnType<typeof renderAt>['user']) => {
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'cauke')
    await user.type(screen.getByLabelText('Mật khẩu'), 'ba con vịt xanh')
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))
  }

  it('asks for the code after the password', async () => {
    const sent: unknown[] = []
    answer<Me>('post', '/sign-in', refused(401, 'SECOND_FACTOR_REQUIRED', { pendingToken: 'pending' }))
    answer<Me>('post', '/sign-in/second-factor', async ({ request }) => {
      sent.push(await request.json())
      return officeOfTraVinh
    })
    answer('get', '/overview', quietStart)
    const { user } = renderAt('/sign-in', null)

    await begin(user)
    const code = await screen.findByLabelText('Mã xác thực')
    expect(code).toHaveAttribute('autocomplete', 'one-time-code')
    await user.type(code, '123456')
    await user.click(screen.getByRole('button', { name: 'Xác nhận' }))

    expect(await screen.findByRole('button', { name: 'Tài khoản Văn phòng HĐND tỉnh Trà Vinh' })).toBeVisible()
    expect(sent).toEqual([{ pendingToken: 'pending', code: '123456' }])
  })

  it('says that the code is wrong, and leads back to the password', async () => {
    answer<Me>('post', '/sign-in', refused(401, 'SECOND_FACTOR_REQUIRED', { pendingToken: 'pending' }))
    answer<Me>('post', '/sign-in/second-factor', refused(401, 'WRONG_CODE', { detail: 'Mã xác thực không đúng.' }))
    const { user } = renderAt('/sign-in', null)

    await begin(user)
    await user.type(await screen.findByLabelText('Mã xác thực'), '000000{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Mã xác thực không đúng.')
    await user.click(screen.getByRole('button', { name: 'Nhập lại mật khẩu' }))

    expect(await screen.findByLabelText('Tên đăng nhập')).toBeVisible()
  })
})
