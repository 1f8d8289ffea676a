import type { GroupContent, GroupException, GroupView } from '../../api/gen'
import { zGroupContent } from '../../api/gen/zod.gen'
import { filledIn } from '../../ui/filledIn'

/** A group as the form holds it; rules and exceptions may be half filled. */
export interface GroupFields extends Omit<GroupContent, 'rules' | 'exceptions'> {
  rules?: Partial<NonNullable<GroupContent['rules']>[number]>[]
  exceptions?: Partial<GroupException>[]
}

export const NEW_GROUP: GroupFields = {
  kind: 'DELEGATES',
  wording: '',
  naming: 'OFFICE',
  eligibleRoles: [],
  bodyIds: [],
  rules: [],
  exceptions: [],
}

export function fieldsOfGroup(view: GroupView): GroupFields {
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name in zGroupContent.shape),
  ) as unknown as GroupFields
}

/** What is sent: who names, and what holds for one of them alone, only where bodies name. */
export function contentOfGroup(fields: GroupFields): GroupContent {
  const byBodies = fields.naming === 'BODIES'
  const { level, ...rest } = fields
  return filledIn<GroupContent>({
    ...rest,
    ...(level && fields.kind === 'DELEGATES' && { level }),
    bodyIds: byBodies ? (fields.bodyIds ?? []) : [],
    rules: byBodies
      ? (fields.rules ?? []).flatMap(({ kind, level: at, ...rule }) =>
          kind && at ? [{ ...rule, kind, level: at, unitTypes: rule.unitTypes ?? [] }] : [],
        )
      : [],
    exceptions: byBodies
      ? (fields.exceptions ?? []).flatMap(({ bodyId, ...rest }) => (bodyId ? [{ ...rest, bodyId }] : []))
      : [],
  })
}
