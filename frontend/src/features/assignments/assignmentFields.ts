import type { AssignmentContent, AssignmentView, BodyRule } from '../../api/gen'
import { zAssignmentContent } from '../../api/gen/zod.gen'
import { filledIn } from '../../ui/filledIn'
import { type DeadlineFields, deadlineOf, fieldsOfDeadline, isComplete } from './deadlinePhrases'

/** An assignment as the form holds it; rules may be half filled. */
export interface AssignmentFields extends Omit<AssignmentContent, 'deadline' | 'rules'> {
  deadline?: DeadlineFields
  rules: Partial<BodyRule>[]
}

export const NEW_ASSIGNMENT: AssignmentFields = {
  kind: 'PAPER',
  assigneeMode: 'LISTED',
  assigneeIds: [],
  rules: [],
  product: 'ONE_EACH',
  authorLevels: [],
  directedBy: [],
  cooperating: [],
  preparedBy: [],
  standing: false,
}

export function fieldsOfAssignment(view: AssignmentView): AssignmentFields {
  const taken = Object.fromEntries(Object.entries(view).filter(([name]) => name in zAssignmentContent.shape))
  return fieldsOfContent(taken as unknown as AssignmentContent)
}

export function fieldsOfContent({ deadline, ...content }: AssignmentContent): AssignmentFields {
  return { ...content, ...(deadline && { deadline: fieldsOfDeadline(deadline) }) }
}

const isWhole = (rule: Partial<BodyRule>): rule is BodyRule => Boolean(rule.kind && rule.level)

/** What is sent: what belongs to the way the bodies are named, and to a joint product, only where that was chosen. */
export function contentOfAssignment(fields: AssignmentFields): AssignmentContent {
  const { deadline, leadBodyId, ...rest } = fields
  const listed = fields.assigneeMode === 'LISTED'
  const due = deadlineOf(deadline)
  return filledIn<AssignmentContent>({
    ...rest,
    assigneeIds: listed ? fields.assigneeIds : [],
    rules: listed ? [] : fields.rules.filter(isWhole).map((rule) => ({ ...rule, unitTypes: rule.unitTypes ?? [] })),
    ...(leadBodyId && fields.product === 'JOINT' && { leadBodyId }),
    ...(due && { deadline: due }),
  })
}

/**
 * The same for a preview of people and days: what is not written yet must not hide them, so gaps that the API would
 * refuse are closed with a placeholder, and a deadline that still lacks a part is left out.
 */
export function previewable(fields: AssignmentFields): AssignmentContent {
  const { deadline, ...content } = contentOfAssignment(fields)
  const nobody = content.assigneeIds.length === 0 && content.rules.length === 0
  return {
    ...content,
    ...(!content.topic && !content.task && { topic: '…', task: '…' }),
    ...(nobody && { assigneeMode: 'LISTED', assigneesText: content.assigneesText ?? '…' }),
    ...(deadline && fields.deadline && isComplete(fields.deadline) && { deadline }),
  }
}
