import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type {
  AssignmentContent,
  AssignmentPreview,
  AssignmentView,
  PageAssignmentView,
  PageBodyView,
  PlanSource,
  PlanView,
} from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { assignmentView, PLAN_ID, planView, standingBodyOfCauKe, writtenHere } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const page = (items: AssignmentView[]): PageAssignmentView => ({ items, nextCursor: null, total: items.length })
const bodies: PageBodyView = {
  items: [{ ...standingBodyOfCauKe, shortName: 'TT HĐND', level: 'DISTRICT', validFrom: '2021-07-01', aliases: [] }],
  nextCursor: null,
  total: 1,
}
const nothing: AssignmentPreview = { assignees: [], warnings: [] }

function plan(stored: AssignmentView[], preview: AssignmentPreview = nothing) {
  answer<PlanView>('get', `/plans/${PLAN_ID}`, planView())
  answer<PlanSource>('get', `/plans/${PLAN_ID}/source`, writtenHere)
  answer<PageAssignmentView>('get', `/plans/${PLAN_ID}/assignments`, page(stored))
  answer<PageBodyView>('get', '/bodies', bodies)
  answer<AssignmentPreview>('post', `/plans/${PLAN_ID}/assignments/preview`, preview)
}

const openNew = () => renderAt(`/plans/${PLAN_ID}/assignments/new`, officeOfTraVinh)
const openStored = ({ id }: AssignmentView) => renderAt(`/plans/${PLAN_ID}/assignments/${id}`, officeOfTraVinh)

describe('a new assignment', () => {
  it('is not sent without words and without anybody who owes it', async () => {
    plan([])
    const { user } = openNew()
    await user.click(await screen.findByRole('button', { name: 'Lưu phân công' }))

    expect(await screen.findByText('Cần ghi chủ đề hoặc nội dung')).toBeVisible()
    expect(screen.getByText(/Cần chọn ít nhất một cơ quan/)).toBeVisible()
  })

  it('finds bodies without accents, sends what was filled in, and is ready for the next one', async () => {
    const asked: (string | null)[] = []
    let sent: AssignmentContent | undefined
    plan([])
    answer<PageBodyView>('get', '/bodies', ({ query }) => {
      asked.push(query.get('q'))
      return bodies
    })
    answer<AssignmentView>('post', `/plans/${PLAN_ID}/assignments`, async ({ request }) => {
      sent = (await request.json()) as AssignmentContent
      return assignmentView()
    })
    const { user } = openNew()
    await user.click(await screen.findByLabelText('Chủ đề'))
    await user.paste('Giám sát')
    await user.click(screen.getByRole('combobox', { name: 'Cơ quan thực hiện' }))
    await user.paste('cau ke')
    await waitFor(() => expect(asked).toContain('cau ke'))
    await user.click(await screen.findByText('Thường trực HĐND huyện Cầu Kè'))
    await user.click(screen.getByRole('button', { name: 'Lưu và thêm phân công khác' }))

    await waitFor(() => expect(screen.getByLabelText('Chủ đề')).toHaveValue(''))
    expect(sent).toEqual({
      kind: 'PAPER',
      topic: 'Giám sát',
      assigneeMode: 'LISTED',
      assigneeIds: [standingBodyOfCauKe.id],
      rules: [],
      product: 'ONE_EACH',
      authorLevels: [],
      directedBy: [],
      cooperating: [],
      preparedBy: [],
      standing: false,
    })
  })

  it('shows while it is written who it resolves to, which day it comes to and what is odd about it', async () => {
    const sunday: AssignmentPreview = {
      assignees: [standingBodyOfCauKe],
      due: {
        lastDay: '2021-11-14',
        lastDayText: 'hết ngày Chủ nhật 14/11/2021',
        waiting: false,
        steps: [{ code: 'EXCLUSIVE_DAY_NOT_COUNTED', text: '«trước ngày 15/11/2021» không tính ngày 15.', facts: {} }],
        warnings: [{ code: 'LAST_DAY_NOT_WORKING', text: 'Ngày cuối cùng không phải ngày làm việc.', facts: {} }],
      },
      warnings: [{ code: 'LAST_DAY_NOT_WORKING', text: 'Ngày cuối cùng không phải ngày làm việc.', facts: {} }],
    }
    let asked: AssignmentContent | undefined
    plan([])
    answer<AssignmentPreview>('post', `/plans/${PLAN_ID}/assignments/preview`, async ({ request }) => {
      asked = (await request.json()) as AssignmentContent
      return asked.deadline ? sunday : nothing
    })
    const { user } = openNew()
    await user.click(await screen.findByRole('combobox', { name: 'Văn bản ghi hạn thế nào' }))
    await user.click(await screen.findByText('trước ngày … (không tính ngày đó)'))
    const preview = within(screen.getByRole('region', { name: 'Xem trước' }))
    expect(await preview.findByText('Hạn còn thiếu thông tin.')).toBeVisible()
    await user.type(screen.getByLabelText('Ngày'), '15/11/2021{Enter}')

    expect(await preview.findByText('hết ngày Chủ nhật 14/11/2021')).toBeVisible()
    expect(preview.getAllByText('Ngày cuối cùng không phải ngày làm việc.')).toHaveLength(1)
    expect(preview.getByText('Thường trực HĐND huyện Cầu Kè')).toBeVisible()
    expect(asked?.deadline).toEqual({
      kind: 'ABSOLUTE',
      semantics: 'EXCLUSIVE',
      date: '2021-11-15',
      yearInferred: false,
    })
  })
})

