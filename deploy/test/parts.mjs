// The parts of an installation, started for a test on ports of their own and ended with it.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { request as http } from 'node:http'
import { request as https } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

export const TOP = join(import.meta.dirname, '../..')
const run = promisify(execFile)

export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-deploy-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** A program of the repository, with settings in its environment; its output is what it printed to both streams. */
export async function script(name, args, env = {}) {
  try {
    const { stdout, stderr } = await run(join(TOP, name), args, { env: { ...process.env, ...env } })
    return { code: 0, output: stdout + stderr }
  } catch (failure) {
    return { code: failure.code, output: failure.stdout + failure.stderr }
  }
}

const started = []

/** Ends what still runs, whatever a failed test forgot. */
export async function stopEverything() {
  await Promise.all(started.map((part) => part.stop()))
}

function start(command, args, env, log) {
  const output = openSync(log, 'a')
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', output, output] })
  const kill = () => child.exitCode === null && child.kill('SIGTERM')
  process.on('exit', kill)
  const ended = once(child, 'exit')
  const part = {
    child,
    ended,
    log: () => readFileSync(log, 'utf8'),
    async stop() {
      kill()
      await ended
    },
  }
  started.push(part)
  return part
}

async function ready(url, part, patience) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    if (part.child.exitCode !== null) break
    const answer = await ask(url).catch(() => undefined)
    if (answer?.status < 500) return
  }
  throw new Error(`${url} did not answer:\n${part.log().slice(-2_000)}`)
}

/** nginx as start.sh starts it. */
export async function startNginx(folder, settings) {
  const port = await freePort()
  const tlsPort = await freePort()
  const nginx = start(
    join(TOP, 'deploy/nginx/start.sh'),
    [],
    {
      SPA: join(TOP, 'frontend/dist'),
      HTTP_PORT: `127.0.0.1:${port}`,
      HTTPS_PORT: `127.0.0.1:${tlsPort}`,
      TLS: join(folder, 'no-certificate'),
      RUN: join(folder, `nginx-${port}`),
      ACCESS_LOG: join(folder, 'access.log'),
      ERROR_LOG: join(folder, 'error.log'),
      ...settings,
    },
    join(folder, 'nginx.log'),
  )
  const front = { ...nginx, url: `http://127.0.0.1:${port}`, tlsUrl: `https://127.0.0.1:${tlsPort}` }
  await ready(`${front.url}/`, front, 10_000)
  return front
}

/** The packaged API with a database of its own below the folder. */
export async function startProduct(folder, settings = {}, properties = []) {
  const port = await freePort()
  const management = await freePort()
  const product = start(
    join(TOP, 'scripts/serve.sh'),
    [
      String(port),
      `-Dgiaoban.embedded-db.home=${join(folder, 'database')}`,
      `-Dgiaoban.files.directory=${join(folder, 'papers')}`,
      '-Dgiaoban.clock.start=2023-08-30T08:00:00+07:00',
      ...properties,
    ],
    { MANAGEMENT_PORT: String(management), LOG_JSON: 'true', BEHIND_PROXY: 'true', DB_URL: '', ...settings },
    join(folder, 'product.log'),
  )
  const api = {
    ...product,
    port,
    url: `http://127.0.0.1:${port}`,
    operatorsUrl: `http://127.0.0.1:${management}`,
  }
  await ready(`${api.operatorsUrl}/q/health/ready`, api, 180_000)
  return api
}

/** One request as it goes over the wire; nothing is followed, unpacked or thrown away. */
export function ask(url, { method = 'GET', headers = {}, body, insecure = false } = {}) {
  return new Promise((resolve, reject) => {
    const { protocol, hostname, port, origin } = new URL(url)
    const send = protocol === 'https:' ? https : http
    // The path as it was written: dots and all.
    const to = { hostname, port, path: url.slice(origin.length) }
    const call = send({ ...to, method, headers, rejectUnauthorized: !insecure, agent: false }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        const json = () => JSON.parse(text)
        resolve({ status: answer.statusCode, headers: answer.headers, bytes, text, json })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

export function askJson(url, method, body, headers = {}) {
  return ask(url, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}

/** Signs in and gives the cookie. */
export async function signIn(url, username, password = 'giaoban-demo-2026') {
  const answer = await askJson(`${url}/api/v1/sign-in`, 'POST', { username, password })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.headers['set-cookie'][0].split(';')[0]
}
