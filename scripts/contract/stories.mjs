// The main story as other systems live it, against a running server: by the Arazzo workflows, by the generated clients,
// and by the commands of the guide.
//   SERVER=http://localhost:8080 node --test stories.mjs
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { promisify } from 'node:util'
import { commands } from './lib/guide.mjs'
import { makeKey } from './lib/keys.mjs'

const TOP = join(import.meta.dirname, '../..')
const GUIDE = join(TOP, 'docs/integration')
const BUILD = join(TOP, '.cache/integration')
const server = process.env.SERVER

/** What the programs of an office and of a unit show; they need no more than this for the story. */
const keys = {}

before(async () => {
  keys.office = await makeKey(server, {
    name: 'Các ví dụ, văn phòng',
    body: { kind: 'OFFICE', q: 'tra vinh' },
    role: 'OFFICE',
    scopes: ['PLANS_READ', 'PLANS_WRITE', 'PLANS_ISSUE', 'OBLIGATIONS_READ', 'SUBMISSIONS_REVIEW', 'UNITS_READ'],
  })
  keys.unit = await makeKey(server, {
    name: 'Các ví dụ, đơn vị',
    body: { kind: 'STANDING_BODY', q: 'thuong truc hdnd huyen cau ke' },
    role: 'UNIT',
    scopes: ['OBLIGATIONS_READ', 'SUBMISSIONS_WRITE'],
  })
})

async function run(command, args, env = {}) {
  try {
    const options = { cwd: TOP, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, timeout: 240_000 }
    return (await promisify(execFile)(command, args, options)).stdout
  } catch (failure) {
    throw new Error(`${command} ${args.join(' ')}: ${failure.message}\n${failure.stdout}\n${failure.stderr}`)
  }
}

const shown = () => ({ SERVER: server, OFFICE_KEY: keys.office, UNIT_KEY: keys.unit })

test('the Arazzo workflows run as they are written', async () => {
  const inputs = {
    officeKey: keys.office,
    unitKey: keys.unit,
    council: 'thuong truc hdnd tinh tra vinh',
    owing: 'thuong truc hdnd huyen cau ke',
    number: '901',
  }
  const told = await run(
    join(TOP, 'frontend/node_modules/.bin/redocly'),
    ['respect', join(GUIDE, 'giaoban.arazzo.yaml'), '--workflow', 'wholeStory', '--server', `giaoban=${server}`, '--input', JSON.stringify(inputs)],
    { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  )
  assert.match(told, /Workflows: 1 passed/)
})

test('the generated TypeScript client lives the story', async () => {
  await run(join(GUIDE, 'typescript/generate.sh'), [join(BUILD, 'typescript')])
  const told = await run('node', [join(BUILD, 'typescript/story.mjs')], { ...shown(), NUMBER: '902' })
  assert.match(told, /Số tiếp nhận: GB-\S+\nACCEPTED/)
})

test('the generated Java client lives the story', async () => {
  const told = await run(join(GUIDE, 'java/run.sh'), [join(BUILD, 'java')], { ...shown(), NUMBER: '903' })
  assert.match(told, /Số tiếp nhận: GB-\S+\nACCEPTED/)
})

for (const { title, script } of commands(readFileSync(join(GUIDE, 'README.md'), 'utf8'))) {
  test(`the guide's commands do what they say: ${title}`, () => run('bash', ['-euo', 'pipefail', '-c', script], { SERVER: server, NUMBER: '904' }))
}
