import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PagePlanRow, PlanRow } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, standingBody } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const NONE = {
  total: 0,
  due: 0,
  handedIn: 0,
  notSent: 0,
  dueSoon: 0,
  overdue: 0,
  toReview: 0,
  returned: 0,
  accepted: 0,
  late: 0,
  nil: 0,
  extended: 0,
  excused: 0,
  percent: 0,
}

const running: PlanRow = {
  id: PLAN_ID,
  number: '288',
  symbol: 'KH-HĐND',
  title: 'Tổ chức Hội nghị giao ban',
  kind: 'CONFERENCE',
  status: 'RUNNING',
  issuingBody: standingBody,
  issueDateText: 'ngày 12 tháng 9 năm 2023',
  progress: { ...NONE, total: 12, handedIn: 9, overdue: 1 },
  takesPart: false,
}

const page = (items: PlanRow[]): PagePlanRow => ({ items, nextCursor: null, total: items.length })

describe('list of plans', () => {
  it('says what each plan is and how far it has come; the numbers lead to their rows', async () => {
    answer<PagePlanRow>('get', '/plans', page([running]))
    renderAt('/plans', officeOfTraVinh)

    const row = (await screen.findByRole('link', { name: 'Tổ chức Hội nghị giao ban' })).closest('tr')!
    expect(within(row).getByText('Đang thực hiện')).toBeVisible()
    expect(within(row).getByText(/288\/KH-HĐND · ngày 12 tháng 9 năm 2023/)).toBeVisible()
    expect(within(row).getByRole('link', { name: 'Đã gửi 9/12' })).toHaveAttribute('href', `/plans/${PLAN_ID}`)
    expect(within(row).getByRole('link', { name: 'Quá hạn 1' })).toHaveAttribute(
      'href',
      `/plans/${PLAN_ID}?standing=OVERDUE`,
    )
  })

  it('shows the gap where the registry has not stamped a number', async () => {
    const { number, ...draft } = running
    answer<PagePlanRow>('get', '/plans', page([{ ...draft, status: 'DRAFT', progress: NONE }]))
    renderAt('/plans', officeOfTraVinh)

    expect(await screen.findByText(/…\/KH-HĐND/)).toBeVisible()
    expect(screen.getByText('Chưa giao việc')).toBeVisible()
  })

  it('asks the server for what the address says', async () => {
    answer<PagePlanRow>('get', '/plans', ({ query }) =>
      page(
        query.get('q') === 'giao ban' && query.get('status') === 'RUNNING' && query.get('year') === '2023'
          ? [running]
          : [],
      ),
    )
    renderAt('/plans?q=giao%20ban&status=RUNNING&year=2023', officeOfTraVinh)

    expect(await screen.findByRole('link', { name: 'Tổ chức Hội nghị giao ban' })).toBeVisible()
  })

  it('tells nothing yet from nothing found', async () => {
    answer<PagePlanRow>('get', '/plans', page([]))
    const { user } = renderAt('/plans?q=zzz', officeOfTraVinh)
    expect(await screen.findByText('Không có kết quả')).toBeVisible()

    await user.click(screen.getAllByRole('button', { name: 'Xóa bộ lọc' })[0]!)
    expect(await screen.findByText('Chưa có kế hoạch nào')).toBeVisible()
  })

  it('offers a new plan only to those who write plans', async () => {
    answer<PagePlanRow>('get', '/plans', page([running]))
    renderAt('/plans', cauKe)

    expect(await screen.findByRole('link', { name: 'Tổ chức Hội nghị giao ban' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Lập kế hoạch' })).not.toBeInTheDocument()
  })

  it('says why it could not be loaded', async () => {
    answer<PagePlanRow>('get', '/plans', refused(403, 'FORBIDDEN'))
    renderAt('/plans', cauKe)

    expect(await screen.findByText('Không có quyền xem')).toBeVisible()
  })
})
