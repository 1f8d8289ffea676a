// The product dies in the middle (kill -9) and comes back: what was committed leaves the house, under the id it had.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { mailServer } from './mailServer.mjs'
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

/** Two bodies that owe the office a paper, with a mailbox each; a reminder to one of them, with a link to hand in. */
async function debtors(url, cookie) {
  const get = async (path) => (await ask(`${url}/api/v1/${path}`, { headers: { cookie } })).json()
  const [plan] = (await get('plans?status=ISSUED')).items
  const owed = (await get(`plans/${plan.id}/obligations?standing=DUE_SOON&limit=200`)).items
  const two = owed.filter(({ body }, at) => owed.findIndex((each) => each.body.id === body.id) === at).slice(0, 2)
  assert.equal(two.length, 2, 'two who owe something')
  return Promise.all(
    two.map(async ({ id, body }, at) => {
      const to = `hop-thu-${at}@example.vn`
      const contact = `${url}/api/v1/bodies/${body.id}/contact`
      const { headers } = await ask(contact, { headers: { cookie } })
      const written = await askJson(contact, 'PUT', { email: to }, { cookie, 'if-match': headers.etag })
      assert.equal(written.status, 200, written.text)
      const remind = async () => {
        const words = { subject: 'Nhắc gửi {nội dung}', text: 'Nộp tại: {liên kết nộp bài}', linksByMail: 'ALL' }
        const wish = { ...words, obligationIds: [id], unreachableSeen: true }
        const sent = await askJson(`${url}/api/v1/plans/${plan.id}/reminders`, 'POST', wish, { cookie })
        assert.equal(sent.status, 201, sent.text)
      }
      return { to, remind }
    }),
  )
}

test('what is on its way and what waits survive the death of the process, calls and mails', { timeout: 300_000 }, async (t) => {
  const folder = scratch()
  // A lease as short as the test has patience; the first attempt must not end by itself.
  const settings = [
    '-Dgiaoban.outbox.lease=20s',
    '-Dgiaoban.outbox.every=1s',
    '-Dgiaoban.webhooks.timeout=18s',
    '-Dgiaoban.mail.timeout=18s',
  ]
  const program = await receiver()
  const post = await mailServer()
  t.after(() => {
    program.server.closeAllConnections()
    program.server.close()
    post.close()
  })
  const mail = {
    MAIL: 'SMTP',
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(post.port),
    MAIL_START_TLS: 'DISABLED',
    PUBLIC_URL: 'https://giaoban.example',
  }
  const first = await startProduct(folder, mail, settings)
  const cookie = await signIn(first.url, 'vanphong.travinh')
  const to = `${first.url}/api/v1/webhooks`
  const made = await askJson(to, 'POST', { name: 'Trục', address: program.address, events: ['SUBMISSION_ACCEPTED'] }, { cookie })
  assert.equal(made.status, 201, made.text)
  const { id } = made.json()
  const secret = await askJson(`${to}/${id}/secret`, 'POST', {}, { cookie, 'if-match': made.headers.etag })
  assert.equal(secret.status, 201, secret.text)
  const [hurried, patient] = await debtors(first.url, cookie)

  const send = () => ask(`${to}/${id}/test`, { method: 'POST', headers: { cookie } })
  const mailsTo = (debtor) => post.told.filter((each) => each.to.includes(debtor.to))
  await hurried.remind()
  const onItsWay = (await send()).json().id
  await until('the first call and the first mail are on their way', () => program.told.length === 1 && post.told.length > 0)
  // The senders wait for the first ones, so these are committed and have not left.
  await patient.remind()
  const waiting = (await send()).json().id
  first.child.kill('SIGKILL')
  await first.ended
  assert.deepEqual(program.told, [onItsWay])
  assert.equal(mailsTo(hurried).length, 1)
  assert.equal(mailsTo(patient).length, 0)

  program.state.hanging = false
  post.state.hanging = false
  const second = await startProduct(folder, mail, settings)
  await until('both calls have come', () => program.told.includes(waiting) && program.told.length >= 3)
  await until('both mails have come', () => mailsTo(patient).length >= 1 && mailsTo(hurried).length >= 2)
  // Time enough for a second lease to run out, if anything were to be sent once more.
  await sleep(3_000)
  assert.equal(program.told.filter((each) => each === waiting).length, 1, 'what had not left came once')
  assert.equal(program.told.filter((each) => each === onItsWay).length, 2, 'what was under way came again, with the same id')
  assert.equal(program.told.length, 3)

  const [once, again, ...more] = mailsTo(hurried)
  assert.deepEqual(more, [], 'the mail that was under way came once more, and no oftener')
  assert.match(once.id, /^<[0-9a-f-]{36}@giaoban>$/)
  assert.equal(again.id, once.id, 'with the same Message-ID')
  assert.match(once.link, /^\/l#/)
  assert.equal(again.link, once.link, 'and the same link')
  assert.equal(mailsTo(patient).length, 1, 'the mail that had not left came once')
  assert.notEqual(mailsTo(patient)[0].id, once.id)
  assert.notEqual(mailsTo(patient)[0].link, once.link)
  const opened = await ask(`${second.url}/api/v1/hand-in-link`, { headers: { 'hand-in-link': again.link.slice(3) } })
  assert.equal(opened.status, 200, opened.text)
})
