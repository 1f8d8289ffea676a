import type { EventContent, PlanContent, PlanEventView, PlanView } from '../../api/gen'
import { zEventContent, zPlanContent } from '../../api/gen/zod.gen'
import { filledIn } from '../../ui/filledIn'
import { fieldsOfTime, type TimeFields, timeOf } from './eventTime'

type Lists = 'coIssuingBodyIds' | 'legalBases' | 'implementing' | 'purposes' | 'requirements' | 'recipients'
type EventLists = 'chairs' | 'programme' | 'connectionPoints'

export interface EventFields extends Required<Pick<EventContent, EventLists>>, Omit<EventContent, EventLists | 'time'> {
  time?: TimeFields
}

/** A plan as the form holds it: its lists are there from the start, if only empty. */
export interface PlanFields extends Required<Pick<PlanContent, Lists>>, Omit<PlanContent, Lists | 'events'> {
  events: EventFields[]
}

/** Only the members that the API takes back; what the server adds to them is left out. */
function contentOnly<T extends object>(view: T, taken: object): T {
  return Object.fromEntries(Object.entries(view).filter(([name]) => name in taken)) as T
}

/** The text of a plan without what the server adds to it. */
export function fieldsOf(plan: PlanView): PlanFields {
  return { ...contentOnly(plan, zPlanContent.shape), events: plan.events.map(fieldsOfEvent) }
}

function fieldsOfEvent(event: PlanEventView): EventFields {
  return fieldsOfEventContent(contentOnly(event, zEventContent.shape))
}

export function fieldsOfEventContent({ time, ...content }: EventContent): EventFields {
  const { chairs = [], programme = [], connectionPoints = [] } = content
  return { ...content, chairs, programme, connectionPoints, ...(time && { time: fieldsOfTime(time) }) }
}

export const NEW_EVENT: EventFields = {
  kind: 'CONFERENCE',
  title: '',
  mode: 'IN_PERSON',
  modeStated: true,
  chairs: [],
  programme: [],
  connectionPoints: [],
}

export function newPlan(issuingBodyId: string | undefined, place: string): Partial<PlanFields> {
  return {
    kind: 'CONFERENCE',
    ...(issuingBodyId && { issuingBodyId }),
    place,
    coIssuingBodyIds: [],
    legalBases: [],
    implementing: [],
    purposes: [],
    requirements: [],
    events: [],
    recipients: [],
    latePolicy: 'MARK',
    limitPolicy: 'WARN',
    rollPolicy: 'NO_ROLL',
  }
}

export function contentOfEvent({ time, ...event }: EventFields): EventContent {
  const known = timeOf(time)
  return { ...event, ...(known && { time: known }) }
}

/** What is sent: blank stays blank, and an amount that was not given is not zero. */
export function contentOf(fields: PlanFields): PlanContent {
  return filledIn({ ...fields, events: fields.events.map(contentOfEvent) })
}
