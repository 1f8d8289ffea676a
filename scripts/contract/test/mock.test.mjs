import assert from 'node:assert/strict'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Contract } from '../lib/contract.mjs'
import { judge } from '../lib/judge.mjs'
import { Known } from '../lib/known.mjs'
import { mock } from '../lib/mock.mjs'
import { Random } from '../lib/random.mjs'
import { request } from '../lib/requests.mjs'

const contract = Contract.read(join(import.meta.dirname, '../../../openapi.yaml'))
const random = new Random(7)
let server
let address

before(async () => {
  server = mock(contract).listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${server.address().port}`
})
after(() => server.close())

async function ask(subject, sent) {
  const body = sent.method === 'GET' ? undefined : sent.body
  const answer = await fetch(address + sent.path, { method: sent.method, headers: sent.headers, body, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

test('every operation answers as the contract says, and twice the same', async () => {
  for (const subject of contract.operations()) {
    const sent = request(contract, subject, 'fitting', random, new Known(random))
    sent.headers['if-match'] ??= '"1"'
    const first = await ask(subject, sent)
    assert.deepEqual(judge(contract, subject, sent, first), [], `${subject.id} ${first.bytes}`)
    assert.ok(first.status < 400, `${subject.id}: ${first.status} ${first.bytes}`)
    assert.deepEqual((await ask(subject, sent)).bytes, first.bytes, subject.id)
  }
})

test('what the contract forbids is refused', async () => {
  const subject = contract.operations().find(({ id }) => id === 'createPlan')
  const send = (body, headers = { 'content-type': 'application/json' }) => ask(subject, { method: 'POST', path: subject.path, headers, body })
  assert.equal((await send('{}')).status, 422)
  assert.equal((await send('{')).status, 400)
  assert.equal((await send('x', { 'content-type': 'text/plain' })).status, 415)
  assert.equal((await ask(subject, { method: 'GET', path: '/api/v1/no-such-thing', headers: {} })).status, 404)
  assert.equal((await ask(subject, { method: 'DELETE', path: '/api/v1/plans', headers: {} })).status, 405)
})
