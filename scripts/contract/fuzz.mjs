// Sends generated requests to every operation of a running server and compares each answer with the contract.
//   node fuzz.mjs SERVER [--seed=N] [--seconds=N] [--only=operationId]
// The same seed sends the same requests. Writes a JUnit report, one case for each operation, to .cache/fuzz.xml.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Contract } from './lib/contract.mjs'
import { answeredCollection, Known } from './lib/known.mjs'
import { judge } from './lib/judge.mjs'
import { LockedOut, People, ROLES, usernameOf } from './lib/people.mjs'
import { Random } from './lib/random.mjs'
import { curl, junit } from './lib/report.mjs'
import { KINDS, request } from './lib/requests.mjs'

const TOP = join(import.meta.dirname, '../..')
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '20230830' }, seconds: { type: 'string', default: '60' }, only: { type: 'string' } },
})
const server = positionals[0]
const seed = Number(options.seed)
const contract = Contract.read(join(TOP, 'openapi.yaml'))
const people = new People(server)
const spared = await people.accountIds()
const known = new Known(Random.of(seed, 'known'), spared)
const roles = Object.keys(ROLES)
const faults = new Map()
const succeeded = new Set()
let sentInAll = 0

// What ends sessions or passes words on comes last in a round, reading first.
const order = (subject) => (subject.operation.tags?.includes('access') ? 2 : 0) + (subject.method === 'GET' ? 0 : 1)
const subjects = contract
  .operations()
  .filter((subject) => !options.only || subject.id === options.only)
  .sort((one, other) => order(one) - order(other))
const reading = contract.operations().filter((subject) => subject.method === 'GET' && order(subject) === 0)
const allowed = new Map(subjects.map((subject) => [subject.id, new Set(roles)]))

/** Changes the caller's own session, password or second factor. */
function endsSessions({ method, path }) {
  return method !== 'GET' && /^\/api\/v1\/(me|sign-out)/.test(path)
}

async function send(sent, role) {
  const headers = { ...sent.headers }
  if (sent.expected !== 'stranger') headers.cookie = await people.cookieOf(role)
  sentInAll++
  const answer = await fetch(server + sent.path, {
    method: sent.method,
    headers: latin1(headers),
    body: sent.method === 'GET' ? undefined : sent.body,
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  })
  return { status: answer.status, headers: answer.headers, bytes: await bodyOf(answer) }
}

/** A stream of events ends only with its caller: that it began is all there is to judge. */
async function bodyOf(answer) {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    await answer.body.cancel()
    return Buffer.alloc(0)
  }
  return Buffer.from(await answer.arrayBuffer())
}

/** What fetch can send in a header. */
function latin1(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\xff]*$/.test(value)))
}

async function attempt(subject, kind, random, round) {
  const sent = request(contract, subject, kind, random, known)
  if (!sent) return
  const willing = roles.filter((role) => allowed.get(subject.id)?.has(role))
  const role = endsSessions(subject) ? 'self' : random.pick(willing.length > 0 && random.chance(0.85) ? willing : roles)
  let answer
  try {
    answer = await send(sent, role)
    if (answer.status === 401 && sent.expected !== 'stranger' && subject.operation.responses['401']?.$ref) {
      await people.signIn(role)
      answer = await send(sent, role)
    }
  } catch (failure) {
    if (failure instanceof LockedOut && role === 'self') return
    note(subject, sent, role, round, [`gives no answer: ${failure.cause?.message ?? failure.message}`])
    return
  }
  if (answer.status < 300) succeeded.add(subject.id)
  if (answer.status === 403 && kind === 'fitting') allowed.get(subject.id)?.delete(role)
  note(subject, sent, role, round, judge(contract, subject, sent, answer))
  if (answer.status < 300 && answer.headers.get('content-type')?.startsWith('application/json')) {
    known.learn(answeredCollection(subject.path), JSON.parse(answer.bytes.toString()))
  }
}

function note(subject, sent, role, round, found) {
  if (!faults.has(subject.id)) faults.set(subject.id, [])
  for (const fault of found) {
    const noted = faults.get(subject.id)
    // One of a sort is enough to begin with.
    if (noted.length >= 6 || noted.some((other) => other.fault === fault)) continue
    const command = curl(server, sent, usernameOf(role))
    noted.push({ fault, command })
    console.log(`${subject.id} (${sent.kind}, round ${round}): ${fault}\n  ${command}`)
  }
}

console.log(`Seed ${seed}; the same requests again: make fuzz SEED=${seed}`)
const end = Date.now() + Number(options.seconds) * 1_000
for (let pass = 0; pass < 2; pass++) {
  for (const subject of reading) await attempt(subject, 'fitting', Random.of(seed, `learn ${pass} ${subject.id}`), 0)
}
let round = 0
let whole = 0
for (round = 1; Date.now() < end; round++) {
  let broken = false
  for (const subject of subjects) {
    const random = Random.of(seed, `${round} ${subject.id}`)
    for (const kind of KINDS) await attempt(subject, kind, random, round)
    broken = Date.now() > end + 20_000
    if (broken || (whole > 0 && Date.now() > end)) break
  }
  if (!broken) whole++
}
const found = [...faults.values()].flat().length
for (const subject of subjects) if (!faults.has(subject.id)) faults.set(subject.id, [{ fault: 'was not reached in time', command: '' }])
mkdirSync(join(TOP, '.cache'), { recursive: true })
writeFileSync(join(TOP, '.cache/fuzz.xml'), junit('Contract fuzz', faults))
console.log(`${sentInAll} requests to ${subjects.length} operations (${succeeded.size} of them did what was asked at least once), ${found} faults, seed ${seed}.`)
process.exitCode = found > 0 || whole === 0 ? 1 : 0
