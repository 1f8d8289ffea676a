// What a change of the contract breaks for those who built on it. The comparison is Redocly's; what counts is ours.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const REDOCLY = join(import.meta.dirname, '../../../frontend/node_modules/.bin/redocly')

/**
 * An answer may bring a value that an enumeration did not have: the guide asks clients to bear it. Where requests take
 * the value, more than before is allowed.
 */
const NO_BREAK = ['enum-values-added']

/** @returns {Promise<{path: string, rule: string, message: string}[]>} in the order of the document */
export async function breaks(base, revision) {
  const folder = await mkdtemp(join(tmpdir(), 'giaoban-contract-'))
  const report = join(folder, 'diff.json')
  try {
    await promisify(execFile)(REDOCLY, ['diff', base, revision, '--format', 'json', '--fail-on', 'none', '--output', report], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 26,
    })
    return breaking(JSON.parse(await readFile(report, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function breaking(report) {
  return report.changes.flatMap(({ path, verdicts = [] }) =>
    verdicts
      .filter(({ ruleId, impact }) => impact === 'major' && !NO_BREAK.includes(ruleId))
      .map(({ ruleId, message }) => ({ path, rule: ruleId, message })),
  )
}

/**
 * @param allowed breaks that were decided, each with its reason: {path, rule, reason}
 * @returns {{broken: object[], unneeded: object[]}} breaks that nobody decided, and decisions that nothing needs
 */
export function judged(found, allowed) {
  const decides = (decision, { path, rule }) => decision.path === path && decision.rule === rule && decision.reason?.trim()
  return {
    broken: found.filter((one) => !allowed.some((decision) => decides(decision, one))),
    unneeded: allowed.filter((decision) => !found.some((one) => decides(decision, one))),
  }
}
