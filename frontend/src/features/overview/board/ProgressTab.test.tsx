import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Board, ExtendedMany, ExtendMany, ObligationRow, PlanView } from '../../../api/gen'
import { setScreenWidth } from '../../../testing/browser'
import { cauKePaper, noCounts } from '../../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../../testing/people'
import { renderAt } from '../../../testing/render'
import { answer } from '../../../testing/server'

const ADDRESS = `/plans/${cauKePaper.planId}/progress`
const REPORT = '0190a1b2-0000-7000-8000-000000000103'

const plan: PlanView = {
  id: cauKePaper.planId,
  version: 1,
  status: 'RUNNING',
  kind: 'CONFERENCE',
  issuingBodyId: officeOfTraVinh.body.id,
  issuingBody: officeOfTraVinh.body,
  coIssuingBodyIds: [],
  coIssuingBodies: [],
  councilUnitId: officeOfTraVinh.unit.id,
  title: cauKePaper.planTitle,
  issueDateText: 'ngày 28 tháng 8 năm 2023',
  legalBases: [],
  implementing: [],
  purposes: [],
  requirements: [],
  events: [],
  recipients: [],
  latePolicy: 'MARK',
  limitPolicy: 'WARN',
  rollPolicy: 'NO_ROLL',
  createdAt: '2023-08-20T00:00:00Z',
  updatedAt: '2023-08-28T00:00:00Z',
  allowed: [],
}

const body = (number: number, name: string) => ({
  ...cauKe.body,
  id: `0190a1b2-0000-7000-8000-00000000030${number}`,
  name: `Thường trực HĐND ${name}`,
  unitId: `0190a1b2-0000-7000-8000-00000000031${number}`,
  unitName: name,
})
const row = (id: string, of: ObligationRow['body'], more: Partial<ObligationRow> = {}): ObligationRow => ({
  ...cauKePaper,
  id: `0190a1b2-0000-7000-8000-0000000004${id}`,
  body: of,
  parties: [of],
  ...more,
})
const keKe = body(1, 'huyện Cầu Kè')
const traCu = body(2, 'huyện Trà Cú')

const items = [
  row('01', keKe, { standing: 'OVERDUE', daysLate: 2 }),
  row('02', keKe, { assignmentId: REPORT, kind: 'REPORT', topic: '9 tháng', state: 'ACCEPTED', standing: 'ON_TIME' }),
  row('03', traCu, {
    state: 'SENT',
    standing: 'ON_TIME',
    submittedAt: '2023-09-11T02:00:00Z',
    delegatedTotal: 5,
    delegatedDone: 2,
  }),
]

const board: Board = {
  counts: { ...noCounts, total: 3, due: 3, handedIn: 2, notSent: 1, overdue: 1, toReview: 1, accepted: 1, percent: 66 },
  columns: [
    { assignmentId: cauKePaper.assignmentId, kind: 'PAPER', topic: 'Hoạt động giám sát', lastDay: '2023-09-15' },
    { assignmentId: REPORT, kind: 'REPORT', topic: '9 tháng' },
  ],
  items,
  nextCursor: null,
  total: 3,
}

