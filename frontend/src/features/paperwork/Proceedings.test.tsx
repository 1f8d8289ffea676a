import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import type { BookView, PageKeptPaperView, PaperPreview, PlanView, ProceedingsView } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused, server } from '../../testing/server'

const address = `/plans/${PLAN_ID}/papers`

const merged: ProceedingsView['papers'][number] = {
  obligationId: '0190a1b2-0000-7000-8000-000000000501',
  what: 'Đổi mới kỳ họp',
  body: 'Thường trực HĐND huyện Cầu Kè',
  fileName: 'Bài Cầu Kè.pdf',
  size: 120_000,
  fate: 'MERGED',
}

const annex: ProceedingsView['papers'][number] = {
  ...merged,
  obligationId: '0190a1b2-0000-7000-8000-000000000502',
  body: 'Thường trực HĐND huyện Trà Cú',
  fileName: 'Bài Trà Cú.docx',
  fate: 'ANNEX',
  reason: 'NO_CONVERTER',
}

const made: BookView = {
  id: '0190a1b2-0000-7000-8000-000000000801',
  version: 1,
  edition: 2,
  state: 'MADE',
  papers: 2,
  annexes: [annex],
  pages: 14,
  size: 90_000,
  sha256: 'c'.repeat(64),
  orderedBy: 'Văn phòng HĐND tỉnh Trà Vinh',
  orderedAt: '2023-09-18T02:00:00Z',
}

function aPlanWith(view: ProceedingsView) {
  const page = { number: 1, width: 4, height: 6, png: 'iVBORw0KGgo=' }
  answer<PlanView>('get', '/plans/:id', planView())
  answer<PaperPreview>('get', '/plans/:planId/papers/:kind/preview', { pageCount: 1, pages: [page] })
  answer<PageKeptPaperView>('get', '/plans/:planId/kept-papers', { items: [], nextCursor: null, total: null })
  answer<ProceedingsView>('get', '/plans/:planId/proceedings', view)
}

const section = () => screen.findByRole('region', { name: 'Kỷ yếu' })

describe('proceedings of a plan', () => {
  it('says before it is made what will happen with each paper, and why one has to be added by hand', async () => {
    aPlanWith({ converts: false, papers: [merged, annex], books: [] })
    renderAt(address, officeOfTraVinh)
    const book = within(await section())
    expect(
      await book.findByText('2 tệp đã tiếp nhận: 1 tệp in vào kỷ yếu, 1 tệp phải kèm theo làm phụ lục.'),
    ).toBeInTheDocument()
    expect(book.getByText('Máy chủ chưa cài LibreOffice')).toBeInTheDocument()
    const [first, second] = book.getAllByRole('listitem')
    expect(first).toHaveTextContent('Bài Cầu Kè.pdf · In vào kỷ yếu')
    expect(second).toHaveTextContent('Bài Trà Cú.docx · Kèm theo làm phụ lục (tệp Word, máy chủ chưa cài LibreOffice)')
  })

  it('orders a book once and shows that it is being made', async () => {
    let orders = 0
    aPlanWith({ converts: true, papers: [merged], books: [] })
    server.use(
      http.post('*/api/v1/plans/:planId/proceedings', ({ request }) => {
        orders += 1
        expect(request.headers.get('Idempotency-Key')).toBeTruthy()
        const waiting: BookView = { ...made, edition: 1, state: 'WAITING', annexes: [], papers: 1 }
        delete waiting.sha256
        answer<ProceedingsView>('get', '/plans/:planId/proceedings', {
          converts: true,
          papers: [merged],
          books: [waiting],
        })
        return HttpResponse.json(waiting, { status: 202 })
      }),
    )
    const { user } = renderAt(address, officeOfTraVinh)
    const book = within(await section())
    expect(await book.findByText('1 tệp đã tiếp nhận, tất cả in vào kỷ yếu.')).toBeInTheDocument()
    await user.click(book.getByRole('button', { name: 'Lập kỷ yếu' }))
    expect(await book.findByText('Đang lập')).toBeInTheDocument()
    expect(orders).toBe(1)
    expect(book.queryByRole('link', { name: /^Tải PDF/ })).not.toBeInTheDocument()
  })

  it('says why the server refuses', async () => {
    aPlanWith({ converts: true, papers: [merged], books: [] })
    const detail = 'Các bài nặng tất cả 900 MB, quá giới hạn 400 MB.'
    answer('post', '/plans/:planId/proceedings', refused(422, 'PROCEEDINGS_TOO_LARGE', { detail }))
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Lập kỷ yếu' }))
    expect(await screen.findByText(detail)).toBeInTheDocument()
  })

  it('gives out what was made with its hash, names the annexes, and says why one was not made', async () => {
    const failed: BookView = {
      ...made,
      id: '0190a1b2-0000-7000-8000-000000000802',
      edition: 1,
      state: 'FAILED',
      annexes: [],
      failure: 'Kỷ yếu dài quá 3000 trang.',
    }
    delete failed.sha256
    delete failed.pages
    aPlanWith({ converts: true, papers: [merged, annex], books: [made, failed] })
    renderAt(address, officeOfTraVinh)
    const book = within(await section())
    expect(await book.findByRole('link', { name: 'Tải PDF: Kỷ yếu, bản 2' })).toHaveAttribute(
      'href',
      `/api/v1/plans/${PLAN_ID}/proceedings/${made.id}/pdf`,
    )
    expect(book.getByTitle(`SHA-256: ${'c'.repeat(64)}`)).toBeInTheDocument()
    expect(book.getByText('Phải kèm theo 1 tệp')).toBeInTheDocument()
    expect(book.getByText('Kỷ yếu dài quá 3000 trang.')).toBeInTheDocument()
  })

  it('throws a book away only after asking, by its version', async () => {
    let version: string | null = null
    aPlanWith({ converts: true, papers: [merged], books: [made] })
    server.use(
      http.delete('*/api/v1/plans/:planId/proceedings/:id', ({ request }) => {
        version = request.headers.get('If-Match')
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Bỏ bản này: Kỷ yếu, bản 2' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ bản này' }))
    await expect.poll(() => version).toBe('"1"')
  })

  it('lets a reader look and download, and make nothing', async () => {
    aPlanWith({ converts: true, papers: [merged], books: [made] })
    renderAt(address, { ...officeOfTraVinh, role: 'READER' })
    expect(await screen.findByRole('link', { name: 'Tải PDF: Kỷ yếu, bản 2' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Lập kỷ yếu' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Bỏ bản này/ })).not.toBeInTheDocument()
  })

  it('says what to do while nothing is accepted', async () => {
    aPlanWith({ converts: true, papers: [], books: [] })
    renderAt(address, officeOfTraVinh)
    const book = within(await section())
    expect(await book.findByText('Chưa có bài nào được tiếp nhận')).toBeInTheDocument()
    expect(book.queryByRole('button', { name: 'Lập kỷ yếu' })).not.toBeInTheDocument()
  })
})
