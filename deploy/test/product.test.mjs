// The packaged product behind nginx, from its first request over its end to the restore of its backup.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, askJson, scratch, script, signIn, startNginx, startProduct, stopEverything } from './parts.mjs'

const folder = scratch()
const where = { DB_HOME: join(folder, 'database'), FILES_DIRECTORY: join(folder, 'papers') }
const backups = join(folder, 'backups')
let product
let front

before(async () => {
  product = await startProduct(folder, { SHUTDOWN_DELAY: '3s' })
  front = await startNginx(folder, { API: `127.0.0.1:${product.port}`, TRUSTED_PROXY: '127.0.0.1' })
})

after(stopEverything)

/** A PDF of one page and some length. */
function paper(bytes = 0) {
  const padding = `%${'x'.repeat(120)}\n`.repeat(Math.ceil(bytes / 122))
  return Buffer.from(`%PDF-1.4
${padding}1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`)
}

async function openDuties(cookie) {
  const answer = await ask(`${front.url}/api/v1/obligations?filter=OPEN`, { headers: { cookie } })
  return answer.json().items.filter((duty) => ['OPEN', 'DRAFT'].includes(duty.state))
}

async function sql(statements) {
  const answer = await script('deploy/test/sql.sh', [statements], where)
  assert.equal(answer.code, 0, answer.output)
  return answer.output.trim()
}

/** Of every table a checksum over all its rows. */
async function tables() {
  const names = await sql('SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1')
  return sql(`CHECKSUM TABLE ${names.split('\n').join(', ')} EXTENDED`)
}

