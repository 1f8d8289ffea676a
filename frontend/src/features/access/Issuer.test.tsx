import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { elsewhere } from '../../api/elsewhere'
import type { SignedOut, SignInOptions } from '../../api/gen'
import { quietStart } from '../../testing/obligations'
import { officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'

const options: SignInOptions = { issuer: { name: 'Đăng nhập một lần của tỉnh', address: '/api/v1/oidc/sign-in' } }

describe('signing in at an issuer', () => {
  it('is offered where it is configured, and keeps the page to return to', async () => {
    const view = renderAt('/sign-in?returnTo=%2Fplans%3Fq%3Da', null)
    answer<SignInOptions>('get', '/sign-in', options)

    expect(await screen.findByRole('link', { name: 'Đăng nhập một lần của tỉnh' })).toHaveAttribute(
      'href',
      '/api/v1/oidc/sign-in?returnTo=%2Fplans%3Fq%3Da',
    )
    view.unmount()
  })

  it('is not offered elsewhere', async () => {
    renderAt('/sign-in', null)

    expect(await screen.findByLabelText('Tên đăng nhập')).toBeVisible()
    expect(screen.queryByText('hoặc')).not.toBeInTheDocument()
  })

  it('says what went wrong, with its code', async () => {
    renderAt('/sign-in?failure=OIDC_ACCOUNT_UNKNOWN', null)

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Bạn chưa có tài khoản ở hệ thống này.')
    expect(alert).toHaveTextContent('Mã lỗi: OIDC_ACCOUNT_UNKNOWN')
  })

  it('shows nothing that somebody wrote into the address', async () => {
    renderAt('/sign-in?failure=Goi%20ngay%20so%20nay', null)

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Đăng nhập một lần không thành công.')
    expect(alert).not.toHaveTextContent('Goi')
  })

  it('is left where it began when signing out', async () => {
    const go = vi.spyOn(elsewhere, 'go').mockImplementation(() => undefined)
    answer('get', '/overview', quietStart)
    answer<SignedOut>('post', '/sign-out', { continueAt: 'https://sso.example.vn/end?x=1' })
    const { user } = renderAt('/', officeOfTraVinh)

    await user.click(await screen.findByRole('button', { name: /^Tài khoản/ }))
    await user.click(await screen.findByRole('menuitem', { name: /Đăng xuất/ }))

    await waitFor(() => expect(go).toHaveBeenCalledWith('https://sso.example.vn/end?x=1'))
  })
})
