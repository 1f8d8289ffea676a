import type { LinkProps } from '@tanstack/react-router'
import type { SearchHit } from '../../api/gen'

type HitLink = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>

/** Where a hit leads. A unit that has ended is opened as it was on its last day. */
export function hitLink({ kind, id, planId, unitId, validTo }: SearchHit): HitLink {
  switch (kind) {
    case 'PLAN':
      return { to: '/plans/$planId', params: { planId: id } }
    case 'ASSIGNMENT':
      return { to: '/plans/$planId/assignments', params: { planId: planId! }, hash: id }
    case 'UNIT':
    case 'BODY':
      return { to: '/units/$unitId', params: { unitId: unitId! }, search: { asOf: validTo ?? undefined } }
  }
}
