// The main story as other systems live it, against a running server: by the Arazzo workflows, by the generated clients,
// and by the commands of the guide.
//   SERVER=http://localhost:8080 node --test stories.mjs
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { commands } from './lib/guide.mjs'

const TOP = join(import.meta.dirname, '../..')
const GUIDE = join(TOP, 'docs/integration')
const BUILD = join(TOP, '.cache/integration')
const server = process.env.SERVER
const PASSWORD = process.env.DEMO_PASSWORD ?? 'giaoban-demo-2026'

async function run(command, args, env = {}) {
  try {
    const options = { cwd: TOP, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, timeout: 240_000 }
    return (await promisify(execFile)(command, args, options)).stdout
  } catch (failure) {
    throw new Error(`${command} ${args.join(' ')}: ${failure.message}\n${failure.stdout}\n${failure.stderr}`)
  }
}

test('the Arazzo workflows run as they are written', async () => {
  const inputs = {
    office: 'vanphong.travinh',
    unit: 'huyen.cauke',
    password: PASSWORD,
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
  const told = await run('node', [join(BUILD, 'typescript/story.mjs')], { SERVER: server, NUMBER: '902' })
  assert.match(told, /Số tiếp nhận: GB-\S+\nACCEPTED/)
})

test('the generated Java client lives the story', async () => {
  const told = await run(join(GUIDE, 'java/run.sh'), [join(BUILD, 'java')], { SERVER: server, NUMBER: '903' })
  assert.match(told, /Số tiếp nhận: GB-\S+\nACCEPTED/)
})

for (const { title, script } of commands(readFileSync(join(GUIDE, 'README.md'), 'utf8'))) {
  test(`the guide's commands do what they say: ${title}`, () => run('bash', ['-euo', 'pipefail', '-c', script], { SERVER: server, NUMBER: '904' }))
}
