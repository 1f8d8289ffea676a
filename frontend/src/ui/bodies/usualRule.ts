import type { BodyRule, UnitLevel, UnitRef } from '../../api/gen'

const BELOW: Record<UnitLevel, UnitLevel> = { PROVINCE: 'DISTRICT', DISTRICT: 'COMMUNE', COMMUNE: 'COMMUNE' }

/** «tất cả Thường trực HĐND cấp dưới của …»: what a plan most often says. */
export function usualRule(unit: UnitRef): BodyRule {
  return { kind: 'STANDING_BODY', level: BELOW[unit.level], unitTypes: [], underUnitId: unit.id }
}
