// The product dies in the middle (kill -9) and comes back: what was committed leaves the house, under the id it had.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, askJson, scratch, signIn, startProduct, stopEverything } from './parts.mjs'

after(stopEverything)

/** Somebody else's program. It says nothing to a message while it hangs, and takes every one afterwards. */
async function receiver() {
  const told = []
  const state = { hanging: true }
  const server = createServer((asked, answer) => {
    asked.resume()
    told.push(asked.headers['webhook-id'])
    if (!state.hanging) answer.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { told, state, address: `http://127.0.0.1:${server.address().port}/nhan-tin`, server }
}

async function until(what, holds) {
  for (const end = Date.now() + 60_000; !(await holds()); await sleep(200)) assert.ok(Date.now() < end, what)
}

test('a message on its way and one that waits survive the death of the process', { timeout: 300_000 }, async (t) => {
  const folder = scratch()
  // A lease as short as the test has patience; the first attempt must not end by itself.
  const settings = ['-Dgiaoban.outbox.lease=20s', '-Dgiaoban.outbox.every=1s', '-Dgiaoban.webhooks.timeout=18s']
  const program = await receiver()
  t.after(() => {
    program.server.closeAllConnections()
    program.server.close()
  })
  const first = await startProduct(folder, {}, settings)
  const cookie = await signIn(first.url, 'vanphong.travinh')
  const to = `${first.url}/api/v1/webhooks`
  const made = await askJson(to, 'POST', { name: 'Trục', address: program.address, events: ['SUBMISSION_ACCEPTED'] }, { cookie })
  assert.equal(made.status, 201, made.text)
  const { id } = made.json()
  const secret = await askJson(`${to}/${id}/secret`, 'POST', {}, { cookie, 'if-match': made.headers.etag })
  assert.equal(secret.status, 201, secret.text)

  const send = () => ask(`${to}/${id}/test`, { method: 'POST', headers: { cookie } })
  const onItsWay = (await send()).json().id
  await until('the first message is on its way', () => program.told.length === 1)
  // The sender waits for the first one, so this one is committed and has not left.
  const waiting = (await send()).json().id
  first.child.kill('SIGKILL')
  await first.ended
  assert.deepEqual(program.told, [onItsWay])

  program.state.hanging = false
  await startProduct(folder, {}, settings)
  await until('both messages have come', () => program.told.includes(waiting) && program.told.length >= 3)
  // Time enough for a second lease to run out, if anything were to be sent once more.
  await sleep(3_000)
  assert.equal(program.told.filter((each) => each === waiting).length, 1, 'what had not left came once')
  assert.equal(program.told.filter((each) => each === onItsWay).length, 2, 'what was under way came again, with the same id')
  assert.equal(program.told.length, 3)
})
