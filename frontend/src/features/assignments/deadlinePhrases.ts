import type {
  Deadline,
  DeadlineAnchor,
  DeadlineKind,
  DeadlineReading,
  DeadlineSemantics,
  OffsetDirection,
  OffsetUnit,
} from '../../api/gen'

/** How the documents put a deadline. The words decide whether the named day still counts, so the words are chosen. */
export const PHRASES = [
  'BY_DAY',
  'BEFORE_DAY',
  'BY_BEFORE_DAY',
  'BY_HOUR',
  'BEFORE_HOUR',
  'BY_BEFORE_HOUR',
  'PERIOD',
  'WITHIN',
  'AHEAD',
  'BEFORE_ANCHOR',
  'BY_BEFORE_ANCHOR',
  'FOLLOWING',
  'RECURRING',
  'WORDS',
] as const
export type Phrase = (typeof PHRASES)[number]

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A deadline as the form holds it. Names are those of the API, so that its violations find their fields. */
export interface DeadlineFields {
  /** Without it the document gives no deadline. */
  phrase?: Phrase
  wording?: string
  date?: string
  time?: string
  periodFrom?: string
  periodTo?: string
  offsetAmount?: number
  offsetUnit?: OffsetUnit
  anchor?: DeadlineAnchor
  anchorDate?: string
  recurrence?: string
  weekdayStated?: Weekday
  yearInferred?: boolean
  reading?: DeadlineReading
}

export type Part = Exclude<keyof DeadlineFields, 'phrase' | 'wording' | 'anchorDate' | 'offsetUnit'>

interface Meaning {
  kind: DeadlineKind
  semantics: DeadlineSemantics
  /** What is asked. */
  parts: readonly Part[]
  direction?: OffsetDirection
}

const ON_DAY = ['date', 'weekdayStated', 'yearInferred'] as const
const AT_HOUR = ['time', ...ON_DAY] as const

export const MEANING: Record<Phrase, Meaning> = {
  BY_DAY: { kind: 'ABSOLUTE', semantics: 'INCLUSIVE', parts: ON_DAY },
  BEFORE_DAY: { kind: 'ABSOLUTE', semantics: 'EXCLUSIVE', parts: ON_DAY },
  BY_BEFORE_DAY: { kind: 'ABSOLUTE', semantics: 'AMBIGUOUS', parts: [...ON_DAY, 'reading'] },
  BY_HOUR: { kind: 'ABSOLUTE', semantics: 'INCLUSIVE', parts: AT_HOUR },
  BEFORE_HOUR: { kind: 'ABSOLUTE', semantics: 'EXCLUSIVE', parts: AT_HOUR },
  BY_BEFORE_HOUR: { kind: 'ABSOLUTE', semantics: 'AMBIGUOUS', parts: [...AT_HOUR, 'reading'] },
  PERIOD: {
    kind: 'PERIOD',
    semantics: 'INCLUSIVE',
    parts: ['periodFrom', 'periodTo', 'weekdayStated', 'yearInferred'],
  },
  WITHIN: { kind: 'RELATIVE', semantics: 'INCLUSIVE', parts: ['offsetAmount', 'anchor'], direction: 'AFTER' },
  AHEAD: { kind: 'RELATIVE', semantics: 'INCLUSIVE', parts: ['offsetAmount', 'anchor'], direction: 'BEFORE' },
  BEFORE_ANCHOR: { kind: 'RELATIVE', semantics: 'EXCLUSIVE', parts: ['anchor'], direction: 'BEFORE' },
  BY_BEFORE_ANCHOR: { kind: 'RELATIVE', semantics: 'AMBIGUOUS', parts: ['anchor', 'reading'], direction: 'BEFORE' },
  FOLLOWING: { kind: 'EVENT_RELATIVE', semantics: 'INCLUSIVE', parts: ['anchor'] },
  RECURRING: { kind: 'RECURRING', semantics: 'INCLUSIVE', parts: ['recurrence'] },
  WORDS: { kind: 'UNDATED', semantics: 'INCLUSIVE', parts: [] },
}

/** Anchors that only an event of the plan can give. */
export const hangsOnEvent = (anchor: DeadlineAnchor | undefined) => anchor === 'EVENT_START' || anchor === 'EVENT_END'

const has = (phrase: Phrase, part: Part) => MEANING[phrase].parts.includes(part)

/** Whether everything is there that the words need; an open question does not make a deadline incomplete. */
export function isComplete(fields: DeadlineFields): boolean {
  const { phrase } = fields
  if (!phrase) return true
  if (phrase === 'WORDS') return Boolean(fields.wording?.trim())
  const needed = MEANING[phrase].parts.filter((part) => !['weekdayStated', 'yearInferred', 'reading'].includes(part))
  return (
    needed.every((part) => fields[part] !== undefined && fields[part] !== '') &&
    (!has(phrase, 'offsetAmount') || fields.offsetUnit !== undefined) &&
    (fields.anchor !== 'FIXED_DATE' || !has(phrase, 'anchor') || fields.anchorDate !== undefined)
  )
}

/** What is sent: only the parts that belong to the words; those of a choice that was left again are dropped. */
export function deadlineOf(fields: DeadlineFields | undefined): Deadline | undefined {
  if (!fields?.phrase) return undefined
  const { phrase, wording, offsetUnit, anchor, anchorDate } = fields
  const { kind, semantics, parts, direction } = MEANING[phrase]
  const given = Object.fromEntries(parts.map((part) => [part, fields[part]]).filter(([, value]) => value !== undefined))
  const counted = has(phrase, 'offsetAmount')
    ? { offsetUnit }
    : direction && { offsetAmount: 0, offsetUnit: 'DAY' as const }
  return {
    kind,
    semantics,
    yearInferred: false,
    ...given,
    ...counted,
    ...(direction && { offsetDirection: direction }),
    ...(has(phrase, 'anchor') && anchor === 'FIXED_DATE' && anchorDate && { anchorDate }),
    ...(wording && { wording }),
  } as Deadline
}

function phraseOf({ kind, semantics, time, offsetAmount, offsetDirection }: Deadline): Phrase {
  switch (kind) {
    case 'ABSOLUTE': {
      if (semantics === 'AMBIGUOUS') return time ? 'BY_BEFORE_HOUR' : 'BY_BEFORE_DAY'
      if (semantics === 'EXCLUSIVE') return time ? 'BEFORE_HOUR' : 'BEFORE_DAY'
      return time ? 'BY_HOUR' : 'BY_DAY'
    }
    case 'RELATIVE': {
      if (offsetDirection === 'AFTER') return 'WITHIN'
      if (offsetAmount !== 0 || semantics === 'INCLUSIVE') return 'AHEAD'
      return semantics === 'AMBIGUOUS' ? 'BY_BEFORE_ANCHOR' : 'BEFORE_ANCHOR'
    }
    case 'PERIOD':
      return 'PERIOD'
    case 'EVENT_RELATIVE':
      return 'FOLLOWING'
    case 'RECURRING':
      return 'RECURRING'
    case 'UNDATED':
      return 'WORDS'
  }
}

export function fieldsOfDeadline(deadline: Deadline): DeadlineFields {
  const { kind, semantics, offsetDirection, weekdayStated, ...parts } = deadline
  const weekday = WEEKDAYS.find((each) => each === weekdayStated)
  return { ...parts, phrase: phraseOf(deadline), ...(weekday && { weekdayStated: weekday }) }
}
