import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { HandInLinkView, MadeHandInLink, NewHandInLink, ObligationDetail } from '../../../api/gen'
import { cauKePaper, obligationOf } from '../../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../../testing/people'
import { renderAt } from '../../../testing/render'
import { answer, refused } from '../../../testing/server'

const office = { ...officeOfTraVinh, permissions: officeOfTraVinh.permissions.filter((each) => each !== 'AUDIT_READ') }

const link: HandInLinkView = {
  id: '0190a1b2-0000-7000-8000-000000000d01',
  obligationId: cauKePaper.id,
  number: 1,
  bodyName: cauKe.body.name,
  state: 'OPENED',
  madeAt: '2023-09-11T02:00:00Z',
  madeBy: 'Văn phòng tỉnh',
  expiresAt: '2023-09-22T17:00:00Z',
  firstOpenedAt: '2023-09-11T03:00:00Z',
  lastOpenedAt: '2023-09-11T04:00:00Z',
}

describe('links of an obligation', () => {
  it('makes one, shows it this once and lists it', async () => {
    const wanted: NewHandInLink[] = []
    let links: HandInLinkView[] = []
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper, { allowed: ['EXTEND'] }))
    answer<HandInLinkView[]>('get', '/obligations/:id/hand-in-links', () => links)
    answer<MadeHandInLink>('post', '/obligations/:id/hand-in-links', async ({ request }) => {
      wanted.push((await request.json()) as NewHandInLink)
      if (wanted.length === 1) return refused(409, 'TOO_MANY_HAND_IN_LINKS', { detail: 'Đã có 20 liên kết.' })
      links = [{ ...link, state: 'MADE' }]
      return { link: links[0]!, path: '/l#secret' }
    })
    const { user } = renderAt(`/obligations/${cauKePaper.id}`, office)

    await user.click(await screen.findByRole('button', { name: /Lập liên kết/ }))
    const dialog = await screen.findByRole('dialog', { name: `Lập liên kết nộp bài cho ${cauKe.body.name}` })
    await user.click(within(dialog).getByRole('button', { name: 'Lập liên kết' }))
    expect(await within(dialog).findByText('Đã có 20 liên kết.')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Lập liên kết' }))

    const address = await screen.findByLabelText<HTMLInputElement>('Liên kết nộp bài')
    expect(address.value).toBe(`${window.location.origin}/l#secret`)
    expect(await screen.findByRole('list', { name: 'Liên kết nộp bài một lần' })).toHaveTextContent('Chưa mở')
    expect(wanted).toEqual([{}, {}])
    await user.click(screen.getByRole('button', { name: 'Đã gửi liên kết đi' }))
    expect(screen.queryByLabelText('Liên kết nộp bài')).not.toBeInTheDocument()
  })

  it('says which of them travelled in a reminder', async () => {
    const travelled = { ...link, madeBy: 'Tự động theo lịch', reminderId: '0190a1b2-0000-7000-8000-000000000d02' }
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper, { allowed: ['EXTEND'] }))
    answer<HandInLinkView[]>('get', '/obligations/:id/hand-in-links', [travelled])
    renderAt(`/obligations/${cauKePaper.id}`, office)
    const list = await screen.findByRole('list', { name: 'Liên kết nộp bài một lần' })
    expect(list).toHaveTextContent('Gửi kèm thư đôn đốc (Tự động theo lịch) lúc')
    expect(list).not.toHaveTextContent('lập lúc')
  })

  it('revokes after asking', async () => {
    let links = [link]
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper, { allowed: ['EXTEND'] }))
    answer<HandInLinkView[]>('get', '/obligations/:id/hand-in-links', () => links)
    answer<never>('delete', '/obligations/:id/hand-in-links/:linkId', ({ params }) => {
      expect(params.linkId).toBe(link.id)
      links = [{ ...link, state: 'REVOKED', revokedAt: '2023-09-12T02:00:00Z', revokedBy: 'Văn phòng tỉnh' }]
      return null
    })
    const { user } = renderAt(`/obligations/${cauKePaper.id}`, office)

    const list = await screen.findByRole('list', { name: 'Liên kết nộp bài một lần' })
    expect(list).toHaveTextContent('Mở lần đầu')
    expect(list).toHaveTextContent('Mở gần nhất')
    await user.click(within(list).getByRole('button', { name: 'Thu hồi' }))
    const dialog = await screen.findByRole('dialog', { name: 'Thu hồi liên kết số 1?' })
    await user.click(within(dialog).getByRole('button', { name: 'Thu hồi' }))
    await waitFor(() => expect(list).toHaveTextContent('Văn phòng tỉnh thu hồi lúc'))
    expect(within(list).queryByRole('button', { name: 'Thu hồi' })).not.toBeInTheDocument()
  })

  it('is not there for those who do not wait for the paper', async () => {
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper))
    renderAt(`/obligations/${cauKePaper.id}`, cauKe)
    expect(await screen.findByText('hết ngày thứ Sáu 15/09/2023')).toBeVisible()
    expect(screen.queryByText('Liên kết nộp bài một lần')).not.toBeInTheDocument()
  })
})
