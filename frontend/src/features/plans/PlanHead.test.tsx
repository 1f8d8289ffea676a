import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FirmTime, PageAssignmentView, PlanSource, PlanView } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { assignmentView, conference, PLAN_ID, planView, writtenHere } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

function home(plan: PlanView) {
  answer<PlanView>('get', `/plans/${PLAN_ID}`, plan)
  answer<PlanSource>('get', `/plans/${PLAN_ID}/source`, writtenHere)
  answer<PageAssignmentView>('get', `/plans/${PLAN_ID}/assignments`, {
    items: [assignmentView()],
    nextCursor: null,
    total: 1,
  })
  return renderAt(`/plans/${PLAN_ID}/assignments`, officeOfTraVinh)
}

describe('the head of a plan', () => {
  it('says what the plan is; a window is no day, and its ends have weekdays', async () => {
    home(planView())

    expect(await screen.findByRole('heading', { level: 1, name: planView().title })).toBeVisible()
    expect(screen.getByText('Dự thảo')).toBeVisible()
    expect(screen.getByText('Số …/KH-HĐND')).toBeVisible()
    const events = screen.getByRole('region', { name: 'Thời gian tổ chức' })
    expect(within(events).getByText(/dự kiến một ngày trong khoảng/)).toBeVisible()
    expect(within(events).getByText('thứ Tư, 20/09/2023 – thứ Hai, 25/09/2023')).toBeVisible()
  })

  it('offers exactly what the server allows', async () => {
    home(planView({ status: 'RUNNING', allowed: ['CONCLUDE', 'AMEND'] }))

    expect(await screen.findByRole('button', { name: 'Kết thúc' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Điều chỉnh, bổ sung' })).toBeVisible()
    for (const name of ['Ban hành', 'Xóa dự thảo', 'Hủy kế hoạch', 'Bắt đầu thực hiện', 'Lưu trữ', /Chốt ngày/]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    }
    expect(screen.queryByRole('link', { name: 'Sửa dự thảo' })).not.toBeInTheDocument()
  })

  it('shows whom issuing reaches and what is still open, and says why it was refused', async () => {
    answer<PlanView>(
      'post',
      `/plans/${PLAN_ID}/issue`,
      refused(409, 'PLAN_NUMBER_TAKEN', { detail: 'Số 288/KH-HĐND năm 2023 đã được cấp cho kế hoạch khác.' }),
    )
    const { user } = home(planView())
    await user.click(await screen.findByRole('button', { name: 'Ban hành' }))
    const dialog = within(await screen.findByRole('dialog'))
    await waitFor(() => expect(dialog.getByText(/1 cơ quan nhận việc theo 1 phân công/)).toBeVisible())
    expect(dialog.getByText('Thường trực HĐND huyện Cầu Kè')).toBeVisible()
    expect(dialog.getByText(/«Chậm nhất trước» có hai cách hiểu/)).toBeVisible()

    await user.click(dialog.getByRole('button', { name: 'Ban hành' }))
    await waitFor(() => expect(dialog.getAllByText('Cần nhập mục này')).toHaveLength(2))

    await user.type(dialog.getByLabelText('Số'), '288')
    await user.type(dialog.getByLabelText('Ngày ban hành'), '12/9/2023{Enter}')
    await user.click(dialog.getByRole('button', { name: 'Ban hành' }))
    expect(await dialog.findByText('Số 288/KH-HĐND năm 2023 đã được cấp cho kế hoạch khác.')).toBeVisible()
    expect(dialog.getByLabelText('Số')).toHaveValue('288')
  })

  it('firms an event, with a reason when the day lies outside the window', async () => {
    const sent: FirmTime[] = []
    answer<PlanView>('post', `/plans/${PLAN_ID}/events/${conference.id}/firm`, async ({ request }) => {
      const body = (await request.json()) as FirmTime
      sent.push(body)
      return body.note
        ? planView()
        : refused(422, 'FIRM_OUTSIDE_WINDOW', { detail: 'Chốt ngoài khoảng đó thì phải ghi lý do.' })
    })
    const { user } = home(planView())
    await user.click(await screen.findByRole('button', { name: 'Chốt ngày: Hội nghị giao ban' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText('Ngày'), '29/9/2023{Enter}')
    expect(dialog.getByText('thứ Sáu')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Chốt ngày' }))
    expect(await dialog.findByText('Chốt ngoài khoảng đó thì phải ghi lý do.')).toBeVisible()

    await user.type(dialog.getByLabelText('Ghi chú'), 'Trùng kỳ họp')
    await user.click(dialog.getByRole('button', { name: 'Chốt ngày' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toEqual({ date: '2023-09-29', note: 'Trùng kỳ họp' })
  })

  it('leads an amendment to the plan that it amends, and to what it changes', async () => {
    home(planView({ supersedes: { id: 'old', number: '288', symbol: 'KH-HĐND', title: 'Hội nghị giao ban' } }))

    expect(await screen.findByRole('link', { name: '288/KH-HĐND, Hội nghị giao ban' })).toHaveAttribute(
      'href',
      '/plans/old',
    )
    expect(screen.getByRole('link', { name: 'Nội dung điều chỉnh' })).toBeVisible()
  })
})