describe('progress board', () => {
  const asked: URLSearchParams[] = []
  beforeEach(() => {
    asked.length = 0
    answer<PlanView>('get', '/plans/:id', plan)
    answer<Board>('get', '/plans/:id/obligations', ({ query }) => {
      asked.push(query)
      return board
    })
  })
  afterEach(() => setScreenWidth(1366))

  it('sets bodies against products, with words in every cell and a way to each obligation', async () => {
    renderAt(ADDRESS, officeOfTraVinh)

    const matrix = await screen.findByRole('region', { name: 'Bảng tiến độ theo cơ quan và sản phẩm' })
    const [, first, second] = within(matrix).getAllByRole('row')
    expect(within(first!).getByRole('link', { name: /Hoạt động giám sát: Quá 2 ngày/ })).toHaveAttribute(
      'href',
      `/obligations/${items[0]!.id}`,
    )
    expect(first).toHaveTextContent('Đã tiếp nhận')
    expect(second).toHaveTextContent('Đã gửi 11/9')
    expect(second).toHaveTextContent('cấp dưới 2/5')
    expect(second).toHaveTextContent('Không phải gửi')
    expect(screen.getByText('Đã gửi 2/3 (66%)')).toBeVisible()
  })

  it('keeps its filters in the address, and hands them to the sheet', async () => {
    const { user, router } = renderAt(`${ADDRESS}?standing=LATE`, officeOfTraVinh)

    expect(await screen.findByRole('link', { name: 'Gửi muộn 0' })).toHaveAttribute('aria-current', 'true')
    expect(asked.at(-1)!.getAll('standing')).toEqual(['LATE'])

    await user.click(screen.getByRole('link', { name: 'Quá hạn 1' }))
    await waitFor(() => expect(asked.at(-1)!.getAll('standing')).toEqual(['OVERDUE']))
    expect(router.state.location.search).toEqual({ standing: ['OVERDUE'] })

    await user.type(screen.getByRole('searchbox', { name: /Tìm cơ quan/ }), 'cau ke')
    await waitFor(() => expect(router.state.location.search).toEqual({ standing: ['OVERDUE'], q: 'cau ke' }))
    expect(screen.getByRole('link', { name: /Tải Excel/ })).toHaveAttribute(
      'href',
      `/api/v1/plans/${cauKePaper.planId}/board.xlsx?q=cau+ke&standing=OVERDUE`,
    )

    await user.click(screen.getByRole('button', { name: /Xóa bộ lọc/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('shows the board as it was, without anything to change', async () => {
    renderAt(`${ADDRESS}?asOf=2023-09-10`, officeOfTraVinh)

    expect(await screen.findByText(/lúc hết Chủ Nhật, 10\/09\/2023/)).toBeVisible()
    expect(asked.at(-1)!.get('asOf')).toBe('2023-09-10')
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('extends what was selected, and says first what that is', async () => {
    const sent: ExtendMany[] = []
    answer<ExtendedMany>('post', '/plans/:id/extensions', async ({ request }) => {
      sent.push((await request.json()) as ExtendMany)
      return { extended: 1 }
    })
    const { user } = renderAt(ADDRESS, officeOfTraVinh)

    await user.click(await screen.findByRole('checkbox', { name: 'Chọn Thường trực HĐND huyện Cầu Kè' }))
    // The accepted report of the same body cannot be extended and is not selected with it.
    expect(screen.getByText('Đã chọn 1 cơ quan, 1 việc')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gia hạn' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('Gia hạn cho 1 việc')
    expect(dialog).toHaveTextContent('Thường trực HĐND huyện Cầu Kè: Tham luận: Hoạt động giám sát')
    await user.type(within(dialog).getByLabelText('Ngày hạn mới'), '20/09/2023{Enter}')
    expect(await within(dialog).findByText('thứ Tư')).toBeVisible()
    await user.type(within(dialog).getByLabelText('Lý do gia hạn'), 'Bão số 4')
    await user.click(within(dialog).getByRole('button', { name: 'Gia hạn' }))

    await waitFor(() =>
      expect(sent).toEqual([{ obligationIds: [items[0]!.id], newLastDay: '2023-09-20', reason: 'Bão số 4' }]),
    )
    expect(await screen.findByText('Đã gia hạn 1 việc')).toBeVisible()
  })

  it('offers no mass action to those who do not run the plan', async () => {
    renderAt(ADDRESS, cauKe)
    await screen.findByRole('region', { name: 'Bảng tiến độ theo cơ quan và sản phẩm' })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('is a list of cards on a phone, the most urgent first', async () => {
    setScreenWidth(390)
    renderAt(ADDRESS, cauKe)

    const cards = within(await screen.findByRole('list', { name: 'Danh sách việc của kế hoạch' })).getAllByRole(
      'listitem',
    )
    expect(cards.map((card) => card.textContent)).toEqual([
      expect.stringContaining('Quá 2 ngày'),
      expect.stringContaining('Đã gửi 11/9'),
      expect.stringContaining('Đã tiếp nhận'),
    ])
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
