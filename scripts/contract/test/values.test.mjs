import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Contract } from '../lib/contract.mjs'
import { Known } from '../lib/known.mjs'
import { Random } from '../lib/random.mjs'
import { KINDS, request } from '../lib/requests.mjs'
import { Values } from '../lib/values.mjs'

const contract = Contract.read(join(import.meta.dirname, '../../../openapi.yaml'))
const bodies = contract
  .operations()
  .map((subject) => ({ subject, schema: contract.resolve(subject.operation.requestBody)?.content['application/json']?.schema }))
  .filter(({ schema }) => schema)
const pointerOf = (subject) => `${subject.pointer}/requestBody/content/application~1json/schema`

test('what should fit, fits, hostile texts included', () => {
  for (const { subject, schema } of bodies) {
    const values = new Values(contract, Random.of(1, subject.id), { hostile: 0.5 })
    for (let round = 0; round < 5; round++) {
      const value = values.fitting(schema)
      assert.deepEqual(contract.flawsOfRequest(pointerOf(subject), value), [], `${subject.id} ${JSON.stringify(value)}`)
    }
  }
})

test('what should be broken, is', () => {
  let broken = 0
  for (const { subject, schema } of bodies) {
    const made = new Values(contract, Random.of(2, subject.id)).broken(schema, pointerOf(subject))
    if (!made) continue
    broken++
    assert.notDeepEqual(contract.flawsOfRequest(pointerOf(subject), made.value), [], subject.id)
  }
  assert.ok(broken > bodies.length * 0.9, `${broken} of ${bodies.length}`)
})

test('the same seed makes the same requests, another seed others', () => {
  const requests = (seed) =>
    contract.operations().map((subject) => {
      const random = Random.of(seed, subject.id)
      const made = request(contract, subject, 'fitting', random, new Known(random))
      return [made.path, typeof made.body === 'string' ? made.body : '']
    })
  assert.deepEqual(requests(3), requests(3))
  assert.notDeepEqual(requests(3), requests(4))
})

test('every kind of request reaches many operations', () => {
  for (const kind of new Set(KINDS)) {
    const random = new Random(5)
    const reached = contract.operations().filter((subject) => request(contract, subject, kind, random, new Known(random)))
    assert.ok(reached.length >= 20, `${kind}: ${reached.length}`)
  }
})
