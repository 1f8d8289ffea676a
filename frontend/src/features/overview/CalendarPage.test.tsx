import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { GetCalendarResponse, ObligationRow } from '../../api/gen'
import { cauKePaper } from '../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'

const calendar: GetCalendarResponse = {
  days: [
    { date: '2023-09-01', working: false, holiday: 'Nghỉ Quốc khánh', due: 0, open: 0 },
    { date: '2023-09-15', working: true, due: 9, open: 2 },
    { date: '2023-09-20', working: true, due: 3, open: 0 },
  ],
  events: [],
  load: [{ body: cauKe.body, weekOf: '2023-09-11', due: 3 }],
}

describe('deadline calendar', () => {
  it('tells for each day what is due, and lists a day that is chosen', async () => {
    const asked: [string | null, string | null][] = []
    answer<GetCalendarResponse>('get', '/overview/calendar', ({ query }) => {
      asked.push([query.get('from'), query.get('to')])
      return calendar
    })
    answer<ObligationRow[]>('get', '/overview/calendar/:date', ({ params }) =>
      params.date === '2023-09-15' ? [cauKePaper] : [],
    )
    const { user, router } = renderAt('/calendar?month=2023-09', officeOfTraVinh)

    expect(await screen.findByLabelText(/01\/09\/2023, Nghỉ Quốc khánh, không có việc đến hạn/)).toBeVisible()
    expect(screen.getByLabelText(/20\/09\/2023, 3 việc đến hạn, đã gửi đủ/)).toBeVisible()
    expect(asked).toEqual([['2023-08-28', '2023-10-01']])

    await user.click(screen.getByLabelText(/15\/09\/2023, 9 việc đến hạn, 2 chưa gửi/))
    const list = await screen.findByRole('region', { name: 'Việc đến hạn thứ Sáu, 15/09/2023' })
    expect(await within(list).findByRole('link', { name: 'Tham luận: Hoạt động giám sát' })).toBeVisible()
    expect(router.state.location.search).toEqual({ month: '2023-09', date: '2023-09-15' })
  })

  it('names bodies that have much to do in one week', async () => {
    answer<GetCalendarResponse>('get', '/overview/calendar', calendar)
    renderAt('/calendar?month=2023-09', officeOfTraVinh)

    const load = await screen.findByRole('region', { name: 'Đơn vị có nhiều việc trong một tuần' })
    expect(within(load).getByRole('row', { name: /Cầu Kè thứ Hai, 11\/09\/2023 3/ })).toBeVisible()
  })
})
