import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NamingRow, OwnWork, StartPage } from '../../api/gen'
import { cauKePaper, noCounts, nothingToDo, quietStart } from '../../testing/obligations'
import { namingRow } from '../../testing/participants'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const overdue = {
  ...cauKePaper,
  id: `${cauKePaper.id}1`,
  standing: 'OVERDUE' as const,
  daysLate: 1,
  lastDay: '2023-09-11',
  until: '2023-09-11T17:00:00Z',
}

beforeEach(() => answer<NamingRow[]>('get', '/participants/own-naming', []))

describe('start page', () => {
  it('tells a unit whom it still has to name, and leaves out what is done', async () => {
    answer<StartPage>('get', '/overview', quietStart)
    answer<OwnWork>('get', '/obligations', nothingToDo)
    answer<NamingRow[]>('get', '/participants/own-naming', [
      namingRow(),
      namingRow({ groupId: 'done', group: 'Đã cử xong', named: 1, missing: 0 }),
      namingRow({ groupId: 'over', group: 'Đã hết hạn cử', mayName: false }),
    ])
    renderAt('/', cauKe)

    const todo = await screen.findByRole('region', { name: 'Đại biểu còn phải cử (1)' })
    expect(todo).toHaveTextContent('Được mời 1 – đã chọn 0')
    expect(todo).toHaveTextContent('thứ Sáu, 15/09/2023')
    expect(within(todo).getByRole('link')).toHaveAttribute('href', `/plans/${namingRow().planId}/participants`)
  })

  it('puts what a unit has to do first, the most urgent on top', async () => {
    answer<StartPage>('get', '/overview', { ...quietStart, counts: { ...noCounts, notSent: 2, overdue: 1 } })
    answer<OwnWork>('get', '/obligations', { ...nothingToDo, items: [cauKePaper, overdue], total: 2 })
    renderAt('/', cauKe)

    const todo = await screen.findByRole('region', { name: 'Còn phải làm' })
    await waitFor(() => expect(within(todo).getAllByRole('article')).toHaveLength(2))
    const [first, second] = within(todo).getAllByRole('article')
    expect(first).toHaveTextContent('Quá 1 ngày')
    expect(second).toHaveTextContent('hết ngày thứ Sáu 15/09/2023còn 3 ngày 14 giờ')
    expect(screen.getByRole('link', { name: /2\s*Còn phải làm/ })).toHaveAttribute('href', '/obligations')
  })

  it('tells a unit that nothing is left to do', async () => {
    answer<StartPage>('get', '/overview', quietStart)
    answer<OwnWork>('get', '/obligations', nothingToDo)
    renderAt('/', cauKe)

    expect(await screen.findByText('Không còn việc nào phải làm')).toBeVisible()
  })

  it('shows the office where its plans stand; each count leads to its rows', async () => {
    const counts = { ...noCounts, total: 12, due: 12, handedIn: 9, overdue: 12, toReview: 0 }
    const event = {
      planId: cauKePaper.planId,
      planTitle: cauKePaper.planTitle,
      eventId: '0190a1b2-0000-7000-8000-000000000800',
      title: 'Hội nghị giao ban',
      timeText: 'cuối tháng 9 năm 2023',
      from: '2023-09-21',
      tentative: true,
      mode: 'IN_PERSON' as const,
    }
    answer<StartPage>('get', '/overview', { ...quietStart, counts, overdue: [overdue], events: [event], drafts: 2 })
    renderAt('/', officeOfTraVinh)

    expect(await screen.findByRole('heading', { level: 2, name: 'Quá hạn (12)' })).toBeVisible()
    expect(screen.getByText('1 việc gấp nhất trong 12')).toBeVisible()
    expect(screen.getByRole('link', { name: /12\s*Quá hạn/ })).toHaveAttribute('href', '/#overdue')
    expect(screen.getByRole('link', { name: /2\s*Kế hoạch dự thảo/ })).toHaveAttribute('href', '/plans?status=DRAFT')
    expect(screen.getByText('Không có bài nào chờ tiếp nhận.')).toBeVisible()
    const events = screen.getByRole('region', { name: 'Sự kiện sắp tới' })
    expect(events).toHaveTextContent('cuối tháng 9 năm 2023 · còn 9 ngày')
    expect(events).toHaveTextContent('Dự kiến')
  })

  it('says when it could not be had', async () => {
    answer<StartPage>('get', '/overview', refused(500, 'INTERNAL', { detail: 'Máy chủ gặp lỗi.' }))
    renderAt('/', officeOfTraVinh)

    expect(await screen.findByRole('heading', { name: 'Không tải được dữ liệu' })).toBeVisible()
  })
})

describe('own work', () => {
  it('is filtered by links whose numbers come with the list', async () => {
    const asked: (string | null)[] = []
    answer<OwnWork>('get', '/obligations', ({ query }) => {
      asked.push(query.get('filter'))
      return {
        ...nothingToDo,
        items: [cauKePaper],
        total: 1,
        counts: { ...noCounts, total: 4, notSent: 1, handedIn: 3 },
      }
    })
    const { user, router } = renderAt('/obligations', cauKe)

    expect(await screen.findByRole('link', { name: 'Còn phải làm 1' })).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('link', { name: 'Đã gửi 3' }))

    await waitFor(() => expect(asked).toEqual(['OPEN', 'DONE']))
    expect(router.state.location.search).toEqual({ filter: 'DONE' })
  })
})
