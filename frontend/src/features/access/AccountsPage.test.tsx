import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type {
  AccountView,
  Me,
  PageAccountView,
  PageBodyView,
  PageLogEntry,
  PasswordLink,
  SessionView,
} from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const administrator: Me = { ...cauKe, role: 'ADMINISTRATOR', permissions: ['PLANS_READ', 'ADMINISTER'] }

const account: AccountView = {
  id: '0190a1b2-0000-7000-8000-000000000901',
  version: 4,
  username: 'xa.cauke',
  displayName: 'Thường trực HĐND xã Cầu Kè',
  role: 'UNIT',
  body: cauKe.body,
  state: 'ACTIVE',
  lastSignInAt: '2023-09-12T01:00:00Z',
  secondFactor: false,
  linked: false,
  own: false,
}

const link: PasswordLink = { token: 'x'.repeat(43), expiresAt: '2023-09-15T02:04:00Z' }
const bodies: PageBodyView = {
  items: [
    {
      id: cauKe.body.id,
      name: cauKe.body.name,
      kind: 'STANDING_BODY',
      unitId: cauKe.unit.id,
      unitName: 'huyện Cầu Kè',
      shortName: 'TT HĐND Cầu Kè',
      level: 'DISTRICT',
      validFrom: '1945-09-02',
      aliases: [],
    },
  ],
  nextCursor: null,
  total: 1,
}

beforeEach(() => {
  answer<PageBodyView>('get', '/bodies', bodies)
  answer<SessionView[]>('get', '/accounts/:id/sessions', [])
  answer<PageLogEntry>('get', '/accounts/:id/log', { items: [], nextCursor: null, total: null })
})

describe('accounts', () => {
  it('are listed with state and last sign-in, for administrators alone', async () => {
    answer<PageAccountView>('get', '/accounts', { items: [account], nextCursor: null, total: 1 })
    const { user, router } = renderAt('/accounts', administrator)

    const row = await screen.findByRole('row', { name: /Thường trực HĐND xã Cầu Kè/ })
    expect(row).toHaveTextContent('xa.cauke')
    expect(row).toHaveTextContent('Đang dùng')
    expect(row).toHaveTextContent('08:00 thứ Ba, 12/09/2023')
    expect(screen.getByRole('link', { name: 'Tài khoản' })).toBeVisible()

    await user.type(screen.getByRole('searchbox'), 'cau ke{Enter}')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'cau ke' }))
  })

  it('are not offered to anybody else', async () => {
    answer<PageAccountView>('get', '/accounts', refused(403, 'FORBIDDEN'))
    renderAt('/accounts', cauKe)

    expect(await screen.findByText('Không có quyền xem')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Tài khoản' })).not.toBeInTheDocument()
  })

  it('are made and invited in one go', async () => {
    const sent: unknown[] = []
    answer<AccountView>('post', '/accounts', async ({ request }) => {
      sent.push(await request.json())
      return { ...account, state: 'INVITED', version: 0 }
    })
    answer<PasswordLink>('post', '/accounts/:id/password-link', ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return link
    })
    const { user } = renderAt('/accounts/new', administrator)

    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'xa.cauke')
    await user.type(screen.getByLabelText('Tên hiển thị'), 'Thường trực HĐND xã Cầu Kè')
    await user.click(screen.getByRole('combobox', { name: 'Vai trò' }))
    await user.click(await screen.findByTitle('Đơn vị'))
    await user.click(screen.getByRole('combobox', { name: 'Cơ quan' }))
    await user.click(await screen.findByTitle(cauKe.body.name))
    await user.click(screen.getByRole('button', { name: 'Lập và tạo liên kết mời' }))

    expect(await screen.findByLabelText('Liên kết dùng một lần')).toHaveValue(
      `${window.location.origin}/set-password#${link.token}`,
    )
    expect(sent).toEqual([
      { username: 'xa.cauke', displayName: 'Thường trực HĐND xã Cầu Kè', role: 'UNIT', bodyId: cauKe.body.id },
      '"0"',
    ])
  })

  it('keep what was typed when the name is taken', async () => {
    answer<AccountView>(
      'post',
      '/accounts',
      refused(409, 'USERNAME_TAKEN', {
        detail: 'Tên đăng nhập này đã có người dùng.',
        violations: [{ field: 'username', message: 'Hãy chọn tên đăng nhập khác.' }],
      }),
    )
    const { user } = renderAt('/accounts/new', administrator)
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'quantri')
    await user.type(screen.getByLabelText('Tên hiển thị'), 'Người mới')
    await user.click(screen.getByRole('combobox', { name: 'Vai trò' }))
    await user.click(await screen.findByTitle('Quản trị'))
    await user.click(screen.getByRole('combobox', { name: 'Cơ quan' }))
    await user.click(await screen.findByTitle(cauKe.body.name))
    await user.click(screen.getByRole('button', { name: 'Lập và tạo liên kết mời' }))

    expect(await screen.findByText('Hãy chọn tên đăng nhập khác.')).toBeVisible()
    expect(screen.getByLabelText('Tên hiển thị')).toHaveValue('Người mới')
  })

  it('are disabled after asking, and say why not', async () => {
    answer<AccountView>('get', '/accounts/:id', account)
    answer<AccountView>(
      'post',
      '/accounts/:id/disable',
      refused(409, 'LAST_ADMINISTRATOR', { detail: 'Không còn người quản trị nào khác.' }),
    )
    const { user } = renderAt(`/accounts/${account.id}`, administrator)

    await user.click(await screen.findByRole('button', { name: 'Ngừng sử dụng' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Ngừng sử dụng' }))

    expect(await within(dialog).findByText('Không còn người quản trị nào khác.')).toBeVisible()
  })

  it('offer what fits their state', async () => {
    answer<AccountView>('get', '/accounts/:id', { ...account, state: 'LOCKED', lockedUntil: '2023-09-12T03:00:00Z' })
    renderAt(`/accounts/${account.id}`, administrator)

    expect(await screen.findByRole('button', { name: 'Mở khóa' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Đặt lại mật khẩu' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Cho dùng lại' })).not.toBeInTheDocument()
  })

  it('cannot be shut by their own owner', async () => {
    answer<AccountView>('get', '/accounts/:id', { ...account, own: true })
    renderAt(`/accounts/${account.id}`, administrator)

    expect(await screen.findByText(/Tài khoản của bạn/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ngừng sử dụng' })).not.toBeInTheDocument()
  })
})
