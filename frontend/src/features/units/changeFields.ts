import type { BodyView, RegisterChange, UnitDetail } from '../../api/gen'
import { filledIn } from '../../ui/filledIn'
import type { ChangeKind } from './registerRoutes'

/** The form's fields are the change itself, so that the server's violations find their fields. */
export type ChangeFields = RegisterChange

/** Merging and splitting are one change of the API. */
export const memberOf = (kind: ChangeKind): keyof RegisterChange =>
  kind === 'merge' || kind === 'split' ? 'reorganise' : kind

const named = (unit: UnitDetail) => ({
  type: unit.type,
  name: unit.name,
  ...(unit.code && { code: unit.code }),
  ...(unit.parentId && { parentId: unit.parentId }),
})

/** What is known stands in the form already; the rest is what the person came to say. */
export function initialFields(
  kind: ChangeKind,
  unit: UnitDetail | null,
  body: BodyView | undefined,
): Record<string, unknown> {
  const sameParent = unit?.parentId ? { parentId: unit.parentId } : {}
  const sameKind = unit ? { type: unit.type, ...sameParent } : {}
  const successor = { childIds: [], ...sameKind }
  switch (kind) {
    case 'add':
      return { add: { withBodies: true, aliases: [], ...(unit && { parentId: unit.id }) } }
    case 'amend':
      return { amend: unit ? named(unit) : {} }
    case 'correct':
      return { correct: unit ? { ...named(unit), day: unit.validFrom, aliases: unit.aliases } : {} }
    case 'end':
      return { end: {} }
    case 'merge':
      return { reorganise: { predecessorIds: unit ? [unit.id] : [], successors: [successor] } }
    case 'split':
      return { reorganise: { predecessorIds: unit ? [unit.id] : [], successors: [successor, { ...successor }] } }
    case 'addBody':
      return { addBody: { aliases: [] } }
    case 'amendBody':
      return { amendBody: { name: body?.name, shortName: body?.shortName } }
    case 'correctBody':
      return {
        correctBody: {
          name: body?.name,
          shortName: body?.shortName,
          organCode: body?.organCode,
          aliases: body?.aliases ?? [],
        },
      }
    case 'endBody':
      return { endBody: {} }
  }
}

/** What the form says, about whom the page is. */
export function changeOf(
  kind: ChangeKind,
  fields: Record<string, unknown>,
  unit: UnitDetail | null,
  body: BodyView | undefined,
): RegisterChange {
  const member = memberOf(kind)
  const said = filledIn((fields[member] ?? {}) as Record<string, unknown>)
  if (kind === 'split' || kind === 'merge') return { reorganise: said } as RegisterChange
  const about =
    kind === 'add' ? {} : kind.endsWith('Body') && kind !== 'addBody' ? { bodyId: body?.id } : { unitId: unit?.id }
  return { [member]: { ...said, ...about } } as RegisterChange
}
