import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PaperPreview, PaperTemplateRow, PaperTemplateView, TemplatePreview, TemplateText } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { PLAN_ID } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const shipped: PaperTemplateView = {
  kind: 'INVITATION',
  version: 0,
  own: false,
  text: 'Kính mời {hoạt động}.\n',
  shippedText: 'Kính mời {hoạt động}.\n',
  places: [
    { name: 'hoạt động', meaning: 'Tên hội nghị', form: 'TEXT', entry: [] },
    { name: 'kính mời', meaning: 'Thành phần được mời', form: 'LIST', entry: ['dòng'] },
  ],
  history: [],
}

const own: PaperTemplateView = {
  ...shipped,
  version: 3,
  own: true,
  text: 'Xin mời {hoạt động}.\n',
  history: [
    { edition: 3, savedBy: 'Văn phòng', savedAt: '2023-09-11T02:00:00Z', text: 'Xin mời {hoạt động}.\n' },
    { edition: 2, savedBy: 'Văn phòng', savedAt: '2023-09-10T02:00:00Z' },
  ],
}

const address = `/paper-templates/INVITATION?plan=${PLAN_ID}`

describe('texts of papers', () => {
  it('lists every kind and says which text it uses', async () => {
    answer<PaperTemplateRow[]>('get', '/paper-templates', [
      { kind: 'PLAN', own: false, edition: 0 },
      { kind: 'INVITATION', own: true, edition: 3, savedBy: 'Văn phòng', savedAt: '2023-09-11T02:00:00Z' },
    ])
    renderAt('/paper-templates', officeOfTraVinh)
    expect(await screen.findByRole('link', { name: 'Giấy mời chung' })).toHaveAttribute(
      'href',
      '/paper-templates/INVITATION',
    )
    expect(screen.getByText('Lời riêng')).toBeInTheDocument()
    expect(screen.getByText('Lời có sẵn')).toBeInTheDocument()
  })

  it('saves under the version that was read', async () => {
    answer<PaperTemplateView>('get', '/paper-templates/:kind', shipped)
    let sent: TemplateText | undefined
    let version: string | null = null
    answer<PaperTemplateView>('put', '/paper-templates/:kind', async ({ request }) => {
      sent = (await request.json()) as TemplateText
      version = request.headers.get('If-Match')
      return { ...own, version: 1 }
    })
    const { user } = renderAt(address, officeOfTraVinh)
    const text = await screen.findByRole('textbox', { name: 'Lời của mẫu' })
    await user.clear(text)
    await user.type(text, 'Xin mời {{hoạt động}.')
    await user.click(screen.getByRole('button', { name: 'Lưu mẫu' }))
    expect(await screen.findByText('Đã lưu mẫu thành phiên bản mới.')).toBeInTheDocument()
    expect(sent).toEqual({ text: 'Xin mời {hoạt động}.' })
    expect(version).toBe('"0"')
  })

  it('shows the lines that name what the kind does not have, and loses nothing', async () => {
    answer<PaperTemplateView>('get', '/paper-templates/:kind', shipped)
    answer(
      'put',
      '/paper-templates/:kind',
      refused(422, 'TEMPLATE_PLACE_UNKNOWN', {
        detail: 'Mẫu nhắc đến mục mà Giấy mời chung không có.',
        violations: [{ field: 'text', message: 'Dòng 2: «{lạ}» không có trong loại văn bản này.' }],
      }),
    )
    const { user } = renderAt(address, officeOfTraVinh)
    const text = await screen.findByRole('textbox', { name: 'Lời của mẫu' })
    await user.type(text, '{{lạ}')
    await user.click(screen.getByRole('button', { name: 'Lưu mẫu' }))
    expect(await screen.findByText(/Dòng 2: «{lạ}»/)).toBeInTheDocument()
    expect(text).toHaveValue('Kính mời {hoạt động}.\n{lạ}')
    await user.click(screen.getByRole('button', { name: 'Đến dòng 2' }))
    expect(text).toHaveFocus()
    const { selectionStart, selectionEnd } = text as HTMLTextAreaElement
    expect('Kính mời {hoạt động}.\n{lạ}'.slice(selectionStart, selectionEnd)).toBe('{lạ}')
  })

  it('tries the text on the plan before it is saved', async () => {
    answer<PaperTemplateView>('get', '/paper-templates/:kind', shipped)
    let tried: TemplatePreview | undefined
    answer<PaperPreview>('post', '/paper-templates/:kind/preview', async ({ request }) => {
      tried = (await request.json()) as TemplatePreview
      return { pageCount: 1, pages: [{ number: 1, width: 4, height: 6, png: 'iVBORw0KGgo=' }] }
    })
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Xem thử trên kế hoạch' }))
    expect(await screen.findByRole('img', { name: 'Trang 1 trên 1: Giấy mời chung' })).toBeInTheDocument()
    expect(tried).toEqual({ planId: PLAN_ID, text: shipped.text })
  })

  it('takes an earlier text back into the field, and the shipped one by a question', async () => {
    answer<PaperTemplateView>('get', '/paper-templates/:kind', own)
    answer<PaperTemplateView>('delete', '/paper-templates/:kind', { ...shipped, version: 4 })
    const { user } = renderAt(address, officeOfTraVinh)
    const text = await screen.findByRole('textbox', { name: 'Lời của mẫu' })
    expect(text).toHaveValue(own.text)
    await user.click(screen.getByRole('button', { name: 'Lấy lời có sẵn' }))
    expect(text).toHaveValue(shipped.text)
    await user.click(screen.getByRole('button', { name: 'Lấy lại phiên bản 3' }))
    expect(text).toHaveValue(own.text)
    await user.click(screen.getByRole('button', { name: 'Dùng lại lời có sẵn' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(dialog.querySelector('.ant-btn-primary')!)
    expect(await screen.findByText('Văn bản lại dùng lời có sẵn.')).toBeInTheDocument()
    expect(text).toHaveValue(shipped.text)
  })

  it('puts a place at the end of the text', async () => {
    answer<PaperTemplateView>('get', '/paper-templates/:kind', shipped)
    const { user } = renderAt(address, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Chèn * {kính mời} - {dòng} vào cuối mẫu' }))
    expect(screen.getByRole('textbox', { name: 'Lời của mẫu' })).toHaveValue(
      'Kính mời {hoạt động}.\n* {kính mời} - {dòng}\n',
    )
  })
})
