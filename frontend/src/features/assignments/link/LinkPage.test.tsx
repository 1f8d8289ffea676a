import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LinkedObligation, LinkHandIn, Receipt } from '../../../api/gen'
import { fileNamed } from '../../../testing/obligations'
import { renderAt } from '../../../testing/render'
import { answer, refused } from '../../../testing/server'

const SECRET = 'a'.repeat(43)

const work: LinkedObligation = {
  serverTime: '2023-09-12T02:04:00Z',
  linkNumber: 1,
  expiresAt: '2023-09-22T17:00:00Z',
  used: false,
  councilName: 'Tỉnh Trà Vinh',
  bodyName: 'Thường trực HĐND xã Phong Phú',
  planTitle: 'Tổ chức Hội nghị giao ban lần thứ 6',
  planNumber: '45',
  planSymbol: 'KH-HĐND',
  kind: 'PAPER',
  topic: 'Hoạt động giám sát',
  state: 'OPEN',
  lastDay: '2023-09-15',
  lastDayText: 'hết ngày thứ Sáu 15/09/2023',
  until: '2023-09-15T17:00:00Z',
  limitsText: 'không quá 4 trang A4',
  open: true,
  nilPossible: true,
  needsFile: true,
  draftFiles: [],
}

const receipt: Receipt = {
  submissionId: '0190a1b2-0000-7000-8000-000000000c01',
  number: 1,
  state: 'SENT',
  nilReport: false,
  receiptCode: 'GB-7KQ2-9FMX',
  sentAt: '2023-09-12T02:04:00Z',
  late: false,
  fileNames: ['Tham luận.pdf'],
}

const file = fileNamed('Tham luận.pdf')
const bytes = () => new File(['%PDF-1.4'], 'Tham luận.pdf', { type: 'application/pdf' })

