import type { Violation } from './gen'

/** Codes that the browser gives itself, because no server answered or the answer was not a problem document. */
export const CONNECTION_LOST = 'CONNECTION_LOST'
export const UNREADABLE_ANSWER = 'UNREADABLE_ANSWER'

interface Problem {
  code: string
  detail: string
  status: number
  violations?: Violation[]
  [extra: string]: unknown
}

/** A "no" from the API (RFC 9457 problem document), or the lack of any answer (`status` 0). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number
  /** Stable constant such as `VERSION_CONFLICT`; wording is looked up by it. */
  readonly code: string
  /** The server's sentence in Vietnamese, concrete about this case; empty when there is none. */
  readonly detail: string
  readonly violations: readonly Violation[]
  /** Further members of the problem document, e.g. `lockedUntil`. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor({ code, detail, status, violations, ...extra }: Problem) {
    super(`${status} ${code}: ${detail}`)
    this.status = status
    this.code = code
    this.detail = detail
    this.violations = violations ?? []
    this.extra = extra
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
}

/** Reads the body of a failed answer; anything that is not a problem document keeps at least its status. */
export function refusalFrom(body: unknown, status: number): Refusal {
  return isProblem(body)
    ? new Refusal({ ...body, detail: body.detail ?? '', status })
    : new Refusal({ code: UNREADABLE_ANSWER, detail: '', status })
}

export function connectionLost(): Refusal {
  return new Refusal({ code: CONNECTION_LOST, detail: '', status: 0 })
}

/** The refusal behind an `unknown` error of a query, mutation or route; null for a fault of our own code. */
export function asRefusal(error: unknown): Refusal | null {
  return error instanceof Refusal ? error : null
}

export function hasStatus(error: unknown, status: number): boolean {
  return asRefusal(error)?.status === status
}
