import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileView, HandIn, Me, ObligationDetail, SubmissionView } from '../../api/gen'
import { cauKePaper, fileNamed, obligationOf, submission } from '../../testing/obligations'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const ADDRESS = `/obligations/${cauKePaper.id}`

/** The server's side of one obligation: what is uploaded and saved is there at the next read. */
function serve(start: ObligationDetail) {
  const kept = { detail: start, keys: [] as (string | null)[], sent: [] as HandIn[] }
  const change = (more: Partial<ObligationDetail>) => {
    kept.detail = { ...kept.detail, ...more, version: kept.detail.version + 1 }
    return kept.detail
  }
  const draft = () => kept.detail.submissions.find(({ state }) => state === 'DRAFT')
  const withDraft = (more: Partial<SubmissionView>) => {
    const rest = kept.detail.submissions.filter(({ state }) => state !== 'DRAFT')
    const next = { ...(draft() ?? submission(rest.length + 1, { state: 'DRAFT' })), ...more }
    return change({ submissions: [next, ...rest], state: rest.length > 0 ? kept.detail.state : 'DRAFT' })
  }
  answer<ObligationDetail>('get', '/obligations/:id', () => kept.detail)
  answer<FileView>('post', '/obligations/:id/files', ({ request, query }) => {
    kept.keys.push(request.headers.get('Idempotency-Key'))
    const name = query.get('name')!
    const file = fileNamed(name, name.startsWith('Dài') ? { pages: 6, overLimit: true } : {})
    withDraft({ files: [...(draft()?.files ?? []), file] })
    return file
  })
  answer<ObligationDetail>('put', '/obligations/:id/draft', async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${kept.detail.version}"`) return refused(412, 'VERSION_CONFLICT')
    return withDraft((await request.json()) as Partial<SubmissionView>)
  })
  answer<SubmissionView>('post', '/obligations/:id/submissions', async ({ request }) => {
    const body = (await request.json()) as HandIn
    kept.sent.push(body)
    const version = {
      ...(draft() ?? submission(1)),
      state: 'SENT' as const,
      nilReport: body.nilReport === true,
      sentAt: '2023-09-12T02:04:05Z',
      sentBy: 'Văn phòng Cầu Kè',
      receiptCode: '7KQ2-M4XD',
    }
    const rest = kept.detail.submissions.filter(({ state }) => state !== 'DRAFT')
    change({ submissions: [version, ...rest], state: 'SENT', standing: 'ON_TIME', versions: version.number })
    return version
  })
  return { kept, withDraft }
}

const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' })

type User = ReturnType<typeof renderAt>['user']

async function choose(user: User, ...files: File[]) {
  await screen.findByRole('button', { name: 'Chọn tệp' })
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, files)
}

