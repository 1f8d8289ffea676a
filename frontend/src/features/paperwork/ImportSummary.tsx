import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  AssignmentContent,
  BodyRef,
  BodyRule,
  EventContent,
  GroupContent,
  ImportItem,
  PartialDate,
} from '../../api/gen'
import styles from './ImportCard.module.css'

interface Fact {
  name: string
  value: ReactNode
}

/** What the draft would say, in a few lines; what the document does not say is left out. */
export function ImportSummary({ item, bodies }: { item: ImportItem; bodies: BodyRef[] }) {
  const facts = useFacts(item, bodies).filter(({ value }) => value !== undefined && value !== null && value !== '')
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const dateText = ({ day, month, year }: PartialDate) => [day ?? '…', month ?? '…', year ?? '…'].join('/')

function Lines({ lines }: { lines: string[] | undefined }) {
  if (!lines || lines.length === 0) return null
  if (lines.length === 1) return lines[0]
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useFacts(item: ImportItem, bodies: BodyRef[]): Fact[] {
  const { t } = useTranslation(['paperwork', 'plans'])
  const eventFacts = useEventFacts()
  const assignmentFacts = useAssignmentFacts(bodies)
  const groupFacts = useGroupFacts(bodies)
  const { content, kind } = item
  const { event, assignment, group, signer, contact, term, participants, date } = content
  const name = t(`kind.${kind}`)
  if (event) return eventFacts(event)
  if (assignment) return assignmentFacts(assignment)
  if (group) return groupFacts(group)
  switch (kind) {
    case 'ISSUER':
      return [{ name, value: bodies.find(({ id }) => id === content.bodyId)?.name ?? t('card.notChosen') }]
    case 'CO_ISSUER':
      return [{ name, value: bodies.find(({ id }) => id === content.bodyId)?.name ?? t('card.notCarried') }]
    case 'NUMBER':
      return [
        { name: t('field.number'), value: content.number ?? t('card.blank') },
        { name: t('field.symbol'), value: content.symbol },
      ]
    case 'ISSUE_DATE':
      return [{ name, value: date && dateText(date) }]
    case 'TITLE':
      return [
        { name, value: content.text },
        { name: t('field.planKind'), value: content.planKind && t(`plans:kind.${content.planKind}`) },
      ]
    case 'TERM':
      return [
        {
          name,
          value: [[term?.from, term?.to].filter(Boolean).join(' - '), term?.convocation].filter(Boolean).join(', '),
        },
      ]
    case 'PARTICIPANTS':
      return [
        { name, value: participants?.wording ?? [participants?.min, participants?.max].filter(Boolean).join(' - ') },
      ]
    case 'SIGNER':
      return [
        {
          name,
          value: (
            <Lines lines={[...(signer?.capacity ?? []), signer?.position, signer?.name].filter(Boolean) as string[]} />
          ),
        },
      ]
    case 'CONTACT':
      return [
        { name, value: [contact?.name, contact?.position, contact?.phone, contact?.email].filter(Boolean).join(', ') },
      ]
    default:
      return [{ name, value: content.text ?? <Lines lines={content.lines} /> }]
  }
}

function useEventFacts(): (event: EventContent) => Fact[] {
  const { t } = useTranslation(['paperwork', 'plans'])
  return (event) => {
    const { time } = event
    const days = [time?.from, time?.to].filter(Boolean).map((day) => day?.split('-').reverse().join('/'))
    return [
      { name: t('field.title'), value: event.title },
      { name: t('field.kind'), value: t(`plans:eventKind.${event.kind}`) },
      { name: t('field.time'), value: time && (time.wording ?? [...new Set(days)].join(' – ')) },
      { name: t('field.days'), value: time?.wording && [...new Set(days)].join(' – ') },
      { name: t('field.tentative'), value: time?.tentative && t('field.yes') },
      { name: t('field.duration'), value: event.duration?.wording },
      { name: t('field.mode'), value: event.modeStated ? t(`plans:mode.${event.mode}`) : t('card.modeNotSaid') },
      { name: t('field.place'), value: [event.place, event.address].filter(Boolean).join(', ') },
      { name: t('field.venueChosenBy'), value: event.venueChosenBy },
      { name: t('field.chairs'), value: <Lines lines={event.chairs} /> },
      { name: t('field.programme'), value: <Lines lines={event.programme?.map(({ text }) => text)} /> },
      {
        name: t('field.points'),
        value: <Lines lines={event.connectionPoints?.map(({ wording, count }) => wording ?? String(count))} />,
      },
      { name: t('field.fallback'), value: event.fallback },
    ].filter(({ value }) => !isBlankLines(value))
  }
}

/** A list without lines is nothing to show. */
const isBlankLines = (value: ReactNode) =>
  typeof value === 'object' &&
  value !== null &&
  'props' in value &&
  ((value.props as { lines?: string[] }).lines?.length ?? 0) === 0

function useAssignmentFacts(bodies: BodyRef[]): (assignment: AssignmentContent) => Fact[] {
  const { t } = useTranslation(['paperwork', 'work', 'units'])
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? id
  const ruleText = useRuleText()
  return (assignment) => {
    const { assigneeIds = [], rules = [], deadline, limits, product } = assignment
    const owing = [...assigneeIds.map(nameOf), ...rules.map(ruleText)]
    return [
      { name: t('field.kind'), value: t(`work:kind.${assignment.kind}`) },
      { name: t('field.topic'), value: assignment.topic },
      { name: t('field.task'), value: assignment.task },
      {
        name: t('field.assignees'),
        value:
          owing.length > 0 ? <Lines lines={owing} /> : `${assignment.assigneesText ?? ''} (${t('card.notTracked')})`,
      },
      { name: t('field.product'), value: owing.length > 1 && product === 'JOINT' ? t('card.joint') : undefined },
      { name: t('field.deadline'), value: deadline && <Due deadline={deadline} /> },
      { name: t('field.limits'), value: limits?.wording },
      {
        name: t('field.deliverTo'),
        value: assignment.deliverToBodyId ? nameOf(assignment.deliverToBodyId) : assignment.deliverToText,
      },
      { name: t('field.directedBy'), value: assignment.directedBy?.join(', ') },
      { name: t('field.cooperating'), value: assignment.cooperating?.join(', ') },
      { name: t('field.condition'), value: assignment.condition },
    ]
  }
}

function useGroupFacts(bodies: BodyRef[]): (group: GroupContent) => Fact[] {
  const { t } = useTranslation(['paperwork', 'units', 'participants'])
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? id
  const ruleText = useRuleText()
  return (group) => {
    const { rules = [], bodyIds = [], exceptions = [], quotaMin, quotaMax, eligibleRoles = [] } = group
    const naming = [...rules.map(ruleText), ...bodyIds.map(nameOf)]
    const special = exceptions.map(({ bodyId, max, wording }) => `${nameOf(bodyId)}: ${wording ?? max ?? ''}`)
    return [
      { name: t('field.who'), value: group.wording },
      { name: t('units:levelFilter'), value: group.level && t(`units:level.${group.level}`) },
      {
        name: t('field.quota'),
        value: group.quotaWording ?? [...new Set([quotaMin, quotaMax])].filter((n) => n !== undefined).join(' - '),
      },
      { name: t('field.eligible'), value: eligibleRoles.join(', ') },
      {
        name: t('field.naming'),
        value: naming.length > 0 ? <Lines lines={naming} /> : t('participants:namedBy.OFFICE'),
      },
      { name: t('field.exceptions'), value: special.length > 0 && <Lines lines={special} /> },
      { name: t('field.note'), value: group.note },
    ].filter(({ value }) => value !== false)
  }
}

function useRuleText(): (rule: BodyRule) => string {
  const { t } = useTranslation(['paperwork', 'units'])
  return ({ kind, level }) =>
    t('card.rule', { kind: t(`units:kind.${kind}`), level: t(`units:level.${level}`).toLowerCase() })
}

/** The words, and whether the day they name still counts. */
function Due({ deadline }: { deadline: NonNullable<AssignmentContent['deadline']> }) {
  const { t } = useTranslation('paperwork')
  const { wording, date, semantics, reading } = deadline
  const excluded = semantics === 'EXCLUSIVE' || (semantics === 'AMBIGUOUS' && reading !== 'ON_THE_DAY')
  return (
    <>
      {wording ?? date}
      {date && ` (${t(excluded ? 'card.before' : 'card.until', { date: date.split('-').reverse().join('/') })})`}
    </>
  )
}
