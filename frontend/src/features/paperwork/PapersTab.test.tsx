import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type {
  IssuePaper,
  KeptPaperView,
  PageKeptPaperView,
  PaperPreview,
  PlanView,
  ProceedingsView,
} from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const page = { number: 1, width: 4, height: 6, png: 'iVBORw0KGgo=' }
const address = `/plans/${PLAN_ID}/papers`

const kept: KeptPaperView = {
  id: '0190a1b2-0000-7000-8000-000000000901',
  version: 0,
  kind: 'INVITATION',
  edition: 2,
  pages: 1,
  docx: { fileName: 'giay-moi.docx', size: 7000, sha256: 'a'.repeat(64) },
  pdf: { fileName: 'giay-moi.pdf', size: 70000, sha256: 'b'.repeat(64) },
  keptBy: 'Văn phòng HĐND tỉnh Trà Vinh',
  keptAt: '2023-09-11T02:00:00Z',
  registered: true,
  symbol: 'GM-HĐND',
}

const issued: KeptPaperView = {
  ...kept,
  id: '0190a1b2-0000-7000-8000-000000000902',
  edition: 1,
  number: '15',
  issueDate: '2023-09-05',
  issueDateText: 'ngày 05 tháng 9 năm 2023',
  issuedBy: 'Văn phòng HĐND tỉnh Trà Vinh',
  issuedAt: '2023-09-05T02:00:00Z',
}

function aPlanWith(...items: KeptPaperView[]) {
  answer<PlanView>('get', '/plans/:id', planView())
  answer<PaperPreview>('get', '/plans/:planId/papers/:kind/preview', { pageCount: 1, pages: [page] })
  answer<PageKeptPaperView>('get', '/plans/:planId/kept-papers', { items, nextCursor: null, total: null })
  answer<ProceedingsView>('get', '/plans/:planId/proceedings', { converts: true, papers: [], books: [] })
}

