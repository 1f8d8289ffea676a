import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type {
  AppliedChange,
  ApplyChange,
  ChangePreview,
  Me,
  PageUnitView,
  RegisterChange,
  UnitDetail,
} from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const administrator: Me = { ...cauKe, role: 'ADMINISTRATOR', permissions: ['ADMINISTER', 'PLANS_READ'] }

const district: UnitDetail = {
  id: 'cau-ke',
  name: 'Cầu Kè',
  fullName: 'huyện Cầu Kè',
  type: 'RURAL_DISTRICT',
  level: 'DISTRICT',
  parentId: 'tra-vinh',
  path: 'tỉnh Trà Vinh › huyện Cầu Kè',
  validFrom: '2021-01-01',
  childCount: 0,
  aliases: [],
  ancestors: [{ id: 'tra-vinh', name: 'Trà Vinh', fullName: 'tỉnh Trà Vinh', level: 'PROVINCE' }],
  versions: [{ fullName: 'huyện Cầu Kè', type: 'RURAL_DISTRICT', validFrom: '2021-01-01' }],
  predecessors: [],
  successors: [],
  bodies: [],
}

const preview = (more: Partial<ChangePreview> = {}): ChangePreview => ({
  version: 7,
  token: 'seen',
  counts: { unitsAdded: 0, unitsChanged: 1, unitsEnded: 0, bodiesAdded: 0, bodiesChanged: 0, bodiesEnded: 0 },
  lines: [
    {
      body: false,
      happens: 'CHANGED',
      id: 'cau-ke',
      name: 'thị xã Cầu Kè',
      formerName: 'huyện Cầu Kè',
      onDate: '2024-01-01',
    },
  ],
  left: 0,
  references: [{ kind: 'OPEN_OBLIGATIONS', id: 'plan', label: '288/KH-HĐND – Hội nghị', count: 3 }],
  withoutSuccessor: [],
  ...more,
})

async function fillIn(address = '/units/changes/amend?unitId=cau-ke') {
  answer<UnitDetail>('get', '/units/cau-ke', district)
  answer<PageUnitView>('get', '/units', { items: [], nextCursor: null, total: 0 })
  const app = renderAt(address, administrator)
  const day = await screen.findByLabelText('Có hiệu lực từ ngày')
  await app.user.type(day, '01/01/2024{Enter}')
  await app.user.clear(screen.getByLabelText('Tên'))
  await app.user.type(screen.getByLabelText('Tên'), 'Cầu Kè Mới')
  return app
}

describe('a change of the register', () => {
  it('is previewed with all that hangs on it, then applied as it was seen', async () => {
    const sent: ApplyChange[] = []
    let tried: RegisterChange | undefined
    answer<ChangePreview>('post', '/units/changes/preview', async ({ request }) => {
      tried = (await request.json()) as RegisterChange
      return preview()
    })
    answer<AppliedChange>('post', '/units/changes', async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"7"')
      sent.push((await request.json()) as ApplyChange)
      return { version: 8, objectId: 'cau-ke' }
    })
    const { user, router } = await fillIn()
    expect(screen.queryByRole('button', { name: 'Thực hiện' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Xem trước' }))

    const what = await screen.findByRole('region', { name: 'Đơn vị và cơ quan thay đổi' })
    expect(within(what).getByText('thị xã Cầu Kè')).toBeVisible()
    const touched = screen.getByRole('region', { name: 'Liên quan' })
    expect(within(touched).getByRole('link', { name: '288/KH-HĐND – Hội nghị' })).toHaveAttribute('href', '/plans/plan')
    expect(within(touched).getByRole('link', { name: '3 việc còn phải làm' })).toBeVisible()
    expect(tried?.amend).toMatchObject({
      unitId: 'cau-ke',
      from: '2024-01-01',
      name: 'Cầu Kè Mới',
      type: 'RURAL_DISTRICT',
    })

    await user.click(screen.getByRole('button', { name: 'Thực hiện' }))
    await expect.poll(() => router.state.location.pathname).toBe('/units/cau-ke')
    expect(sent).toEqual([{ change: tried, token: 'seen' }])
  })

  it('shows the new preview when something has changed meanwhile, and does nothing yet', async () => {
    answer<ChangePreview>('post', '/units/changes/preview', preview())
    answer<AppliedChange>(
      'post',
      '/units/changes',
      refused(409, 'PREVIEW_OUTDATED', {
        preview: preview({ references: [{ kind: 'ACCOUNTS', id: 'b', label: 'Thường trực HĐND', count: 2 }] }),
      } as object),
    )
    const { user } = await fillIn()
    await user.click(screen.getByRole('button', { name: 'Xem trước' }))
    await user.click(await screen.findByRole('button', { name: 'Thực hiện' }))

    expect(await screen.findByText(/Việc liên quan đã thay đổi sau khi xem trước/)).toBeVisible()
    expect(screen.getByRole('link', { name: '2 tài khoản' })).toBeVisible()
  })

  it('forgets the preview as soon as the form says something else', async () => {
    answer<ChangePreview>('post', '/units/changes/preview', preview())
    const { user } = await fillIn()
    await user.click(screen.getByRole('button', { name: 'Xem trước' }))
    await screen.findByRole('button', { name: 'Thực hiện' })

    await user.type(screen.getByLabelText('Mã đơn vị hành chính'), '1')

    expect(screen.queryByRole('button', { name: 'Thực hiện' })).not.toBeInTheDocument()
  })

  it('says why it cannot be, and puts what concerns a field on it', async () => {
    answer<ChangePreview>(
      'post',
      '/units/changes/preview',
      refused(422, 'VALIDATION_FAILED', {
        detail: 'Dữ liệu chưa hợp lệ.',
        violations: [{ field: 'amend.code', message: 'Mã quá dài.' }],
      }),
    )
    const { user } = await fillIn()
    await user.click(screen.getByRole('button', { name: 'Xem trước' }))

    expect(await screen.findByText('Mã quá dài.')).toBeVisible()
    expect(screen.getByLabelText('Tên')).toHaveValue('Cầu Kè Mới')
  })

  it('is for administrators alone', async () => {
    renderAt('/units/changes/add', cauKe)
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có quyền xem' })).toBeVisible()
  })
})