describe('hand-in', () => {
  it('takes files, tells what is in them, keeps the note as a draft and gives a receipt', async () => {
    const { kept } = serve(obligationOf(cauKePaper))
    const { user } = renderAt(ADDRESS, cauKe)
    expect(await screen.findByRole('button', { name: 'Gửi' })).toBeDisabled()
    expect(screen.getByText('Cần ít nhất một tệp để gửi.')).toBeVisible()

    await choose(user, pdf('Tham luận.pdf'), pdf('Dài quá.pdf'))
    expect(await screen.findByRole('link', { name: 'Tải về Tham luận.pdf' })).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Tải về Dài quá.pdf' })).toBeVisible()
    expect(screen.getByText('4 trang · 402 KB · 9f86d081884c')).toBeVisible()
    expect(screen.getByText('Quá giới hạn 4 trang')).toBeVisible()

    await user.type(screen.getByLabelText('Ghi chú gửi kèm'), 'Bài 1')
    expect(await screen.findByText('Bản nháp đã lưu trên máy chủ')).toBeVisible()
    await waitFor(() => expect(kept.detail.submissions[0]!.note).toBe('Bài 1'))
    await user.click(screen.getByRole('button', { name: 'Gửi' }))

    const receipt = await screen.findByRole('status', { name: 'Đã gửi thành công' })
    expect(receipt).toHaveTextContent('7KQ2-M4XD')
    expect(receipt).toHaveTextContent('09:04 thứ Ba, 12/09/2023')
    expect(receipt).toHaveTextContent('Đúng hạn')
    expect(kept.sent).toEqual([{ note: 'Bài 1' }])
  })

  it('keeps a failed upload until it is repeated, under the same key', async () => {
    const { kept } = serve(obligationOf(cauKePaper))
    let attempts = 0
    answer<FileView>('post', '/obligations/:id/files', ({ request, query }) => {
      kept.keys.push(request.headers.get('Idempotency-Key'))
      attempts += 1
      if (attempts === 1) return refused(503, 'UNAVAILABLE', { detail: 'Máy chủ đang bận.' })
      const file = fileNamed(query.get('name')!)
      kept.detail = { ...kept.detail, submissions: [submission(1, { state: 'DRAFT', files: [file] })] }
      return file
    })
    const { user } = renderAt(ADDRESS, cauKe)

    await choose(user, pdf('Tham luận.pdf'))
    expect(await screen.findByText(/Máy chủ đang bận/)).toBeVisible()
    expect(screen.getByText('Có tệp chưa tải lên được: tải lại hoặc bỏ tệp đó rồi gửi.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Gửi' })).toBeDisabled()

    await user.click(screen.getByRole('button', { name: 'Tải lại Tham luận.pdf' }))
    expect(await screen.findByRole('link', { name: 'Tải về Tham luận.pdf' })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gửi' })).toBeEnabled())
    expect(kept.keys).toHaveLength(2)
    expect(kept.keys[0]).toBe(kept.keys[1])
  })

  it('does not send what the server would refuse, and says why until the file is dropped', async () => {
    const { kept } = serve(obligationOf(cauKePaper))
    const { user } = renderAt(ADDRESS, cauKe)
    const huge = pdf('Bản quét.pdf')
    Object.defineProperty(huge, 'size', { value: 51 * 1024 * 1024 })

    await choose(user, huge)
    expect(await screen.findByText(/Tệp lớn hơn 50 MB/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Tải lại Bản quét.pdf' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bỏ tệp Bản quét.pdf' }))

    expect(screen.queryByText(/Tệp lớn hơn 50 MB/)).not.toBeInTheDocument()
    expect(kept.keys).toEqual([])
  })

  it('asks for the password when the session ends, and goes on with the same file', async () => {
    const { kept } = serve(obligationOf(cauKePaper))
    let signedIn = false
    answer<FileView>('post', '/obligations/:id/files', ({ query }) => {
      if (!signedIn) return refused(401, 'NOT_SIGNED_IN')
      const file = fileNamed(query.get('name')!)
      kept.detail = { ...kept.detail, submissions: [submission(1, { state: 'DRAFT', files: [file] })] }
      return file
    })
    answer<Me>('post', '/sign-in', () => {
      signedIn = true
      return cauKe
    })
    const { user } = renderAt(ADDRESS, cauKe)

    await choose(user, pdf('Tham luận.pdf'))
    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' })
    await user.type(within(dialog).getByLabelText('Mật khẩu'), 'giaoban-demo-2026')
    await user.click(within(dialog).getByRole('button', { name: 'Đăng nhập' }))

    expect(await screen.findByRole('link', { name: 'Tải về Tham luận.pdf' })).toBeVisible()
  })

  it('reports that there is nothing only after asking', async () => {
    const { kept } = serve(obligationOf(cauKePaper))
    const { user } = renderAt(ADDRESS, cauKe)

    await user.click(await screen.findByRole('button', { name: 'Không phát sinh' }))
    const dialog = await screen.findByRole('dialog', { name: 'Báo cáo không phát sinh?' })
    expect(kept.sent).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Không phát sinh' }))

    expect(await screen.findByRole('status', { name: 'Đã báo cáo không phát sinh' })).toBeVisible()
    expect(kept.sent).toEqual([{ nilReport: true }])
  })

  it('shows why the paper came back, and sends a new version beside the old one', async () => {
    const returned = submission(1, {
      state: 'RETURNED',
      files: [fileNamed('Bản 1.pdf')],
      returnReason: 'Chưa có số liệu năm 2023.',
      decidedAt: '2023-09-11T09:00:00Z',
    })
    serve(obligationOf({ ...cauKePaper, state: 'RETURNED', versions: 1 }, { submissions: [returned] }))
    const { user } = renderAt(ADDRESS, cauKe)

    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent('Chưa có số liệu năm 2023.')
    await choose(user, pdf('Bản 2.pdf'))
    await screen.findByRole('link', { name: 'Tải về Bản 2.pdf' })
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gửi' })).toBeEnabled())
    await user.click(screen.getByRole('button', { name: 'Gửi' }))

    await screen.findByRole('status', { name: 'Đã gửi thành công' })
    const versions = screen.getByRole('region', { name: 'Các bản đã gửi' })
    expect(within(versions).getByRole('heading', { name: 'Bản 2' })).toBeVisible()
    expect(within(versions).getByRole('link', { name: 'Tải về Bản 1.pdf' })).toBeVisible()
    expect(within(versions).getByText('Lý do trả lại: Chưa có số liệu năm 2023.')).toBeVisible()
  })

  describe('when two people write the same draft', () => {
    beforeEach(() => sessionStorage.clear())

    it('asks, and keeps my words if I want them kept', async () => {
      const { kept, withDraft } = serve(obligationOf(cauKePaper))
      const { user } = renderAt(ADDRESS, cauKe)
      await screen.findByRole('button', { name: 'Chọn tệp' })
      withDraft({ note: 'Ghi chú của đồng nghiệp' })

      await user.type(screen.getByLabelText('Ghi chú gửi kèm'), 'Của tôi')
      await user.click(await screen.findByRole('button', { name: 'Giữ phần tôi nhập' }))
      expect(screen.getByLabelText('Ghi chú gửi kèm')).toHaveValue('Của tôi')
      expect(kept.detail.submissions[0]!.note).toBe('Ghi chú của đồng nghiệp')

      await user.type(screen.getByLabelText('Ghi chú gửi kèm'), '!')
      await waitFor(() => expect(kept.detail.submissions[0]!.note).toBe('Của tôi!'), { timeout: 4000 })
    })
  })
})
