import type { BodyRef, ObligationRow } from '../../../api/gen'

export interface BodyRow {
  body: BodyRef
  /** By assignment; a body may owe one product itself and do it once more for the body above. */
  cells: ReadonlyMap<string, ObligationRow[]>
}

export interface UnitRows {
  unitId: string
  unitName: string
  bodies: BodyRow[]
}

/** The board's rows in the order they came: by unit, from the province down. */
export function unitRows(items: readonly ObligationRow[]): UnitRows[] {
  const units = new Map<
    string,
    { unitName: string; bodies: Map<string, { body: BodyRef; cells: Map<string, ObligationRow[]> }> }
  >()
  for (const item of items) {
    const { body } = item
    const unit = units.get(body.unitId) ?? { unitName: body.unitName, bodies: new Map() }
    const row = unit.bodies.get(body.id) ?? { body, cells: new Map() }
    row.cells.set(item.assignmentId, [...(row.cells.get(item.assignmentId) ?? []), item])
    unit.bodies.set(body.id, row)
    units.set(body.unitId, unit)
  }
  return [...units].map(([unitId, { unitName, bodies }]) => ({ unitId, unitName, bodies: [...bodies.values()] }))
}

const EXTENDABLE: readonly ObligationRow['state'][] = ['OPEN', 'DRAFT', 'RETURNED', 'SENT']

/** Whether the office may give it a later date; what was delegated follows whoever delegated it. */
export function isExtendable(row: ObligationRow): boolean {
  return EXTENDABLE.includes(row.state) && !row.parentId
}

export function extendableOf(row: BodyRow): ObligationRow[] {
  return [...row.cells.values()].flat().filter(isExtendable)
}
