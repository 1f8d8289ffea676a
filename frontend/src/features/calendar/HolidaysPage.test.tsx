import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ChangeHolidays, GetCalendarResponse, HolidayChange, HolidayYearView, Me } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const administrator: Me = { ...cauKe, role: 'ADMINISTRATOR', permissions: ['ADMINISTER', 'OVERVIEW_READ'] }

const shipped: HolidayYearView['shipped'] = {
  source: 'LAW',
  announced: false,
  daysOff: [{ date: '2027-01-01', name: 'Tết Dương lịch' }],
  workedDays: [],
}

const byLaw: HolidayYearView = { year: 2027, ...shipped, shipped, version: 4 }

const changed: HolidayYearView = {
  ...byLaw,
  source: 'CHANGED',
  announced: true,
  daysOff: [...shipped.daysOff, { date: '2027-03-08', name: 'Nghỉ hoán đổi' }],
  workedDays: ['2027-03-13'],
  reason: 'Thông báo số 12/TB-SNV',
  changedAt: '2026-12-01T02:00:00Z',
  version: 5,
}

const previewed: HolidayChange = {
  year: changed,
  applied: false,
  moved: 2,
  deadlines: {
    items: [
      {
        planId: 'plan',
        planTitle: 'Hội nghị giao ban',
        planNumber: '288',
        planSymbol: 'KH-HĐND',
        assignmentId: 'assignment',
        obligationId: 'obligation',
        what: 'tham luận “Chất lượng kỳ họp”',
        bodyId: 'body',
        bodyName: 'Thường trực HĐND huyện Cầu Kè',
        before: '2027-03-18',
        after: '2027-03-19',
        passed: true,
      },
    ],
    nextCursor: 'next',
    total: 2,
  },
}

// Quicker than key by key, in a form that is drawn anew with each.
const pasted = async (user: UserEvent, field: HTMLElement, text: string) => {
  await user.click(field)
  await user.paste(text)
}

const opened = async (year: HolidayYearView, who = administrator) => {
  answer<HolidayYearView>('get', '/holidays/2027', year)
  const app = renderAt('/calendar/holidays?year=2027', who)
  await screen.findByLabelText('Căn cứ', {}, { timeout: 10_000 })
  return app
}

