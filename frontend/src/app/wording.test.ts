import { describe, expect, it } from 'vitest'
import {
  zAccountState,
  zApiClientState,
  zApiScope,
  zAssigneeMode,
  zAssignmentKind,
  zAttemptFailure,
  zBodyKind,
  zChainRole,
  zDayOfWeek,
  zDeadlineAnchor,
  zDeliveryState,
  zEventKind,
  zEventMode,
  zEventType,
  zGroupKind,
  zImportOutcome,
  zLatePolicy,
  zLimitPolicy,
  zMonthPart,
  zNaming,
  zObligationState,
  zOffsetUnit,
  zPageSource,
  zPaperKind,
  zPlanKind,
  zPlanStatus,
  zPresence,
  zProduct,
  zReply,
  zRole,
  zRollPolicy,
  zScanAct,
  zSecondFactorStanding,
  zStanding,
  zSubmissionState,
  zTimePrecision,
  zUnitLevel,
  zUnitType,
  zWebhookState,
} from '../api/gen/zod.gen'
import { wording } from './wording'

type Tree = { [key: string]: string | Tree | string[] }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as Tree, `${path}${key}.`),
  )
}

const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))

describe.each(Object.entries(wording))('%s', (_room, { vi, en }) => {
  const source = leaves(vi as Tree)
  const english = new Map(leaves(en as Tree))

  it('has the same keys in both languages', () => {
    expect(new Set(english.keys())).toEqual(new Set(source.map(([key]) => key)))
  })

  it('fills in the same values in both languages', () => {
    for (const [key, text] of source) expect([key, placeholders(english.get(key)!)]).toEqual([key, placeholders(text)])
  })

  it('leaves nothing blank and writes composed Unicode', () => {
    for (const [key, text] of [...source, ...english]) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      expect([key, text.normalize('NFC')]).toEqual([key, text])
    }
  })
})

/** Each union of the contract that people see, and the words for it. A room with a new union adds its line. */
const unions: [string, readonly string[], object][] = [
  ['Role', zRole.options, wording.access.vi.role],
  ['AccountState', zAccountState.options, wording.accounts.vi.state],
  ['ApiClientState', zApiClientState.options, wording.clients.vi.state],
  ['ApiScope', zApiScope.options, wording.clients.vi.scope],
  ['WebhookState', zWebhookState.options, wording.webhooks.vi.state],
  ['EventType', zEventType.options, wording.webhooks.vi.event],
  ['DeliveryState', zDeliveryState.options, wording.webhooks.vi.log.state],
  ['AttemptFailure', zAttemptFailure.options, wording.webhooks.vi.log.failure],
  ['SecondFactorStanding', zSecondFactorStanding.options, wording.secondFactor.vi.standing],
  ['UnitLevel', zUnitLevel.options, wording.units.vi.level],
  ['UnitType', zUnitType.options, wording.units.vi.type],
  ['BodyKind', zBodyKind.options, wording.units.vi.kind],
  ['AssignmentKind', zAssignmentKind.options, wording.work.vi.kind],
  ['ObligationState', zObligationState.options, wording.work.vi.state],
  ['Standing', zStanding.options, wording.work.vi.standing],
  ['SubmissionState', zSubmissionState.options, wording.obligations.vi.versions.state],
  ['ChainRole', zChainRole.options, wording.obligations.vi.chain.role],
  ['PlanStatus', zPlanStatus.options, wording.plans.vi.status],
  ['PlanKind', zPlanKind.options, wording.plans.vi.kind],
  ['EventKind', zEventKind.options, wording.plans.vi.eventKind],
  ['EventMode', zEventMode.options, wording.plans.vi.mode],
  ['TimePrecision', zTimePrecision.options, wording.plans.vi.precision],
  ['MonthPart', zMonthPart.options, wording.plans.vi.monthPart],
  ['LatePolicy', zLatePolicy.options, wording.plans.vi.late],
  ['LimitPolicy', zLimitPolicy.options, wording.plans.vi.limit],
  ['RollPolicy', zRollPolicy.options, wording.plans.vi.roll],
  ['AssigneeMode', zAssigneeMode.options, wording.assignments.vi.assignees.mode],
  ['Product', zProduct.options, wording.assignments.vi.assignees.product],
  ['OffsetUnit', zOffsetUnit.options, wording.assignments.vi.deadline.unit],
  ['DeadlineAnchor', zDeadlineAnchor.options, wording.assignments.vi.deadline.anchor],
  ['DayOfWeek', zDayOfWeek.options, wording.assignments.vi.deadline.weekday],
  ['GroupKind', zGroupKind.options, wording.participants.vi.kind],
  ['ImportOutcome', zImportOutcome.options, wording.participants.vi.import.outcome],
  ['Naming', zNaming.options, wording.participants.vi.namedBy],
  ['Reply', zReply.options, wording.participants.vi.reply],
  ['Presence', zPresence.options, wording.participants.vi.presence],
  ['ScanAct', zScanAct.options, wording.checkIn.vi.scan],
  ['PaperKind', zPaperKind.options, wording.papers.vi.paperKind],
  ['PageSource', zPageSource.options, wording.obligations.vi.file.pages],
]

describe('unions of the contract', () => {
  it.each(unions)('%s has a word for every value and for no other', (_name, values, words) => {
    expect(new Set(Object.keys(words))).toEqual(new Set(values))
  })
})
