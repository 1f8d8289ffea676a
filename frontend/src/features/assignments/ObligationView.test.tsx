import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ObligationDetail, ReturnSubmission, TransferObligation } from '../../api/gen'
import { cauKePaper, fileNamed, obligationOf, submission } from '../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const ADDRESS = `/obligations/${cauKePaper.id}`
const office = { ...officeOfTraVinh, permissions: officeOfTraVinh.permissions.filter((each) => each !== 'AUDIT_READ') }

const show = (detail: ObligationDetail, me = cauKe) => {
  answer<ObligationDetail>('get', '/obligations/:id', detail)
  return renderAt(ADDRESS, me)
}

describe('obligation', () => {
  it('says until when in words and why', async () => {
    const { user } = show(obligationOf(cauKePaper))

    expect(await screen.findByText('hết ngày thứ Sáu 15/09/2023')).toBeVisible()
    expect(screen.getByText('còn 3 ngày 14 giờ')).toBeVisible()
    expect(screen.getByText('Thời điểm cuối cùng: 23:59:59 15/09/2023')).toBeVisible()
    expect(screen.queryByText(/không tính ngày/)).not.toBeInTheDocument()

    const why = screen.getByRole('button', { name: 'Vì sao?' })
    expect(why).toHaveAttribute('aria-expanded', 'false')
    await user.click(why)
    const reasons = screen.getByRole('region', { name: 'Vì sao là ngày này' })
    expect(reasons).toHaveTextContent('Kế hoạch ghi: «trước ngày 16/9/2023»')
    expect(reasons).toHaveTextContent('«trước ngày 16/09/2023» không tính ngày 16/09/2023.')
    expect(reasons).toHaveTextContent('Căn cứ: BLDS 2015, Điều 148')
    expect(reasons).toHaveTextContent('Có nơi hiểu là được nộp trong ngày 16/09.')
  })

  it('says why nothing can be handed in, and offers nothing then', async () => {
    const text = 'Thời điểm cuối cùng để nộp là 23:59:59 thứ Sáu 15/09/2023.'
    show(obligationOf(cauKePaper, { lock: { code: 'SUBMISSION_LOCKED', text }, allowed: ['COMMENT'] }))

    expect(await screen.findByText(text)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Chọn tệp' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Gửi' })).not.toBeInTheDocument()
  })

  it('lets the office return a paper with its reason, and keeps the reason when the server says no', async () => {
    const sent: [ReturnSubmission, string | null][] = []
    answer<ObligationDetail>('post', '/obligations/:id/return', async ({ request }) => {
      sent.push([(await request.json()) as ReturnSubmission, request.headers.get('If-Match')])
      return sent.length === 1 ? refused(409, 'PLAN_NOT_RUNNING', { detail: 'Kế hoạch đã kết thúc.' }) : detail
    })
    const detail = obligationOf(
      { ...cauKePaper, state: 'SENT', standing: 'ON_TIME', versions: 1 },
      { submissions: [submission(1, { files: [fileNamed('Bản 1.pdf')] })], allowed: ['RETURN', 'ACCEPT'] },
    )
    const { user } = show(detail, office)

    await user.click(await screen.findByRole('button', { name: 'Trả lại' }))
    const dialog = await screen.findByRole('dialog', { name: 'Trả lại bài của Thường trực HĐND huyện Cầu Kè' })
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
    expect(await within(dialog).findByText('Cần nhập mục này')).toBeVisible()
    expect(sent).toEqual([])

    await user.type(within(dialog).getByLabelText('Lý do trả lại'), 'Thiếu số liệu')
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
    expect(await within(dialog).findByText('Kế hoạch đã kết thúc.')).toBeVisible()
    expect(within(dialog).getByLabelText('Lý do trả lại')).toHaveValue('Thiếu số liệu')

    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toEqual([{ reason: 'Thiếu số liệu' }, '"3"'])
    expect(screen.queryByRole('button', { name: 'Gia hạn' })).not.toBeInTheDocument()
  })

  it('offers the work of an ended unit to its successor', async () => {
    const taken: TransferObligation[] = []
    answer<ObligationDetail>('post', '/obligations/:id/transfer', async ({ request }) => {
      taken.push((await request.json()) as TransferObligation)
      return obligationOf(cauKePaper)
    })
    const ended = { ...cauKe.body, id: '0190a1b2-0000-7000-8000-000000000900', name: 'Thường trực HĐND huyện Cũ' }
    const detail = obligationOf(
      { ...cauKePaper, body: ended, parties: [ended] },
      { succession: { endedOn: '2025-06-30', candidates: [cauKe.body] }, allowed: ['TRANSFER'] },
    )
    const { user } = show(detail)

    expect(
      await screen.findByText('Thường trực HĐND huyện Cũ kết thúc hoạt động ngày thứ Hai, 30/06/2025'),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Nhận việc này' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Nhận việc này' }))

    await waitFor(() => expect(taken).toEqual([{ bodyId: cauKe.body.id }]))
  })

  it('sends what a body below wrote as its own', async () => {
    const sent: unknown[] = []
    const below = { ...cauKe.body, id: '0190a1b2-0000-7000-8000-000000000901', name: 'Thường trực HĐND xã Phong Phú' }
    const child = { ...cauKePaper, id: '0190a1b2-0000-7000-8000-000000000902', body: below, parties: [below] }
    answer('post', '/obligations/:id/submissions', async ({ request }) => {
      sent.push(await request.json())
      return submission(1)
    })
    const { user } = show(
      obligationOf(
        { ...cauKePaper, delegatedTotal: 2, delegatedDone: 1 },
        {
          delegations: [
            { ...child, state: 'SENT', standing: 'ON_TIME' },
            { ...child, id: `${child.id}x` },
          ],
        },
      ),
    )

    const delegation = await screen.findByRole('region', { name: 'Giao lại cho cấp dưới' })
    expect(delegation).toHaveTextContent('Cấp dưới đã gửi 1/2')
    // Only the one that has sent something can be forwarded.
    await user.click(within(delegation).getByRole('button', { name: 'Gửi bài này lên' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gửi bài này lên' }))

    await waitFor(() => expect(sent).toEqual([{ fromDelegationId: child.id }]))
  })
})