describe('an ambiguous deadline', () => {
  it('is put as a question that nobody has answered beforehand', async () => {
    plan([assignmentView()])
    openStored(assignmentView())

    const question = within(
      await screen.findByRole('radiogroup', {
        name: '«chậm nhất trước» có hai cách hiểu. Văn phòng hiểu theo cách nào?',
      }),
    )
    expect(question.getByRole('radio', { name: 'hết thứ Sáu, 14/06/2024 (hiểu là «trước»)' })).not.toBeChecked()
    expect(question.getByRole('radio', { name: 'hết thứ Bảy, 15/06/2024 (hiểu là «chậm nhất»)' })).not.toBeChecked()
    expect(screen.getByText(/Chưa chọn/)).toBeVisible()
  })

  it('is sent undecided as long as it is, and with the answer once it is given', async () => {
    const sent: AssignmentContent[] = []
    plan([assignmentView()])
    answer<AssignmentView>('put', `/assignments/${assignmentView().id}`, async ({ request }) => {
      sent.push((await request.json()) as AssignmentContent)
      return sent.length === 1 ? refused(500, 'INTERNAL_ERROR') : assignmentView()
    })
    const { user } = openStored(assignmentView())
    await user.click(await screen.findByRole('button', { name: 'Lưu phân công' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.deadline).toEqual(assignmentView().deadline)

    await user.click(screen.getByRole('radio', { name: /hiểu là «chậm nhất»/ }))
    expect(screen.queryByText(/Chưa chọn/)).not.toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Lưu phân công' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]?.deadline?.reading).toBe('ON_THE_DAY')
  })
})

describe('a stored assignment', () => {
  it('puts violations on their fields', async () => {
    plan([assignmentView()])
    answer<AssignmentView>(
      'put',
      `/assignments/${assignmentView().id}`,
      refused(422, 'VALIDATION_FAILED', {
        detail: 'Phân công có chỗ chưa đúng.',
        violations: [{ field: 'deadline.date', message: 'Năm phải trong khoảng 1900-2199.' }],
      }),
    )
    const { user } = openStored(assignmentView())
    await user.click(await screen.findByRole('button', { name: 'Lưu phân công' }))

    expect(await screen.findByText('Năm phải trong khoảng 1900-2199.')).toBeVisible()
    expect(screen.getByLabelText('Ngày')).toHaveAttribute('aria-invalid', 'true')
  })

  it('keeps what was typed when somebody else was faster', async () => {
    plan([assignmentView()])
    answer<AssignmentView>('put', `/assignments/${assignmentView().id}`, refused(412, 'VERSION_CONFLICT'))
    const { user } = openStored(assignmentView())
    await user.click(await screen.findByLabelText('Chủ đề'))
    await user.paste(' của HĐND')
    await user.click(screen.getByRole('button', { name: 'Lưu phân công' }))
    await user.click(await screen.findByRole('button', { name: 'Giữ phần tôi nhập' }))

    expect(screen.getByLabelText('Chủ đề')).toHaveValue('Giám sát chuyên đề của HĐND')
  })

  it('says that it is gone', async () => {
    plan([])
    openStored(assignmentView())

    expect(await screen.findByText('Phân công này không còn trong kế hoạch.')).toBeVisible()
  })
})

describe('the list of assignments', () => {
  const open = (view: PlanView, items: AssignmentView[]) => {
    answer<PlanView>('get', `/plans/${PLAN_ID}`, view)
    answer<PlanSource>('get', `/plans/${PLAN_ID}/source`, writtenHere)
    answer<PageAssignmentView>('get', `/plans/${PLAN_ID}/assignments`, page(items))
    return renderAt(`/plans/${PLAN_ID}/assignments`, officeOfTraVinh)
  }

  it('says who owes what by when, in the words of the document too', async () => {
    open(planView(), [assignmentView()])

    expect(await screen.findByRole('heading', { name: 'Giám sát chuyên đề' })).toBeVisible()
    expect(screen.getByText('Thường trực HĐND huyện Cầu Kè')).toBeVisible()
    expect(screen.getByText('hết ngày thứ Sáu 14/06/2024')).toBeVisible()
    expect(screen.getByText('«chậm nhất trước ngày 15/6/2024»')).toBeVisible()
    expect(screen.getByText(/có hai cách hiểu/)).toBeVisible()
  })

  it('offers changes in a draft only', async () => {
    open(planView({ status: 'ISSUED', allowed: [] }), [assignmentView()])

    expect(await screen.findByRole('heading', { name: 'Giám sát chuyên đề' })).toBeVisible()
    expect(screen.queryByRole('link', { name: /Sửa/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Xóa' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Thêm phân công' })).not.toBeInTheDocument()
  })

  it('leads from nothing to the first one', async () => {
    open(planView(), [])

    expect(await screen.findByText('Chưa có phân công nào')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Thêm phân công' })).toHaveAttribute(
      'href',
      `/plans/${PLAN_ID}/assignments/new`,
    )
  })

  it('deletes after asking, on the version that was seen', async () => {
    let version: string | null = null
    answer<never>('delete', `/assignments/${assignmentView().id}`, ({ request }) => {
      version = request.headers.get('If-Match')
      return null
    })
    const { user } = open(planView(), [assignmentView()])
    await user.click(await screen.findByRole('button', { name: 'Xóa' }))
    const dialog = within(await screen.findByRole('dialog'))
    await waitFor(() => expect(dialog.getByText('Giám sát chuyên đề')).toBeVisible())
    await user.click(dialog.getByRole('button', { name: 'Xóa' }))

    await waitFor(() => expect(version).toBe('"7"'))
  })
})
