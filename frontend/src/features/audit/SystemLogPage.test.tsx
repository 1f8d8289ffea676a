import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ActionName, AuditVerification, LogEntry, Me, PageLogEntry } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'

const administrator: Me = {
  ...officeOfTraVinh,
  role: 'ADMINISTRATOR',
  permissions: ['PLANS_READ', 'OVERVIEW_READ', 'AUDIT_READ', 'ADMINISTER'],
}

const PLAN = '0190a1b2-0000-7000-8000-0000000000aa'

const entry = (text: string, more: Partial<LogEntry> = {}): LogEntry => ({
  id: `id-${text}`,
  at: '2023-09-12T02:04:00Z',
  actor: 'Quản trị hệ thống',
  action: 'X',
  text,
  objectType: 'plan',
  objectId: PLAN,
  ...more,
})

function logOf(of: (query: URLSearchParams) => LogEntry[]) {
  answer<PageLogEntry>('get', '/audit/entries', ({ query }) => ({ items: of(query), nextCursor: null, total: null }))
  answer<ActionName[]>('get', '/audit/actions', [
    { action: 'PLAN_ISSUED', text: 'Ban hành kế hoạch' },
    { action: 'SIGNED_IN', text: 'Đăng nhập' },
  ])
}

describe('log of the system', () => {
  it('is filtered by the address, and exported as it is filtered', async () => {
    logOf((query) => [entry(query.get('action') === 'PLAN_ISSUED' ? 'Ban hành kế hoạch số 288' : 'Đăng nhập')])
    const { user, router } = renderAt('/audit', administrator)
    await screen.findAllByText('Đăng nhập')

    await user.click(screen.getByRole('combobox', { name: 'Thao tác' }))
    await user.click(await screen.findByText('Ban hành kế hoạch'))

    expect(await screen.findByText('Ban hành kế hoạch số 288')).toBeVisible()
    expect(router.state.location.search).toMatchObject({ action: 'PLAN_ISSUED' })
    expect(screen.getByRole('link', { name: /CSV/ })).toHaveAttribute(
      'href',
      '/api/v1/audit/export.csv?action=PLAN_ISSUED',
    )
  })

  it('leads from an entry to its plan and to the log of that plan alone', async () => {
    logOf(() => [entry('Ban hành kế hoạch', { planId: PLAN })])
    const { user, router } = renderAt('/audit', administrator)

    expect(await screen.findByRole('link', { name: 'Mở kế hoạch' })).toHaveAttribute('href', `/plans/${PLAN}`)
    await user.click(screen.getByRole('link', { name: 'Chỉ xem kế hoạch này' }))

    expect(router.state.location.search).toMatchObject({ planId: PLAN })
    expect(await screen.findByRole('button', { name: 'Kiểm tra nhật ký của kế hoạch này' })).toBeVisible()
  })

  it('adds up the pages of a check and says that all is sound', async () => {
    logOf(() => [])
    answer<AuditVerification>('get', '/audit/verification', ({ query }) =>
      query.get('cursor')
        ? { chains: 2, sealed: 30, waiting: 1, sound: true, breaks: [] }
        : { chains: 200, sealed: 4000, waiting: 1, sound: true, breaks: [], nextCursor: 'on' },
    )
    const { user } = renderAt('/audit', administrator)

    await user.click(await screen.findByRole('button', { name: 'Kiểm tra toàn bộ nhật ký' }))

    expect(await screen.findByText('Nhật ký nguyên vẹn')).toBeVisible()
    expect(screen.getByText(/202 chuỗi, 4030 niêm phong; 1 việc/)).toBeVisible()
  })

  it('names the place of a break in words', async () => {
    logOf(() => [])
    answer<AuditVerification>('get', '/audit/verification', {
      chains: 3,
      sealed: 40,
      waiting: 0,
      sound: false,
      breaks: [{ planId: PLAN, seq: 5, entryId: PLAN, at: '2023-09-12T02:04:00Z', flaw: 'CHANGED' }],
    })
    const { user } = renderAt('/audit', administrator)

    await user.click(await screen.findByRole('button', { name: 'Kiểm tra toàn bộ nhật ký' }))

    expect(await screen.findByText('Nhật ký đã bị thay đổi ở 1 chuỗi')).toBeVisible()
    expect(screen.getByText('Mục này đã bị sửa')).toBeVisible()
    expect(screen.getByText(new RegExp(`Kế hoạch ${PLAN}, mục số 5`))).toBeVisible()
  })
})
