import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { DeskList, DeskPerson, PlanView, ScanAnswer, ScanBatch } from '../../../api/gen'
import { deskPerson } from '../../../testing/participants'
import { officeOfTraVinh } from '../../../testing/people'
import { conference, PLAN_ID, planView } from '../../../testing/plans'
import { renderAt } from '../../../testing/render'
import { answer, server } from '../../../testing/server'

const duc = deskPerson()
const tuyen = deskPerson({
  id: '0190a1b2-0000-7000-8000-000000000073',
  name: 'Nguyễn Thị Kim Tuyền',
  token: 'ZZZZZZZZZZZZZZZZZZZZZZ',
})
const absent = deskPerson({
  id: '0190a1b2-0000-7000-8000-000000000074',
  name: 'Lê Kim Hoa',
  token: 'YYYYYYYYYYYYYYYYYYYYYY',
  excused: true,
  reason: 'Đi học',
})

function desk(people: DeskPerson[] = [duc, tuyen, absent]) {
  answer<PlanView>('get', '/plans/:id', planView({ status: 'RUNNING' }))
  answer<DeskList>('get', '/plans/:id/check-in-list', {
    eventId: conference.id,
    eventTitle: conference.title,
    readAt: '2023-09-21T00:30:00Z',
    people,
  })
  return renderAt(`/plans/${PLAN_ID}/check-in`, officeOfTraVinh)
}

/** What the desk sent, answered one by one. */
function takes(answerTo: (scan: ScanBatch['scans'][number]) => Omit<ScanAnswer, 'id'>) {
  const sent: ScanBatch[] = []
  answer<ScanAnswer[]>('post', '/plans/:id/check-ins', async ({ request }) => {
    const batch = (await request.json()) as ScanBatch
    sent.push(batch)
    return batch.scans.map((scan) => ({ id: scan.id, ...answerTo(scan) }))
  })
  return sent
}

const result = () => screen.getByRole('region', { name: 'Lượt vừa ghi' })
const field = () => screen.findByRole('combobox', { name: /Quét mã hoặc gõ tên/ })

describe('the check-in desk', () => {
  it('records a scanned code by the person of the list, and shows who it is', async () => {
    const sent = takes(() => ({ outcome: 'RECORDED', name: duc.name, presence: 'PRESENT' }))
    const { user } = desk()
    await user.type(await field(), `${duc.token}{Enter}`)
    expect(await within(result()).findByText(duc.name)).toBeVisible()
    expect(result()).toHaveTextContent('Đã điểm danh')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ eventId: conference.id, scans: [{ act: 'IN', participantId: duc.id }] })
    expect(sent[0]!.scans[0]!.id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tells a second scan apart, with the first time', async () => {
    takes(() => ({ outcome: 'DUPLICATE', name: duc.name, presence: 'PRESENT', firstAt: '2023-09-21T00:45:00Z' }))
    const { user } = desk()
    await user.type(await field(), `${duc.token}{Enter}`)
    expect(await within(result()).findByText('Lần đầu lúc 07:45')).toBeVisible()
    expect(result()).toHaveTextContent('Đã điểm danh trước đó')
    expect(screen.getByRole('button', { name: `Bỏ điểm danh đã ghi: ${duc.name}` })).toBeVisible()
  })

  it('asks the server about a code that is not on this list, and keeps its refusal in sight', async () => {
    const sent = takes(() => ({ outcome: 'UNKNOWN', code: 'SCAN_UNKNOWN', detail: 'Không ai mang mã đó.' }))
    const { user } = desk()
    await user.type(await field(), 'XXXXXXXXXXXXXXXXXXXXXX{Enter}')
    expect(await screen.findByText('Các mục bị từ chối (1)')).toBeVisible()
    expect(screen.getByText(/Không ai mang mã đó\./)).toBeVisible()
    expect(sent[0]!.scans[0]).toMatchObject({ token: 'XXXXXXXXXXXXXXXXXXXXXX' })
    await user.click(screen.getByRole('button', { name: /^Đã xử lý lượt/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đã xử lý' }))
    await waitFor(() => expect(screen.queryByText(/^Các mục bị từ chối/)).not.toBeInTheDocument())
  })

  it('records nothing for a name that nobody bears', async () => {
    const { user } = desk()
    await user.type(await field(), 'khong co ai{Enter}')
    expect(await within(result()).findByText(/«khong co ai» không thuộc danh sách/)).toBeVisible()
    expect(screen.queryByText(/đang chờ gửi/)).not.toBeInTheDocument()
  })

  it('goes on without the server, says how much waits, and counts it', async () => {
    server.use(http.post('*/api/v1/plans/:id/check-ins', () => HttpResponse.error()))
    const { user } = desk()
    await user.type(await field(), `${duc.token}{Enter}`)
    expect(await within(result()).findByText('Đã lưu trên máy này, chưa gửi')).toBeVisible()
    await user.type(await field(), 'tuyen{Enter}')
    await waitFor(() => expect(screen.getByText('2 lượt đang chờ gửi')).toBeVisible())
    expect(screen.getByText('Đang có mặt').parentElement).toHaveTextContent('2')

    const sent = takes(() => ({ outcome: 'RECORDED', presence: 'PRESENT' }))
    await user.click(screen.getByRole('button', { name: /Gửi ngay/ }))
    await waitFor(() => expect(screen.queryByText(/đang chờ gửi/)).not.toBeInTheDocument())
    expect(sent.flatMap(({ scans }) => scans.map(({ participantId }) => participantId))).toEqual([duc.id, tuyen.id])
  })

  it('takes back a mistake with a scan of its own', async () => {
    const sent = takes(({ act }) => ({ outcome: 'RECORDED', presence: act === 'UNDO' ? 'NOT_YET' : 'PRESENT' }))
    const { user } = desk()
    await user.type(await field(), 'duc{Enter}')
    const [undo] = await screen.findAllByRole('button', { name: `Hoàn tác: ${duc.name}` })
    await user.click(undo!)
    await waitFor(() => expect(sent.flatMap(({ scans }) => scans.map(({ act }) => act))).toEqual(['IN', 'UNDO']))
    await within(result()).findByText(/Đã hoàn tác/)
  })

  it('shows who is absent and why', async () => {
    desk()
    const list = await screen.findByRole('region', { name: 'Vắng có lý do (1)' })
    expect(list).toHaveTextContent('Lê Kim Hoa')
    expect(list).toHaveTextContent('Đi học')
  })
})
