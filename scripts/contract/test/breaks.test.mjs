import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { stringify } from 'yaml'
import { breaks, judged } from '../lib/breaks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'giaoban-breaks-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function contract() {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: {
      '/plans': {
        get: {
          operationId: 'listPlans',
          parameters: [{ name: 'year', in: 'query', schema: { type: 'integer' } }],
          responses: { 200: answer('#/components/schemas/Plan') },
        },
        post: {
          operationId: 'createPlan',
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewPlan' } } } },
          responses: { 201: answer('#/components/schemas/Plan') },
        },
      },
    },
    components: {
      schemas: {
        Plan: {
          type: 'object',
          required: ['id'],
          properties: { id: { type: 'string' }, state: { type: 'string', enum: ['DRAFT', 'ISSUED'] } },
        },
        NewPlan: { type: 'object', properties: { title: { type: 'string', maxLength: 100 }, note: { type: 'string' }, kind: { type: 'string', enum: ['BRIEFING', 'SESSION'] } } },
      },
    },
  }
}

function answer(ref) {
  return { description: 'ok', content: { 'application/json': { schema: { $ref: ref } } } }
}

let files = 0
async function rulesAfter(change) {
  const changed = contract()
  change(changed, changed.components.schemas)
  const [base, revision] = [contract(), changed].map((document) => {
    const file = join(folder, `${files++}.yaml`)
    writeFileSync(file, stringify(document))
    return file
  })
  return (await breaks(base, revision)).map(({ rule }) => rule)
}

const BREAKS = {
  'an operation that is gone': [(document) => delete document.paths['/plans'].post, 'operation-removed'],
  'a field that answers lost': [(_, { Plan }) => delete Plan.properties.state, 'property-removed'],
  'a field that answers no longer promise': [(_, { Plan }) => delete Plan.required, 'required-properties-removed'],
  'a value that is taken no more': [(_, { NewPlan }) => NewPlan.properties.kind.enum.pop(), 'enum-values-removed'],
  'a field that requests now must have': [(_, { NewPlan }) => (NewPlan.required = ['title']), 'required-properties-added'],
  'a parameter that requests now must have': [
    (document) => (document.paths['/plans'].get.parameters[0].required = true),
    'parameter-became-required',
  ],
  'a shorter text': [(_, { NewPlan }) => (NewPlan.properties.title.maxLength = 10), 'schema-constraint-changed'],
}

for (const [name, [change, rule]] of Object.entries(BREAKS)) {
  test(`${name} breaks clients`, async () => assert.deepEqual(await rulesAfter(change), [rule]))
}

test('what only grows breaks nobody', async () => {
  const rules = await rulesAfter((document, { Plan, NewPlan }) => {
    Plan.properties.title = { type: 'string' }
    Plan.properties.state.enum.push('ARCHIVED')
    NewPlan.properties.theme = { type: 'string' }
    document.paths['/plans'].get.parameters.push({ name: 'q', in: 'query', schema: { type: 'string' } })
    document.paths['/units'] = { get: { operationId: 'listUnits', responses: { 200: { description: 'ok' } } } }
  })
  assert.deepEqual(rules, [])
})

test('a break passes with a reason, and only that one', () => {
  const found = [
    { path: '#/a', rule: 'path-removed', message: 'm' },
    { path: '#/b', rule: 'path-removed', message: 'm' },
  ]
  const { broken, unneeded } = judged(found, [{ path: '#/a', rule: 'path-removed', reason: 'Nobody was ever told of it.' }])
  assert.deepEqual(broken, [found[1]])
  assert.deepEqual(unneeded, [])
})

test('a decision without a reason decides nothing, and one that nothing needs is told', () => {
  const found = [{ path: '#/a', rule: 'path-removed', message: 'm' }]
  const decisions = [{ path: '#/a', rule: 'path-removed', reason: ' ' }]
  assert.deepEqual(judged(found, decisions), { broken: found, unneeded: decisions })
})
