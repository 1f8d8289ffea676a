import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportDecisions, ImportItem, PlanImportView } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'

const ID = '0192f000-0000-7000-8000-000000000077'
const PATH = `/plan-imports/${ID}`
const PAGE = `/plans/read/${ID}`

const block = (text: string) => ({ text, kind: 'PARAGRAPH' as const, bold: false, italic: false, centred: false })

const read: PlanImportView = {
  id: ID,
  version: 0,
  sourceName: 'ke-hoach.docx',
  sourceFormat: 'DOCX',
  sourceSha256: 'a'.repeat(64),
  readerVersion: '1',
  document: { blocks: [block('Số: 77/KH-HĐND'), block('Gửi chậm nhất trước ngày 15/6/2024')], notices: [] },
  items: [
    {
      key: '/number',
      kind: 'NUMBER',
      spans: [{ block: 0, from: 0, to: 14, part: 'WORDS' }],
      quote: 'Số: 77/KH-HĐND',
      confidence: 'HIGH',
      doubts: [],
      rules: ['header.number'],
      edited: false,
      content: { number: '77', symbol: 'KH-HĐND' },
    },
    {
      key: '/assignments/0',
      kind: 'ASSIGNMENT',
      spans: [{ block: 1, from: 0, to: 3, part: 'WORDS' }],
      quote: 'Gửi',
      confidence: 'LOW',
      doubts: ['SUBJECT_INFERRED'],
      rules: ['duty'],
      edited: false,
      content: {
        assignment: {
          kind: 'PAPER',
          topic: 'Giám sát',
          assigneeMode: 'LISTED',
          assigneeIds: [],
          assigneesText: 'các huyện',
          rules: [],
          product: 'ONE_EACH',
          authorLevels: [],
          directedBy: [],
          cooperating: [],
          preparedBy: [],
        },
      },
    },
  ],
  questions: [
    {
      key: 'q0',
      code: 'MIXED_DEADLINE_WORDING',
      item: '/assignments/0',
      text: 'Ngày cuối cùng là ngày nào?',
      options: [
        { value: 'BEFORE_THE_DAY', text: 'thứ Sáu, 14/6/2024' },
        { value: 'ON_THE_DAY', text: 'thứ Bảy, 15/6/2024' },
      ],
      spans: [{ block: 1, from: 4, to: 34 }],
    },
  ],
  notUnderstood: [],
  leftOut: [{ kind: 'SIGNER', text: 'Nguyễn Văn Mẫu', spans: [{ block: 1, from: 0, to: 3 }] }],
  bodies: [],
  createdByName: 'Văn phòng',
  createdAt: '2023-09-05T01:00:00Z',
  updatedAt: '2023-09-05T01:00:00Z',
}

let sent: ImportDecisions[]

beforeEach(() => {
  sent = []
  answer<PlanImportView>('get', PATH, read)
  answer<PlanImportView>('patch', PATH, async ({ request }) => {
    sent.push((await request.json()) as ImportDecisions)
    const { document: _document, ...rest } = read
    return { ...rest, version: sent.length }
  })
})

