import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PageAssignmentView, PageBodyView, PlanContent, PlanSource, PlanView } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { conference, PLAN_ID, planView, standingBody, writtenHere } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const bodies: PageBodyView = {
  items: [{ ...standingBody, shortName: 'TT HĐND', level: 'PROVINCE', validFrom: '2021-07-01', aliases: [] }],
  nextCursor: null,
  total: 1,
}
const noAssignments: PageAssignmentView = { items: [], nextCursor: null, total: 0 }

function formOf(plan: PlanView) {
  answer<PageBodyView>('get', '/bodies', bodies)
  answer<PlanSource>('get', `/plans/${PLAN_ID}/source`, writtenHere)
  answer<PlanView>('get', `/plans/${PLAN_ID}`, plan)
  return renderAt(`/plans/${PLAN_ID}/edit`, officeOfTraVinh)
}

describe('a new plan', () => {
  it('is not sent without a subject', async () => {
    answer<PageBodyView>('get', '/bodies', bodies)
    const { user } = renderAt('/plans/new', officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Lưu và phân công' }))

    expect(await screen.findByText('Cần nhập mục này')).toBeVisible()
    expect(screen.getByLabelText('Trích yếu')).toHaveAttribute('aria-invalid', 'true')
  })

  it('sends what was filled in and nothing for what was left blank', async () => {
    let sent: PlanContent | undefined
    answer<PageBodyView>('get', '/bodies', bodies)
    answer<PlanSource>('get', `/plans/${PLAN_ID}/source`, writtenHere)
    answer<PageAssignmentView>('get', `/plans/${PLAN_ID}/assignments`, noAssignments)
    answer<PlanView>('get', `/plans/${PLAN_ID}`, planView())
    answer<PlanView>('post', '/plans', async ({ request }) => {
      sent = (await request.json()) as PlanContent
      return planView()
    })
    const { user, router } = renderAt('/plans/new', officeOfTraVinh)
    await user.click(await screen.findByLabelText('Trích yếu'))
    await user.paste('Hội nghị giao ban')
    await user.click(screen.getByLabelText('Căn cứ'))
    await user.paste('Luật thứ nhất\n\n Luật thứ hai \n')
    await user.type(screen.getByLabelText('Năm'), '2023')
    await user.click(screen.getByRole('button', { name: 'Lưu và phân công' }))

    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}/assignments`))
    expect(sent).toEqual({
      kind: 'CONFERENCE',
      issuingBodyId: standingBody.id,
      coIssuingBodyIds: [],
      place: 'Trà Vinh',
      issueDate: { year: 2023 },
      title: 'Hội nghị giao ban',
      legalBases: ['Luật thứ nhất', 'Luật thứ hai'],
      implementing: [],
      purposes: [],
      requirements: [],
      events: [],
      recipients: [],
      latePolicy: 'MARK',
      limitPolicy: 'WARN',
      rollPolicy: 'NO_ROLL',
    })
  })

  it('is not offered to those who may not write plans', async () => {
    renderAt('/plans/new', cauKe)

    expect(await screen.findByRole('heading', { level: 1, name: 'Không có quyền xem' })).toBeVisible()
  })
})

describe('the form of a draft', () => {
  it('puts violations on their fields, also those of an event, and lists the rest', async () => {
    answer<PlanView>(
      'put',
      `/plans/${PLAN_ID}`,
      refused(422, 'VALIDATION_FAILED', {
        detail: 'Nội dung kế hoạch có chỗ mâu thuẫn.',
        violations: [
          { field: 'events[0].title', message: 'Không quá 1000 ký tự.' },
          { field: 'legalBases[0]', message: 'Căn cứ quá dài.' },
        ],
      }),
    )
    const { user } = formOf(planView())
    await user.click(await screen.findByRole('button', { name: 'Lưu dự thảo' }))

    expect(await screen.findByText('Không quá 1000 ký tự.')).toBeVisible()
    expect(screen.getByLabelText('Tên sự kiện')).toHaveAttribute('aria-invalid', 'true')
    expect(within(screen.getByRole('alert')).getByText('Căn cứ quá dài.')).toBeVisible()
  })

  it('keeps what was typed when somebody else was faster, and then replaces that version knowingly', async () => {
    const versions: (string | null)[] = []
    let stored = planView()
    let reads = 0
    const { user, router } = formOf(stored)
    answer<PlanView>('get', `/plans/${PLAN_ID}`, () => {
      reads += 1
      return stored
    })
    answer<PlanView>('put', `/plans/${PLAN_ID}`, async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return versions.length === 1 ? refused(412, 'VERSION_CONFLICT') : stored
    })
    await user.clear(await screen.findByLabelText('Trích yếu'))
    await user.paste('Của tôi')
    stored = planView({ version: 4, title: 'Của người khác' })
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }))
    await user.click(await screen.findByRole('button', { name: 'Giữ phần tôi nhập' }))

    expect(screen.getByLabelText('Trích yếu')).toHaveValue('Của tôi')
    expect(await screen.findByText(/Lưu lần nữa sẽ thay bản đó/)).toBeVisible()
    await waitFor(() => expect(reads).toBe(2))
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}/content`))
    expect(versions).toEqual(['"3"', '"4"'])
  })

  it('shows the newer version when that is wanted', async () => {
    let stored = planView()
    const { user } = formOf(stored)
    answer<PlanView>('get', `/plans/${PLAN_ID}`, () => stored)
    answer<PlanView>('put', `/plans/${PLAN_ID}`, refused(412, 'VERSION_CONFLICT'))
    await user.click(await screen.findByLabelText('Trích yếu'))
    await user.paste(' của tôi')
    stored = planView({ version: 4, title: 'Của người khác' })
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }))
    await user.click(await screen.findByRole('button', { name: 'Xem bản mới, bỏ phần tôi nhập' }))

    await waitFor(() => expect(screen.getByLabelText('Trích yếu')).toHaveValue('Của người khác'))
  })

  it('asks before it throws away what was typed', async () => {
    const { user, router } = formOf(planView())
    await user.click(await screen.findByLabelText('Chủ đề'))
    await user.paste('Chuyển đổi số')
    await user.click(screen.getByRole('button', { name: 'Hủy' }))
    await user.click(await screen.findByRole('button', { name: 'Ở lại' }))

    expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}/edit`)
    expect(screen.getByLabelText('Chủ đề')).toHaveValue('Chuyển đổi số')
  })

  it('sends an event back under its id, with its time as exact as it was', async () => {
    let sent: PlanContent | undefined
    const { user } = formOf(planView())
    answer<PlanView>('put', `/plans/${PLAN_ID}`, async ({ request }) => {
      sent = (await request.json()) as PlanContent
      return planView()
    })
    await user.click(await screen.findByRole('button', { name: 'Lưu dự thảo' }))

    await waitFor(() => expect(sent?.events).toHaveLength(1))
    expect(sent?.events?.[0]).toEqual({
      id: conference.id,
      kind: 'CONFERENCE',
      title: 'Hội nghị giao ban',
      time: conference.time,
      mode: 'HYBRID',
      modeStated: true,
      chairs: [],
      programme: [],
      connectionPoints: [],
    })
  })

  it('is not offered once the plan is issued', async () => {
    formOf(planView({ status: 'ISSUED', allowed: ['START'] }))

    expect(await screen.findByText(/không còn ở trạng thái dự thảo/)).toBeVisible()
    expect(screen.queryByLabelText('Trích yếu')).not.toBeInTheDocument()
  })
})