describe('papers of a plan', () => {
  it('shows the pages of the kind that is chosen, and the address says which', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<PaperPreview>('get', '/plans/:planId/papers/:kind/preview', { pageCount: 14, pages: [page] })
    answer<PageKeptPaperView>('get', '/plans/:planId/kept-papers', { items: [], nextCursor: null, total: null })
    answer<ProceedingsView>('get', '/plans/:planId/proceedings', { converts: true, papers: [], books: [] })
    const { user, router } = renderAt(address, officeOfTraVinh)

    expect(await screen.findByRole('img', { name: 'Trang 1 trên 14: Kế hoạch' })).toBeInTheDocument()
    expect(screen.getByText(/xem được 1 trang đầu; tải PDF để xem đủ 14 trang/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Công văn đôn đốc' }))
    expect(await screen.findByRole('img', { name: 'Trang 1 trên 14: Công văn đôn đốc' })).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ kind: 'REMINDER' })
    const papers = screen.getByRole('region', { name: 'Văn bản' })
    expect(within(papers).getByRole('link', { name: 'Tải Word' })).toHaveAttribute(
      'href',
      `/api/v1/plans/${PLAN_ID}/papers/REMINDER/docx`,
    )
    expect(within(papers).getByRole('link', { name: 'Tải edXML (thử nghiệm)' })).toHaveAttribute(
      'href',
      `/api/v1/plans/${PLAN_ID}/edxml/REMINDER`,
    )
    expect(papers).toHaveTextContent('chưa thử với trục liên thông văn bản quốc gia')
    await user.click(screen.getByRole('radio', { name: 'Giấy mời chung' }))
    expect(await screen.findByRole('img', { name: 'Trang 1 trên 14: Giấy mời chung' })).toBeInTheDocument()
    expect(within(papers).queryByRole('link', { name: /edXML/ })).not.toBeInTheDocument()
  })

  it('offers no edXML to a unit', async () => {
    aPlanWith()
    renderAt(address, cauKe)
    expect(await screen.findByRole('link', { name: 'Tải Word' })).toBeVisible()
    expect(screen.queryByRole('link', { name: /edXML/ })).not.toBeInTheDocument()
  })

  it('says why there is none', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer('get', '/plans/:planId/papers/:kind/preview', refused(404, 'NOT_FOUND'))
    answer<PageKeptPaperView>('get', '/plans/:planId/kept-papers', { items: [], nextCursor: null, total: null })
    answer<ProceedingsView>('get', '/plans/:planId/proceedings', { converts: true, papers: [], books: [] })
    renderAt(address, officeOfTraVinh)
    expect(await screen.findByText('Không tìm thấy trang')).toBeInTheDocument()
  })

  it('keeps what is shown, and a second press is a second version', async () => {
    aPlanWith()
    const keys: (string | null)[] = []
    answer<KeptPaperView>('post', '/plans/:planId/kept-papers', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return { ...kept, kind: 'PLAN', edition: keys.length }
    })
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Lưu bản này' }))
    expect(await screen.findByText('Đã lưu Kế hoạch, bản 1.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Lưu bản này' }))
    expect(await screen.findByText('Đã lưu Kế hoạch, bản 2.')).toBeInTheDocument()
    expect(new Set(keys).size).toBe(2)
  })

  it('marks a version as issued with number, symbol and day', async () => {
    aPlanWith(kept, issued)
    let sent: IssuePaper | undefined
    let version: string | null = null
    answer<KeptPaperView>('post', '/plans/:planId/kept-papers/:id/issue', async ({ request }) => {
      sent = (await request.json()) as IssuePaper
      version = request.headers.get('If-Match')
      return { ...kept, version: 1, number: '16' }
    })
    const { user } = renderAt(address, officeOfTraVinh)
    expect(await screen.findByText('Số 15/GM-HĐND')).toBeInTheDocument()
    const buttons = screen.getAllByRole('button', { name: /^Ghi đã ban hành/ })
    expect(buttons).toHaveLength(1)
    await user.click(buttons[0]!)
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByLabelText('Ký hiệu')).toHaveValue('GM-HĐND')
    await user.type(within(dialog).getByLabelText('Số'), '16')
    await user.type(within(dialog).getByLabelText('Ngày ban hành'), '11/09/2023{Enter}')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đã ban hành' }))
    expect(await screen.findByText('Đã ghi số và ngày ban hành.')).toBeInTheDocument()
    expect(sent).toEqual({ number: '16', symbol: 'GM-HĐND', issueDate: '2023-09-11' })
    expect(version).toBe('"0"')
  })

  it('says that the number is taken, and keeps what was typed', async () => {
    aPlanWith(kept)
    const detail = 'Số 15/GM-HĐND năm 2023 đã được dùng cho văn bản khác của cùng cơ quan ban hành.'
    answer('post', '/plans/:planId/kept-papers/:id/issue', refused(409, 'PAPER_NUMBER_TAKEN', { detail }))
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: /^Ghi đã ban hành/ }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Số'), '15')
    await user.type(within(dialog).getByLabelText('Ngày ban hành'), '11/09/2023{Enter}')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đã ban hành' }))
    expect(await within(dialog).findByText(detail)).toBeInTheDocument()
    expect(within(dialog).getByLabelText('Số')).toHaveValue('15')
  })

  it('offers what was issued for download only', async () => {
    aPlanWith(issued)
    renderAt(address, officeOfTraVinh)
    expect(await screen.findByText('Số 15/GM-HĐND')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Tải PDF: Giấy mời chung, bản 1' })).toHaveAttribute(
      'href',
      `/api/v1/plans/${PLAN_ID}/kept-papers/${issued.id}/pdf`,
    )
    expect(screen.queryByRole('button', { name: /^Bỏ bản này/ })).not.toBeInTheDocument()
  })

  it('lets a reader look and download, and change nothing', async () => {
    aPlanWith(kept)
    renderAt(address, { ...officeOfTraVinh, role: 'READER' })
    expect(await screen.findByText('Chưa ban hành')).toBeInTheDocument()
    for (const name of [/^Lưu bản này/, /^Ghi đã ban hành/, /^Bỏ bản này/])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /^Sửa lời/ })).not.toBeInTheDocument()
  })

  it('is not offered to a unit', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    renderAt(`/plans/${PLAN_ID}/content`, cauKe)
    expect(await screen.findByRole('link', { name: 'Sự kiện và nội dung' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Văn bản' })).not.toBeInTheDocument()
  })
})
