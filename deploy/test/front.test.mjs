// nginx as it stands before the API, here before one that is made up, so that everything it passes on can be seen.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { ask, freePort, scratch, startNginx, stopEverything, TOP } from './parts.mjs'

const folder = scratch()
let api
let front
let received

before(async () => {
  api = createServer((call, answer) => {
    received = call
    if (call.url.startsWith('/api/events')) {
      answer.writeHead(200, { 'content-type': 'text/event-stream' })
      answer.write('data: first\n\n')
      return
    }
    let bytes = 0
    call.on('data', (chunk) => {
      bytes += chunk.length
    })
    call.on('end', () => {
      answer.writeHead(200, { 'content-type': 'application/json' })
      answer.end(JSON.stringify({ bytes }))
    })
  }).listen(0, '127.0.0.1')
  await once(api, 'listening')
  front = await startNginx(folder, { API: `127.0.0.1:${api.address().port}` })
})

after(async () => {
  await stopEverything()
  api?.closeAllConnections()
  api?.close()
})

test('every address of the user interface gets the page, with a nonce of its own', async () => {
  const nonces = new Set()
  for (const path of ['/', '/index.html', '/plans/0197-abc', '/quan-ly/tai-khoan?tab=1', '/q-and-a']) {
    const page = await ask(front.url + path)
    assert.equal(page.status, 200, path)
    assert.match(page.headers['content-type'], /^text\/html; charset=utf-8$/i)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.equal(page.headers.etag, undefined)
    assert.equal(page.headers['last-modified'], undefined)
    const [, nonce] = /'nonce-([0-9a-f]{32})'/.exec(page.headers['content-security-policy'])
    assert.ok(page.text.includes(`name="csp-nonce" content="${nonce}"`), path)
    assert.ok(!page.text.includes('__NONCE__'))
    nonces.add(nonce)
  }
  assert.equal(nonces.size, 5)
})

test('the page is sent anew whatever the browser has kept', async () => {
  const page = await ask(`${front.url}/`, { headers: { 'if-modified-since': new Date().toUTCString() } })
  assert.equal(page.status, 200)
})

test('assets are kept for good and travel packed; a missing one is neither a page nor kept', async () => {
  const name = readdirSync(join(TOP, 'frontend/dist/assets')).find((file) => file.endsWith('.js'))
  const asset = await ask(`${front.url}/assets/${name}`, { headers: { 'accept-encoding': 'gzip' } })
  assert.equal(asset.status, 200)
  assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.equal(asset.headers['content-encoding'], 'gzip')
  assert.match(asset.headers['content-type'], /javascript/)
  assert.deepEqual(gunzipSync(asset.bytes), readFileSync(join(TOP, 'frontend/dist/assets', name)))

  for (const path of ['/assets/gone-abc.js', '/robots.txt', '/plans/a.php']) {
    const missing = await ask(front.url + path)
    assert.equal(missing.status, 404, path)
    assert.ok(!missing.text.includes('csp-nonce'), path)
  }
  assert.equal((await ask(`${front.url}/assets/gone-abc.js`)).headers['cache-control'], 'no-store')
})

test('the way out of the folder of the user interface is closed', async () => {
  for (const path of ['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/.env', '/assets/']) {
    const answer = await ask(front.url + path)
    assert.ok([400, 403, 404].includes(answer.status) || answer.text.includes('csp-nonce'), `${path}: ${answer.status}`)
    assert.ok(!answer.text.includes('"dependencies"'), path)
  }
})

test('health and metrics are not reachable, and the refusal is one of ours', async () => {
  for (const path of ['/q', '/q/', '/q/health', '/q/metrics', '/q/openapi', '//q/health', '/api/../q/health']) {
    received = undefined
    const answer = await ask(front.url + path)
    assert.equal(answer.status, 404, path)
    assert.equal(answer.headers['content-type'], 'application/problem+json')
    assert.equal(answer.json().code, 'NOT_FOUND')
    assert.equal(received, undefined, path)
  }
})

test('papers up to 60 MB pass through, larger ones are refused in words', async () => {
  const fits = await ask(`${front.url}/api/files`, { method: 'POST', body: Buffer.alloc(51 * 1024 * 1024) })
  assert.equal(fits.json().bytes, 51 * 1024 * 1024)

  // Only announced: the refusal comes before the bytes.
  const refused = await new Promise((resolve, reject) => {
    const call = request(`${front.url}/api/files?name=a`, {
      method: 'POST',
      headers: { 'content-length': String(60 * 1024 * 1024 + 1) },
      agent: false,
    })
    call.on('response', async (answer) => {
      answer.setEncoding('utf8')
      let text = ''
      for await (const part of answer) text += part
      resolve({ status: answer.statusCode, type: answer.headers['content-type'], body: JSON.parse(text) })
      call.destroy()
    })
    call.on('error', reject)
    call.flushHeaders()
  })
  assert.equal(refused.status, 413)
  assert.equal(refused.type, 'application/problem+json')
  assert.equal(refused.body.code, 'PAYLOAD_TOO_LARGE')
  assert.equal(refused.body.instance, '/api/files')
  assert.match(refused.body.requestId, /^[0-9a-f]{32}$/)
})