describe('a document that was read', () => {
  it('stands beside its items, a question before the item that it is about, and cannot become a draft yet', async () => {
    renderAt(PAGE, officeOfTraVinh)
    const source = await screen.findByRole('region', { name: 'Văn bản' })
    expect(within(source).getByText('Số: 77/KH-HĐND')).toBeVisible()
    const names = screen.getAllByRole('article').map((card) => card.getAttribute('aria-label'))
    expect(names).toEqual(['Số, ký hiệu', 'Ngày cuối cùng là ngày nào?', 'Phân công'])
    expect(screen.getByRole('button', { name: 'Lập dự thảo' })).toBeDisabled()
    expect(screen.getByText(/0 mục đã xác nhận/)).toHaveTextContent('2 cần xem, 1 câu hỏi mở, 0 đoạn không hiểu')
  })

  it('is decided by keyboard: down, up, Enter confirms', async () => {
    const { user } = renderAt(PAGE, officeOfTraVinh)
    await screen.findByRole('region', { name: 'Văn bản' })
    await user.keyboard('jjkk{Enter}')
    await waitFor(() => expect(sent).toEqual([{ items: [{ key: '/number', decision: 'CONFIRMED' }] }]))
  })

  it('sends an answer, and nothing is chosen before', async () => {
    const { user } = renderAt(PAGE, officeOfTraVinh)
    const options = await screen.findAllByRole('radio')
    for (const option of options) expect(option).not.toBeChecked()
    await user.click(screen.getByLabelText('thứ Sáu, 14/6/2024'))
    await waitFor(() => expect(sent).toEqual([{ answers: [{ question: 'q0', value: 'BEFORE_THE_DAY' }] }]))
  })

  it('is corrected in place; what is saved counts as confirmed', async () => {
    const { user } = renderAt(PAGE, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Sửa: Số, ký hiệu' }))
    await user.clear(screen.getByLabelText('Số'))
    await user.type(screen.getByLabelText('Số'), '78')
    await user.click(screen.getByRole('button', { name: 'Lưu và xác nhận' }))
    await waitFor(() =>
      expect(sent).toEqual([
        { items: [{ key: '/number', decision: 'CONFIRMED', content: { number: '78', symbol: 'KH-HĐND' } }] },
      ]),
    )
  })

  it('asks for the day that an answer needs, and sends nothing before it is there', async () => {
    const [mixed] = read.questions
    answer<PlanImportView>('get', PATH, {
      ...read,
      questions: [
        {
          ...(mixed as PlanImportView['questions'][number]),
          text: 'Văn bản ghi thứ Năm.',
          options: [
            { value: 'KEEP_DATE', text: 'Giữ ngày' },
            { value: 'OTHER_DATE', text: 'Ngày khác', asks: 'DATE' },
          ],
        },
      ],
    })
    const { user } = renderAt(PAGE, officeOfTraVinh)
    await user.click(await screen.findByLabelText('Ngày khác'))
    const take = screen.getByRole('button', { name: 'Ghi câu trả lời' })
    expect(take).toBeDisabled()
    expect(sent).toEqual([])
    await user.type(screen.getByLabelText('Ngày đúng'), '14/6/2024{Enter}')
    await user.click(take)
    await waitFor(() => expect(sent).toEqual([{ answers: [{ question: 'q0', value: 'OTHER_DATE:2024-06-14' }] }]))
  })

  it('asks which of two numbers counts, and says nothing before', async () => {
    const [mixed] = read.questions
    answer<PlanImportView>('get', PATH, {
      ...read,
      questions: [
        {
          ...(mixed as PlanImportView['questions'][number]),
          code: 'TOTAL_DIFFERS',
          text: 'Văn bản ghi tổng số 45, nhưng cộng các thành phần được 30 (12 + 18).',
          options: [
            { value: 'KEEP', text: 'Giữ 45 như văn bản' },
            { value: 'TOTAL:30', text: 'Lấy 30 theo các thành phần' },
          ],
        },
      ],
    })
    const { user } = renderAt(PAGE, officeOfTraVinh)
    const sum = await screen.findByLabelText('Lấy 30 theo các thành phần')
    expect(sum).not.toBeChecked()
    expect(screen.getByLabelText('Giữ 45 như văn bản')).not.toBeChecked()
    await user.click(sum)
    await waitFor(() => expect(sent).toEqual([{ answers: [{ question: 'q0', value: 'TOTAL:30' }] }]))
  })

  it('tells what a plan has no place for', async () => {
    const { user } = renderAt(PAGE, officeOfTraVinh)
    expect(await screen.findByText(/0 mục đã xác nhận/)).toHaveTextContent('1 điều chưa đưa vào được')
    await user.click(screen.getByText('Xem 1 điều chưa đưa vào được'))
    expect(screen.getByText('Người ký khác:')).toBeVisible()
    expect(screen.getByText('Nguyễn Văn Mẫu')).toBeVisible()
  })

  it('has a group edited with the form of the participants', async () => {
    const group = { kind: 'DELEGATES', wording: 'Thường trực HĐND huyện', naming: 'OFFICE', quotaMax: 2 } as const
    answer<PlanImportView>('get', PATH, {
      ...read,
      questions: [],
      items: [{ ...(read.items[1] as ImportItem), key: '/groups/0', kind: 'GROUP', content: { group } }],
    })
    const { user } = renderAt(PAGE, officeOfTraVinh)
    await user.click(await screen.findByRole('button', { name: 'Sửa: Thành phần' }))
    const most = screen.getByLabelText('Nhiều nhất')
    await user.clear(most)
    await user.type(most, '3')
    await user.click(screen.getByRole('button', { name: 'Lưu nhóm' }))
    await waitFor(() => expect(sent[0]?.items?.[0]?.content?.group).toMatchObject({ quotaMax: 3, naming: 'OFFICE' }))
  })
})
