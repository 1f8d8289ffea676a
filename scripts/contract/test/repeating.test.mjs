import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Contract } from '../lib/contract.mjs'

const contract = Contract.read(join(import.meta.dirname, '../../../openapi.yaml'))

/** A repetition makes another secret: the former is useless, or stands in a list whose owner revokes it. */
const FOR_ITS_SECRET = 'an answer that holds a secret is kept nowhere'

/** POSTs that are safe to repeat without a key, each with its reason; every other one takes an Idempotency-Key. */
const WITHOUT_KEY = {
  'the version that it demands has passed, so a repetition is refused': [
    'acceptSubmission', 'archivePlan', 'cancelPlan', 'concludePlan', 'disableAccount', 'disableWebhook',
    'enableAccount', 'enableWebhook', 'excuseObligation', 'firmEvent', 'issuePaper', 'issuePlan',
    'refuseDelegation', 'returnSubmission', 'revokeApiClient', 'startPlan', 'transferObligation',
    'unlockAccount', 'withdrawObligation',
  ],
  [FOR_ITS_SECRET]: [
    'makePasswordLink', 'beginSecondFactor', 'renewRecoveryCodes', 'makeApiKey', 'makeWebhookSecret',
    'makeCalendarFeed', 'makeHandInLink',
  ],
  'nobody is signed in whose key it could be': [
    'signIn', 'signInWithCode', 'readPasswordLink', 'setPasswordByLink',
    'acknowledgeByLink', 'uploadFileByLink', 'handInByLink',
  ],
  'doing it twice is doing it once': [
    'signOut', 'signOutEverywhere', 'confirmSecondFactor', 'removeSecondFactor', 'readNotice', 'readAllNotices',
  ],
  'each scan carries an id that its desk made': ['checkIn'],
  'nothing is written': [
    'previewAssignment', 'previewPaperTemplate', 'previewReminders', 'previewUnitChange', 'previewUnitImport',
    'readUnitList', 'checkLayout',
  ],
}

const posts = contract.operations().filter(({ method }) => method === 'POST')
const keyed = (subject) => (subject.operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key')

test('every POST takes an Idempotency-Key or says here why it needs none', () => {
  const excused = Object.values(WITHOUT_KEY).flat()
  assert.deepEqual(posts.filter((post) => !keyed(post)).map(({ id }) => id).sort(), excused.toSorted())
})

test('what creates something (201) is excused for its secret alone', () => {
  const creating = posts.filter(({ operation }) => operation.responses['201'])
  assert.ok(creating.length > 10)
  assert.deepEqual(creating.filter((post) => !keyed(post)).map(({ id }) => id).filter((id) => !WITHOUT_KEY[FOR_ITS_SECRET].includes(id)), [])
})

test('what is excused for its version demands one', () => {
  const [excused] = Object.values(WITHOUT_KEY)
  const demands = ({ operation }) => operation.parameters.some(({ name, required }) => name === 'If-Match' && required)
  assert.deepEqual(posts.filter(({ id }) => excused.includes(id)).filter((post) => !demands(post)).map(({ id }) => id), [])
})
