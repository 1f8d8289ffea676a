import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NamingRow, NewParticipant, ParticipantPage, ParticipantRow, PlanView } from '../../api/gen'
import { GROUP_ID, namingRow, participantPage, participantRow } from '../../testing/participants'
import { cauKe } from '../../testing/people'
import { PLAN_ID, planView, standingBodyOfCauKe } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

function show(rows: NamingRow[], people: ParticipantRow[] = []) {
  answer<PlanView>('get', '/plans/:id', planView({ status: 'ISSUED', number: '45', allowed: [] }))
  answer<NamingRow[]>('get', '/plans/:id/participant-naming', () => rows)
  answer<ParticipantPage>('get', '/plans/:id/participants', () => participantPage(people))
  return renderAt(`/plans/${PLAN_ID}/participants`, cauKe)
}

beforeEach(() => answer<never[]>('get', '/participants/known-people', []))

describe('what a unit has to name', () => {
  it('says how many, who, until when, and what the plan says for this unit alone', async () => {
    const special = 'riêng huyện Cầu Kè mời Chủ tịch HĐND các xã trên địa bàn'
    show([namingRow({ max: 11, special })])
    const card = await screen.findByRole('article')
    expect(card).toHaveTextContent('Được mời 11 – đã chọn 00')
    expect(card).toHaveTextContent('Chức danh: Chủ tịch HĐND, Phó Chủ tịch HĐND')
    expect(card).toHaveTextContent(`Quy định riêng: «${special}»`)
    expect(card).toHaveTextContent('thứ Sáu, 15/09/2023')
  })

  it('keeps what was typed when another clerk took the last place, and says so', async () => {
    const rows = [namingRow()]
    const sent: [NewParticipant, string | null][] = []
    answer<ParticipantRow>('post', '/plans/:id/participants', async ({ request }) => {
      sent.push([(await request.json()) as NewParticipant, request.headers.get('Idempotency-Key')])
      rows[0] = namingRow({ named: 1, missing: 0 })
      return refused(409, 'QUOTA_FULL', { detail: 'Đã đủ 1/1 người được mời.', max: 1, named: 1 })
    })
    const { user } = show(rows)
    await user.click(await screen.findByRole('button', { name: /^Thêm người/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Thêm người dự' })
    await user.type(within(dialog).getByLabelText('Họ và tên'), ' Trần Văn Đức ')
    await user.click(within(dialog).getByRole('button', { name: 'Thêm người' }))

    expect(await within(dialog).findByText('Đã đủ 1/1 người được mời.')).toBeVisible()
    expect(within(dialog).getByLabelText('Họ và tên')).toHaveValue(' Trần Văn Đức ')
    expect(sent).toEqual([
      [{ groupId: GROUP_ID, bodyId: standingBodyOfCauKe.id, person: { name: 'Trần Văn Đức' } }, expect.any(String)],
    ])
    expect(await screen.findByText(/đã chọn 01/)).toBeVisible()
    expect(within(dialog).getByLabelText('Họ và tên')).toHaveValue(' Trần Văn Đức ')
  })

  it('offers nobody more when it is full, and says what to do', async () => {
    show([namingRow({ named: 1, missing: 0 })], [participantRow()])
    const more = await screen.findByRole('button', { name: /^Thêm người/ })
    expect(more).toBeDisabled()
    expect(more).toHaveAccessibleDescription(/Đã đủ 01 người được mời/)
    expect(await screen.findByText('Chủ tịch HĐND, xã Phong Phú')).toBeVisible()
  })

  it('shows the substitute below whom he stands in for, and offers no second one', async () => {
    const invited = participantRow({ reply: 'SUBSTITUTED', substituteId: 's', substitute: 'Lê Kim Hoa' })
    const instead = participantRow({
      id: 's',
      name: 'Lê Kim Hoa',
      standsInForId: invited.id,
      standsInFor: invited.name,
    })
    show([namingRow({ named: 1, missing: 0 })], [instead, invited])
    await screen.findByText('Người dự thay: Lê Kim Hoa')
    const people = screen.getAllByRole('button', { name: /^Sửa / }).map((button) => button.closest('li'))
    expect(people).toHaveLength(2)
    expect(people[1]).toHaveTextContent('Dự thay Trần Văn Đức')
    expect(screen.queryByRole('button', { name: /^Cử người dự thay/ })).not.toBeInTheDocument()
  })

  it('wants a reason from whoever does not come, and sends it for the version that was read', async () => {
    const sent: unknown[] = []
    answer<ParticipantRow>('put', '/participants/:id/reply', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')])
      return participantRow({ version: 5, reply: 'NOT_COMING', replyReason: 'Đi công tác' })
    })
    const { user } = show([namingRow({ named: 1 })], [participantRow()])
    await user.click(await screen.findByRole('button', { name: 'Ghi trả lời của Trần Văn Đức' }))
    const dialog = await screen.findByRole('dialog', { name: 'Trả lời giấy mời' })
    await user.click(within(dialog).getByRole('radio', { name: 'Vắng' }))
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }))
    expect(await within(dialog).findByText('Cần nhập mục này')).toBeVisible()
    await user.type(within(dialog).getByLabelText('Lý do vắng'), 'Đi công tác')
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }))
    await waitFor(() => expect(sent).toEqual([[{ reply: 'NOT_COMING', reason: 'Đi công tác' }, '"4"']]))
  })

  it('says so when the plan asks the unit for nobody', async () => {
    show([])
    expect(await screen.findByText('Kế hoạch này không giao cho đơn vị cử đại biểu.')).toBeVisible()
  })
})
