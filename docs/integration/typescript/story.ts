// The main story through the generated client: plan, issue, read what is owed, hand in, accept.
//   SERVER=http://localhost:8080 OFFICE_KEY=gbk_… UNIT_KEY=gbk_… node story.mjs
import { createClient } from './client/client'
import * as giaoban from './client/sdk.gen'

const server = process.env.SERVER ?? 'http://localhost:8080'

/** A client that shows the key of one program. */
function holding(key: string | undefined, name: string) {
  if (!key) throw new Error(`${name} is missing: make a key under «Ứng dụng kết nối».`)
  return createClient({ baseUrl: server, throwOnError: true, headers: { Authorization: `Bearer ${key}` } })
}

const office = holding(process.env.OFFICE_KEY, 'OFFICE_KEY')
const unit = holding(process.env.UNIT_KEY, 'UNIT_KEY')
const calls = { client: office, throwOnError: true } as const

async function standingBody(q: string) {
  const { data } = await giaoban.listBodies({ ...calls, query: { q, kind: 'STANDING_BODY' } })
  return data.items[0].id
}

const plan = await giaoban.createPlan({
  ...calls,
  headers: { 'Idempotency-Key': crypto.randomUUID() },
  body: {
    kind: 'CONFERENCE',
    issuingBodyId: await standingBody('thuong truc hdnd tinh tra vinh'),
    title: 'Tổ chức Hội nghị giao ban (ví dụ TypeScript)',
  },
})

await giaoban.createAssignment({
  ...calls,
  path: { planId: plan.data.id },
  headers: { 'Idempotency-Key': crypto.randomUUID() },
  body: {
    kind: 'PAPER',
    topic: 'Kết quả thực hiện nghị quyết chuyên đề',
    assigneeMode: 'LISTED',
    assigneeIds: [await standingBody('thuong truc hdnd huyen cau ke')],
    rules: [],
    product: 'ONE_EACH',
    authorLevels: [],
    directedBy: [],
    cooperating: [],
    preparedBy: [],
    deadline: {
      wording: 'chậm nhất là ngày 15/9/2023',
      kind: 'ABSOLUTE',
      semantics: 'INCLUSIVE',
      date: '2023-09-15',
      yearInferred: false,
    },
  },
})

const draft = await giaoban.getPlan({ ...calls, path: { id: plan.data.id } })
await giaoban.issuePlan({
  ...calls,
  path: { id: plan.data.id },
  headers: { 'If-Match': draft.response.headers.get('etag') ?? '' },
  body: { number: process.env.NUMBER ?? '801', symbol: 'KH-HĐND', issueDate: '2023-08-30' },
})

const board = await giaoban.getBoard({ ...calls, path: { planId: plan.data.id } })
const owed = board.data.items[0]
console.log(`${owed.body.name}: ${owed.state}, ${owed.lastDayText}`)

const sent = await giaoban.handIn({
  client: unit,
  throwOnError: true,
  path: { id: owed.id },
  body: { nilReport: true, note: 'Đơn vị không có nội dung phát sinh.' },
})
console.log(`Số tiếp nhận: ${sent.data.receiptCode}`)

const seen = await giaoban.getObligation({ ...calls, path: { id: owed.id } })
const accepted = await giaoban.acceptSubmission({
  ...calls,
  path: { id: owed.id },
  headers: { 'If-Match': seen.response.headers.get('etag') ?? '' },
  body: { note: 'Đạt yêu cầu.' },
})
console.log(accepted.data.state)