/** Of every stored paper the name and the hash of what it holds. */
function papers() {
  return readdirSync(where.FILES_DIRECTORY, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath ?? entry.path, entry.name))
      return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`
    })
    .sort()
}

test('nginx protects the page as the API would', async () => {
  const withoutNonce = (page) => page.headers['content-security-policy'].replace(/nonce-[^']+/, 'nonce')
  const own = await ask(`${product.url}/plans`)
  const passed = await ask(`${front.url}/plans`)
  assert.equal(withoutNonce(passed), withoutNonce(own))
  const protective = [
    'x-content-type-options',
    'referrer-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
  ]
  for (const name of protective) {
    assert.equal(passed.headers[name], own.headers[name], name)
    assert.equal((await ask(`${front.url}/api/v1/me`)).headers[name], own.headers[name], name)
  }
})

test('refusals of nginx have the form of those of the API', async () => {
  const ofApi = await ask(`${front.url}/api/v1/nothing-here`)
  const ofNginx = await ask(`${front.url}/q/health`)
  assert.equal(ofApi.status, 404)
  assert.deepEqual(Object.keys(ofNginx.json()), Object.keys(ofApi.json()))
  const { type, title, status, code, detail } = ofApi.json()
  assert.deepEqual({ ...ofNginx.json(), instance: '', requestId: '' }, {
    ...{ type, title, status, code, detail, instance: '', requestId: '', violations: [] },
  })
  assert.equal(ofApi.json().requestId, ofApi.headers['x-request-id'])
})

test('the session cookie is secure exactly when the person came by https', async () => {
  const body = { username: 'vanphong.travinh', password: 'giaoban-demo-2026' }
  const secure = await askJson(`${front.url}/api/v1/sign-in`, 'POST', body, { 'x-forwarded-proto': 'https' })
  assert.match(secure.headers['set-cookie'][0], /;\s*Secure/i)
  assert.match(secure.headers['set-cookie'][0], /HttpOnly/i)
  const plain = await askJson(`${front.url}/api/v1/sign-in`, 'POST', body)
  assert.doesNotMatch(plain.headers['set-cookie'][0], /Secure/i)
})

test('answers of the API travel packed', async () => {
  const cookie = await signIn(front.url, 'vanphong.travinh')
  const answer = await ask(`${front.url}/api/v1/units?limit=200`, { headers: { cookie, 'accept-encoding': 'gzip' } })
  assert.equal(answer.headers['content-encoding'], 'gzip')
})

test('operators see whether it is ready and what happens', async () => {
  const health = (await ask(`${product.operatorsUrl}/q/health/ready`)).json()
  assert.equal(health.status, 'UP')
  const names = health.checks.map((check) => check.name)
  for (const name of ['Migrations done', 'File store writable', 'Database connections health check']) {
    assert.ok(names.includes(name), name)
  }
  await askJson(`${front.url}/api/v1/sign-in`, 'POST', { username: 'vanphong.travinh', password: 'wrong' })
  const metrics = (await ask(`${product.operatorsUrl}/q/metrics`)).text
  for (const line of [
    /^giaoban_facts_total\{action="SUBMISSION_SENT"\} [1-9]/m,
    /^giaoban_facts_total\{action="SIGN_IN_FAILED"\} [1-9]/m,
    /^giaoban_refusals_total\{code="WRONG_CREDENTIALS"\} [1-9]/m,
    /^giaoban_audit_unsealed \d/m,
    /^giaoban_files_free_bytes [1-9]/m,
    /^agroal_awaiting_count/m,
    /^http_server_requests_seconds_bucket\{method="POST".*uri="\/api\/v1\/sign-in".*le="0.25"/m,
  ]) {
    assert.match(metrics, line)
  }
  assert.doesNotMatch(metrics, /vanphong|uri="\/plans/)
})

test('what people type never comes into a log', async () => {
  const secrets = ['nguyen.bi.mat', 'MatKhauRatBiMat', 'Trần Thị Kín Đáo', '0912345678', 'kindao@example.vn', 'Phạm Văn Kín']
  const [username, password, name, phone, email, author] = secrets
  const encoded = encodeURIComponent(name)
  const office = await signIn(front.url, 'vanphong.travinh')
  const unit = await signIn(front.url, 'huyen.cauke')
  const [duty] = await openDuties(unit)

  await askJson(`${front.url}/api/v1/sign-in`, 'POST', { username, password })
  await ask(`${front.url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"username": "${name}", "password": ${password}}`,
  })
  const units = (await ask(`${front.url}/api/v1/bodies?q=thuong%20truc&limit=1`, { headers: { cookie: office } })).json()
  for (const contact of [{ name, phone, email }, { name, phone, email: 'không phải thư' }]) {
    const plan = { kind: 'CONFERENCE', title: name, issuingBodyId: units.items?.[0]?.id ?? duty.body.id, contact }
    await askJson(`${front.url}/api/v1/plans`, 'POST', plan, { cookie: office })
  }
  for (const path of [`plans?q=${encoded}`, `units?q=${encoded}`, `bodies?q=${phone}`, encoded, `plans/${encoded}`]) {
    await ask(`${front.url}/api/v1/${path}`, { headers: { cookie: office } })
  }
  const files = `${front.url}/api/v1/obligations/${duty.id}/files?name=${encodeURIComponent(author)}.pdf`
  for (const body of [paper(), Buffer.from(`%PDF-1.4 ${name}`), Buffer.from(name)]) {
    const headers = { cookie: unit, 'content-type': 'application/octet-stream' }
    await ask(files, { method: 'POST', headers, body })
  }
  await askJson(`${front.url}/api/v1/obligations/${duty.id}/comments`, 'POST', { text: `${name}, ${phone}` }, { cookie: unit })
  // The entries are sealed, and a scheduled run may complain.
  await sleep(6_000)

  const logs = [product.log(), readFileSync(join(folder, 'access.log'), 'utf8'), readFileSync(join(folder, 'error.log'), 'utf8')]
  for (const log of logs) {
    for (const secret of [...secrets, encoded, encodeURIComponent(author), 'giaoban-demo-2026']) {
      assert.ok(!log.includes(secret), `${secret} stands in a log`)
    }
  }
})

test('the log is one JSON object a line', () => {
  const lines = product.log().trim().split('\n')
  const first = lines.findIndex((line) => line.startsWith('{'))
  assert.ok(first >= 0 && lines.length - first > 5)
  for (const line of lines.slice(first)) {
    const entry = JSON.parse(line)
    assert.ok(entry.timestamp && entry.level && entry.loggerName, line)
  }
})

test('a backup is made while the product runs, a restore is not', async () => {
  const made = await script('scripts/backup.sh', [backups], where)
  assert.equal(made.code, 0, made.output)
  const refused = await script('scripts/restore.sh', [join(backups, readdirSync(backups)[0])], where)
  assert.equal(refused.code, 1)
  assert.match(refused.output, /The product is running \(process \d+\)\. Stop it first/)
})

test('at the end readiness goes first, and a hand-in under way ends well', { timeout: 60_000 }, async () => {
  const cookie = await signIn(front.url, 'huyen.cauke')
  const [duty] = await openDuties(cookie)
  const bytes = paper(300_000)
  let call
  const handedIn = new Promise((resolve, reject) => {
    const url = `${front.url}/api/v1/obligations/${duty.id}/files?name=Tham%20lu%E1%BA%ADn.pdf`
    const headers = { cookie, 'content-type': 'application/octet-stream', 'content-length': bytes.length }
    call = request(url, { method: 'POST', headers, agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode))
    })
    call.on('error', reject)
  })
  call.write(bytes.subarray(0, 100_000))
  await sleep(500)

  product.child.kill('SIGTERM')
  await sleep(1_000)
  const ready = await ask(`${product.operatorsUrl}/q/health/ready`)
  assert.equal(ready.status, 503)
  // Whoever has not heard of it yet is still served.
  assert.equal((await ask(`${front.url}/api/v1/me`, { headers: { cookie } })).status, 200)

  // Past the delay what had begun is waited for.
  await sleep(3_500)
  assert.equal(product.child.exitCode, null)
  call.end(bytes.subarray(100_000))
  assert.equal(await handedIn, 201)
  await product.ended
  assert.doesNotMatch(product.log(), /Incident/)
  assert.equal(await sql(`SELECT COUNT(*) FROM submission_file WHERE size = ${bytes.length}`), '1')
})

test('restore drill: dump, wipe, restore, and everything is as it was', { timeout: 400_000 }, async () => {
  const tablesBefore = await tables()
  const papersBefore = papers()
  assert.ok(papersBefore.length >= 6)
  const made = await script('scripts/backup.sh', [backups], { ...where, KEEP: '1' })
  assert.equal(made.code, 0, made.output)
  assert.equal(readdirSync(backups).length, 1, 'only the newest is kept')
  const archive = join(backups, readdirSync(backups)[0])
  assert.equal(statSync(archive).mode & 0o077, 0, 'the archive is for its owner alone')

  const notEmpty = await script('scripts/restore.sh', [archive], where)
  assert.match(notEmpty.output, /is not empty/)
  const damaged = join(folder, 'damaged.tar')
  copyFileSync(archive, damaged)
  const bytes = readFileSync(damaged)
  bytes[bytes.indexOf('database.sql.gz') + 512 + 2_000] ^= 1
  writeFileSync(damaged, bytes)
  const refused = await script('scripts/restore.sh', [damaged], { ...where, REPLACE: 'yes' })
  assert.match(refused.output, /is damaged/)
  assert.equal(await tables(), tablesBefore, 'nothing was touched')

  rmSync(where.DB_HOME, { recursive: true })
  rmSync(where.FILES_DIRECTORY, { recursive: true })
  product = await startProduct(folder, {}, ['-Dgiaoban.demo.enabled=false'])
  await product.stop()
  assert.notEqual(await tables(), tablesBefore)
  const restored = await script('scripts/restore.sh', [archive], { ...where, REPLACE: 'yes' })
  assert.equal(restored.code, 0, restored.output)

  assert.equal(await tables(), tablesBefore)
  assert.deepEqual(papers(), papersBefore)
  const audit = await script('scripts/verify-audit.sh', [], where)
  assert.equal(audit.code, 0, audit.output)
})

test('the audit log is guarded as before, and goes on', { timeout: 400_000 }, async () => {
  for (const [verb, table] of [
    ["UPDATE audit_entry SET action = 'X'", 'entries are never changed'],
    ['DELETE FROM audit_entry', 'entries are never deleted'],
    ['UPDATE audit_seal SET seq = seq + 1', 'seals are never changed'],
    ['DELETE FROM audit_seal', 'seals are never deleted'],
  ]) {
    const refused = await script('deploy/test/sql.sh', [verb], where)
    assert.equal(refused.code, 1)
    assert.match(refused.output, new RegExp(table))
  }
  const sealed = Number(await sql('SELECT COUNT(*) FROM audit_seal'))
  product = await startProduct(folder)
  await front.stop()
  front = await startNginx(folder, { API: `127.0.0.1:${product.port}` })
  const cookie = await signIn(front.url, 'vanphong.travinh')
  const [plan] = (await ask(`${front.url}/api/v1/plans`, { headers: { cookie } })).json().items
  const log = await ask(`${front.url}/api/v1/plans/${plan.id}/log`, { headers: { cookie } })
  assert.ok(log.json().items.length > 0)
  const state = 'SELECT (SELECT COUNT(*) FROM audit_seal), (SELECT COUNT(*) FROM audit_unsealed)'
  for (const end = Date.now() + 30_000; ; await sleep(500)) {
    const [seals, waiting] = (await sql(state)).split('\t').map(Number)
    if (seals > sealed && waiting === 0) break
    assert.ok(Date.now() < end, 'the new entries are sealed')
  }
})

test('without its database it is not ready, and what it says of it names the request and nobody', { timeout: 60_000 }, async () => {
  const [, pid] = /^pid=(\d+)/m.exec(readFileSync(join(where.DB_HOME, 'run.properties'), 'utf8'))
  process.kill(Number(pid), 'SIGKILL')
  await sleep(500)
  const name = 'nguyen.van.kin'
  const headers = { 'x-request-id': 'request-without-database' }
  const answer = await askJson(`${front.url}/api/v1/sign-in`, 'POST', { username: name, password: 'MatKhauKin' }, headers)
  assert.equal(answer.status, 500)
  assert.equal(answer.json().requestId, 'request-without-database')
  const { incident } = answer.json()
  const line = product
    .log()
    .split('\n')
    .find((entry) => entry.includes(incident))
  assert.equal(JSON.parse(line).mdc.requestId, 'request-without-database')
  assert.ok(!product.log().includes(name) && !product.log().includes('MatKhauKin'))
  assert.equal((await ask(`${product.operatorsUrl}/q/health/ready`)).status, 503)
  assert.equal((await ask(`${product.operatorsUrl}/q/health/live`)).status, 200)
})