describe('the page of a link', () => {
  it('shows the one thing that is owed, takes files and sends once with a receipt', async () => {
    const secrets: (string | null)[] = []
    const sent: LinkHandIn[] = []
    let now = work
    const keep = (request: Request) => secrets.push(request.headers.get('Hand-In-Link'))
    answer<LinkedObligation>('get', '/hand-in-link', ({ request }) => {
      keep(request)
      return now
    })
    answer<LinkedObligation>('post', '/hand-in-link/acknowledgement', ({ request }) => {
      keep(request)
      now = { ...now, acknowledgedAt: '2023-09-12T02:03:00Z' }
      return now
    })
    answer<LinkedObligation>('post', '/hand-in-link/files', ({ request, query }) => {
      keep(request)
      expect(query.get('name')).toBe('Tham luận.pdf')
      now = { ...now, draftFiles: [file], state: 'DRAFT' }
      return now
    })
    answer<LinkedObligation>('post', '/hand-in-link/submission', async ({ request }) => {
      keep(request)
      sent.push((await request.json()) as LinkHandIn)
      now = { ...now, state: 'SENT', used: true, open: false, nilPossible: false, draftFiles: [], handedIn: receipt }
      return now
    })
    const { user } = renderAt(`/l#${SECRET}`, null)

    expect(await screen.findByRole('heading', { name: 'Tham luận: Hoạt động giám sát' })).toBeVisible()
    expect(screen.getByText('Thường trực HĐND xã Phong Phú')).toBeVisible()
    expect(screen.getByText('Hạn: hết ngày thứ Sáu 15/09/2023')).toBeVisible()
    expect(screen.getByText('còn 3 ngày 14 giờ')).toBeVisible()
    expect(screen.getByText('không quá 4 trang A4')).toBeVisible()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Gửi' })).toBeDisabled()

    await user.click(screen.getByRole('button', { name: 'Đã nhận việc' }))
    expect(await screen.findByText(/Đã báo nhận việc lúc/)).toBeVisible()

    await user.upload(screen.getByLabelText('Chọn tệp'), bytes())
    expect(
      await within(await screen.findByRole('list', { name: 'Tệp trong bản nháp' })).findByText('Tham luận.pdf'),
    ).toBeVisible()
    await user.type(screen.getByLabelText('Ghi chú gửi kèm'), 'Kính gửi văn phòng.')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gửi' })).toBeEnabled())
    await user.click(screen.getByRole('button', { name: 'Gửi' }))

    const shown = await screen.findByRole('status', { name: 'Đã gửi thành công' })
    expect(shown).toHaveTextContent('GB-7KQ2-9FMX')
    expect(shown).toHaveTextContent('Tham luận.pdf')
    expect(screen.queryByRole('button', { name: 'Gửi' })).not.toBeInTheDocument()
    expect(sent).toEqual([{ note: 'Kính gửi văn phòng.' }])
    expect(secrets.length).toBeGreaterThan(3)
    expect(new Set(secrets)).toEqual(new Set([SECRET]))
  })

  it('says the same of a link that is unknown, expired or revoked, and shows nothing else', async () => {
    const detail = 'Liên kết này không đúng, đã hết hạn hoặc đã bị thu hồi.'
    answer<LinkedObligation>('get', '/hand-in-link', refused(404, 'HAND_IN_LINK_INVALID', { detail }))
    renderAt(`/l#${SECRET}`, null)

    expect(await screen.findByRole('heading', { name: 'Liên kết này không dùng được' })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(detail)
    expect(screen.queryByLabelText('Chọn tệp')).not.toBeInTheDocument()
  })

  it('shows what came in meanwhile when sending is refused, and keeps the note otherwise', async () => {
    let now: LinkedObligation = { ...work, draftFiles: [file] }
    answer<LinkedObligation>('get', '/hand-in-link', () => now)
    let refusals = 0
    answer<LinkedObligation>('post', '/hand-in-link/submission', () => {
      refusals++
      if (refusals === 1) return refused(429, 'HAND_IN_LINK_TOO_FAST', { detail: 'Hãy thử lại sau 1 giây.' }) as never
      now = { ...now, state: 'SENT', used: true, open: false, draftFiles: [], handedIn: receipt }
      return refused(409, 'HAND_IN_LINK_USED', { detail: 'Đã dùng.' }) as never
    })
    const { user } = renderAt(`/l#${SECRET}`, null)

    await user.type(await screen.findByLabelText('Ghi chú gửi kèm'), 'Lời ghi')
    await user.click(screen.getByRole('button', { name: 'Gửi' }))
    expect(await screen.findByText('Hãy thử lại sau 1 giây.')).toBeVisible()
    expect(screen.getByLabelText('Ghi chú gửi kèm')).toHaveValue('Lời ghi')

    await user.click(screen.getByRole('button', { name: 'Gửi' }))
    expect(await screen.findByRole('status', { name: 'Đã gửi thành công' })).toHaveTextContent('GB-7KQ2-9FMX')
  })

  it('says why a paper came back and that another link is needed', async () => {
    answer<LinkedObligation>('get', '/hand-in-link', {
      ...work,
      used: true,
      open: false,
      state: 'RETURNED',
      handedIn: { ...receipt, state: 'RETURNED', returnReason: 'Thiếu số liệu.' },
    })
    renderAt(`/l#${SECRET}`, null)

    expect(await screen.findByText('Lý do: Thiếu số liệu.')).toBeVisible()
    expect(screen.getByText(/Hãy đề nghị văn phòng gửi liên kết mới/)).toBeVisible()
    expect(screen.queryByLabelText('Chọn tệp')).not.toBeInTheDocument()
  })

  it('says when nothing is taken any more', async () => {
    const text = 'Thời điểm cuối cùng để nộp là 23:59:59 thứ Sáu 15/09/2023.'
    answer<LinkedObligation>('get', '/hand-in-link', {
      ...work,
      open: false,
      lock: { code: 'SUBMISSION_LOCKED', text },
    })
    renderAt(`/l#${SECRET}`, null)

    expect(await screen.findByText(text)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Gửi' })).not.toBeInTheDocument()
  })
})
