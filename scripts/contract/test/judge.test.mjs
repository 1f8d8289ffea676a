import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract } from '../lib/contract.mjs'
import { judge } from '../lib/judge.mjs'

const problem = { $ref: '#/components/schemas/Problem' }
const contract = new Contract({
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/plans/{id}': {
      get: {
        operationId: 'getPlan',
        responses: {
          200: { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Plan' } } } },
          409: { description: 'PLAN_WRONG_STATE', content: { 'application/problem+json': { schema: problem } } },
        },
      },
      delete: { operationId: 'deletePlan', responses: { 204: { description: 'gone' } } },
    },
  },
  components: {
    schemas: {
      Plan: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, day: { type: 'string', format: 'date' } } },
      Problem: { type: 'object', required: ['code', 'status'], properties: { code: { type: 'string' }, status: { type: 'integer' } }, additionalProperties: true },
    },
  },
})
const [getPlan, deletePlan] = contract.operations()

function answer(status, body, type = status < 400 ? 'application/json' : 'application/problem+json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: new Headers({ 'content-type': type }), bytes: Buffer.from(text) }
}

function faults(answered, sent = {}, subject = getPlan) {
  return judge(contract, subject, { expected: 'documented', ...sent }, answered)
}

const refusal = (status, code) => answer(status, { code, status })

test('what the contract describes has no fault', () => {
  assert.deepEqual(faults(answer(200, { id: 'a', day: '2023-09-15' })), [])
  assert.deepEqual(faults(refusal(409, 'PLAN_WRONG_STATE')), [])
  assert.deepEqual(faults(refusal(400, 'MALFORMED_REQUEST')), [])
  assert.deepEqual(faults({ ...answer(204, '', ''), bytes: Buffer.alloc(0) }, {}, deletePlan), [])
})

const FAULTY = {
  'a failure of the server': [answer(500, { code: 'INTERNAL_ERROR', status: 500 }), /answers 500/],
  'a field that is missing': [answer(200, { day: '2023-09-15' }), /required property 'id'/],
  'a field of the wrong form': [answer(200, { id: 'a', day: '15/9/2023' }), /format "date"/],
  'a field that the contract does not name': [answer(200, { id: 'a', secret: 1 }), /secret/],
  'a status that the contract does not name': [answer(202, { id: 'a' }), /202, which the contract does not name/],
  'another media type': [answer(200, '<a/>', 'text/html'), /text\/html/],
  'no JSON': [answer(200, '{', 'application/json'), /no JSON/],
  'a refusal that is a page': [answer(404, '<h1>404</h1>', 'text/html'), /instead of application\/problem\+json/],
  'a refusal that the contract does not name': [refusal(409, 'SOMETHING_ELSE'), /SOMETHING_ELSE/],
  'a status that is not that of the problem': [answer(409, { code: 'PLAN_WRONG_STATE', status: 422 }), /says 422/],
}
for (const [name, [answered, fault]] of Object.entries(FAULTY)) {
  test(`${name} is a fault`, () => assert.match(faults(answered).join('\n'), fault))
}

test('a broken request that passes is a fault, and so is a stranger who is let in', () => {
  assert.match(faults(answer(200, { id: 'a' }), { expected: 'refused', told: '/title: missing' })[0], /accepts .*title/)
  assert.match(faults(answer(200, { id: 'a' }), { expected: 'stranger' })[0], /stranger/)
})