test('the API learns what is true and nothing that a browser made up', async () => {
  await ask(`${front.url}/api/v1/me`, {
    headers: {
      host: 'giaoban.example.vn',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      forwarded: 'proto=https;host=evil.example',
      'x-request-id': 'from-the-other-proxy-1',
    },
  })
  assert.equal(received.headers.host, 'giaoban.example.vn')
  assert.equal(received.headers['x-forwarded-proto'], 'http')
  assert.equal(received.headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(received.headers['x-forwarded-host'], undefined)
  assert.equal(received.headers.forwarded, undefined)
  assert.equal(received.headers['x-request-id'], 'from-the-other-proxy-1')

  await ask(`${front.url}/api/v1/me`, { headers: { 'x-request-id': 'a "b" c' } })
  assert.match(received.headers['x-request-id'], /^[0-9a-f]{32}$/)
})

test('a proxy that is named may say that the person came by https', async () => {
  const behind = await startNginx(folder, { API: `127.0.0.1:${api.address().port}`, TRUSTED_PROXY: '127.0.0.1' })
  const answer = await ask(`${behind.url}/api/v1/me`, { headers: { 'x-forwarded-proto': 'https' } })
  assert.equal(received.headers['x-forwarded-proto'], 'https')
  assert.match(answer.headers['strict-transport-security'], /max-age/)
  await ask(`${behind.url}/api/v1/me`)
  assert.equal(received.headers['x-forwarded-proto'], 'http')
  await behind.stop()
})

test('events arrive when they happen', { timeout: 5_000 }, async () => {
  const first = await new Promise((resolve, reject) => {
    const call = request(`${front.url}/api/events`, { agent: false }, (answer) => {
      answer.once('data', (chunk) => {
        resolve(chunk.toString())
        call.destroy()
      })
    })
    call.on('error', reject)
    call.end()
  })
  assert.equal(first, 'data: first\n\n')
})

test('an API that is away is told in words, and so is what to do', async () => {
  const alone = await startNginx(folder, { API: `127.0.0.1:${await freePort()}` })
  const answer = await ask(`${alone.url}/api/v1/plans?q=Nguy%E1%BB%85n`)
  assert.equal(answer.status, 503)
  assert.equal(answer.headers['content-type'], 'application/problem+json')
  assert.equal(answer.headers['retry-after'], '5')
  assert.equal(answer.json().code, 'BUSY')
  assert.equal(answer.json().requestId, answer.headers['x-request-id'])
  assert.equal((await ask(`${alone.url}/plans`)).status, 200)
  await alone.stop()
})

test('with a certificate it speaks https and leads there', async () => {
  const tls = join(folder, 'tls')
  mkdirSync(tls)
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-keyout', join(tls, 'tls.key'), '-out', join(tls, 'tls.crt')],
  ], { stdio: 'ignore' })
  const secure = await startNginx(folder, { API: `127.0.0.1:${api.address().port}`, TLS: tls })
  const led = await ask(`${secure.url}/plans/1?tab=2`)
  assert.equal(led.status, 301)
  assert.equal(led.headers.location, 'https://127.0.0.1/plans/1?tab=2')
  const page = await ask(`${secure.tlsUrl}/plans/1`, { insecure: true })
  assert.equal(page.status, 200)
  assert.equal(page.headers['strict-transport-security'], 'max-age=31536000')
  await ask(`${secure.tlsUrl}/api/v1/me`, { insecure: true })
  assert.equal(received.headers['x-forwarded-proto'], 'https')
  await secure.stop()
})

test('half a certificate is said, not guessed', async () => {
  const tls = join(folder, 'half')
  mkdirSync(tls)
  execFileSync('touch', [join(tls, 'tls.crt')])
  await assert.rejects(startNginx(folder, { API: '127.0.0.1:9', TLS: tls }), /only one of tls.crt and tls.key/)
})

test('the log has no query, no address, no browser', async () => {
  await ask(`${front.url}/api/v1/units?q=Nguyen-Van-An`, { headers: { 'user-agent': 'Firefox of Mr An' } })
  const lines = readFileSync(join(folder, 'access.log'), 'utf8').trim().split('\n')
  const last = JSON.parse(lines.at(-1))
  assert.equal(last.path, '/api/v1/units')
  assert.deepEqual(Object.keys(last), ['time', 'requestId', 'method', 'path', 'status', 'bytes', 'seconds'])
  for (const line of lines) JSON.parse(line)
  assert.ok(!readFileSync(join(folder, 'access.log'), 'utf8').includes('Nguyen'))
  assert.ok(!readFileSync(join(folder, 'error.log'), 'utf8').includes('Nguy'))
})