describe('days off of a year', () => {
  it('shows which deadlines move before a change is applied', async () => {
    const sent: { dryRun: string | null; cursor: string | null; version: string | null; body: ChangeHolidays }[] = []
    answer<HolidayChange>('put', '/holidays/2027', async ({ request, query }) => {
      const [dryRun, cursor] = [query.get('dryRun'), query.get('cursor')]
      sent.push({
        dryRun,
        cursor,
        version: request.headers.get('If-Match'),
        body: (await request.json()) as ChangeHolidays,
      })
      if (dryRun !== 'true') return { year: changed, applied: true, moved: 2 }
      const second = { ...previewed.deadlines!.items[0]!, obligationId: 'second', bodyName: 'Thường trực HĐND xã A' }
      return cursor ? { ...previewed, deadlines: { items: [second], nextCursor: null, total: 2 } } : previewed
    })
    const { user } = await opened(byLaw)
    expect(screen.getByText('Theo luật')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Áp dụng' })).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Thêm ngày nghỉ' }))
    await user.type(screen.getByLabelText('Ngày nghỉ 2'), '08/03/2027{Enter}')
    await pasted(user, screen.getByLabelText('Tên ngày nghỉ 2'), 'Nghỉ hoán đổi')
    await pasted(user, screen.getByLabelText('Căn cứ'), 'Thông báo số 12/TB-SNV')
    await user.click(screen.getByRole('button', { name: 'Xem trước thời hạn bị dời' }))

    const moves = await screen.findByRole('region', { name: 'Thời hạn sẽ dời (2)' })
    expect(within(moves).getByRole('row', { name: /Cầu Kè.*288\/KH-HĐND.*18\/03\/2027.*19\/03\/2027/ })).toBeVisible()
    expect(within(moves).getByText('Quá hạn ngay')).toBeVisible()
    await user.click(within(moves).getByRole('button', { name: 'Xem thêm (1/2)' }))
    expect(await within(moves).findByRole('rowheader', { name: 'Thường trực HĐND xã A' })).toBeVisible()
    expect(sent.map(({ dryRun, cursor }) => [dryRun, cursor])).toEqual([
      ['true', null],
      ['true', 'next'],
    ])

    answer<HolidayYearView>('get', '/holidays/2027', changed)
    await user.click(screen.getByRole('button', { name: 'Áp dụng' }))
    expect(await screen.findByText('Đã áp dụng, dời thời hạn của 2 việc.')).toBeVisible()
    expect(await screen.findByText('Do quản trị sửa')).toBeVisible()
    expect(sent.at(-1)).toEqual({
      dryRun: null,
      cursor: null,
      version: '"4"',
      body: {
        announced: false,
        daysOff: [
          { date: '2027-01-01', name: 'Tết Dương lịch' },
          { date: '2027-03-08', name: 'Nghỉ hoán đổi' },
        ],
        workedDays: [],
        reason: 'Thông báo số 12/TB-SNV',
      },
    })
    expect(screen.getByLabelText('Căn cứ')).toHaveValue('')
  }, 30_000)

  it('fills in the shipped days of a year that was changed', async () => {
    const { user } = await opened(changed)
    expect(screen.getByText('Căn cứ: Thông báo số 12/TB-SNV')).toBeVisible()
    expect(screen.getByLabelText('Ngày làm bù 1')).toHaveValue('13/03/2027')
    await user.click(screen.getByRole('button', { name: 'Dùng lại ngày có sẵn' }))
    expect(screen.queryByLabelText('Ngày nghỉ 2')).not.toBeInTheDocument()
    expect(screen.getByText('Không có ngày làm bù.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Xem trước thời hạn bị dời' }))
    expect(await screen.findByText('Cần nhập mục này')).toBeVisible()
  })

  it('puts a refused day beside its field and keeps what was typed', async () => {
    const sentence = 'Thứ Hai 08/03/2027 được ghi hai lần.'
    answer<HolidayChange>(
      'put',
      '/holidays/2027',
      refused(422, 'DAY_TWICE', {
        detail: sentence,
        violations: [{ field: 'workedDays[0]', message: sentence }],
      }),
    )
    const { user } = await opened(changed)
    await pasted(user, screen.getByLabelText('Căn cứ'), 'Thông báo')
    await user.click(screen.getByRole('button', { name: 'Xem trước thời hạn bị dời' }))
    await waitFor(() => expect(screen.getAllByText(sentence)).toHaveLength(2))
    expect(screen.getByLabelText('Căn cứ')).toHaveValue('Thông báo')
  })

  it('lets the person decide when somebody else was faster', async () => {
    answer<HolidayChange>('put', '/holidays/2027', refused(412, 'VERSION_CONFLICT'))
    const { user } = await opened(byLaw)
    await pasted(user, screen.getByLabelText('Căn cứ'), 'Thông báo')
    await user.click(screen.getByRole('button', { name: 'Xem trước thời hạn bị dời' }))
    const dialog = await screen.findByRole('dialog')
    answer<HolidayYearView>('get', '/holidays/2027', changed)
    await user.click(within(dialog).getAllByRole('button').at(-1)!)
    expect(await screen.findByLabelText('Ngày nghỉ 2')).toHaveValue('08/03/2027')
  })

  it('is for administrators', async () => {
    renderAt('/calendar/holidays?year=2027', officeOfTraVinh)
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByLabelText('Căn cứ')).not.toBeInTheDocument()
  })

  it('is reached from the calendar by administrators only', async () => {
    answer<GetCalendarResponse>('get', '/overview/calendar', { days: [], events: [], load: [] })
    renderAt('/calendar?month=2027-03', administrator)
    expect(await screen.findByRole('link', { name: 'Ngày nghỉ, ngày làm bù' })).toHaveAttribute(
      'href',
      '/calendar/holidays',
    )
  })
})
