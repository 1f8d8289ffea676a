import { type DefaultBodyType, HttpResponse, http, type StrictRequest } from 'msw'
import { setupServer } from 'msw/node'
import type { Problem } from '../api/gen'

/** Stands for the API in component tests; a request that no test announced fails the test. */
export const server = setupServer()

interface Asked {
  request: StrictRequest<DefaultBodyType>
  params: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Query parameters. */
  query: URLSearchParams
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Refused = Pick<Problem, 'status' | 'code'> & Partial<Problem>

const isRefused = (body: unknown): body is Refused =>
  typeof body === 'object' && body !== null && 'code' in body && 'status' in body && Number(body.status) >= 400

/** A problem document as the API sends it. */
export function refused(status: number, code: string, more: Partial<Problem> = {}): Refused {
  return { status, code, ...more }
}

/**
 * Announces an answer: `answer<PageUnitView>('get', '/units', { items: [], nextCursor: null, total: 0 })`. The type
 * argument is the generated one, so that a test cannot lie about the contract. `null` answers 204; `refused(…)` a problem.
 */
export function answer<Body>(
  method: Method,
  path: string,
  body: Body | Refused | null | ((asked: Asked) => Body | Refused | null | Promise<Body | Refused | null>),
) {
  server.use(
    http[method](`*/api/v1${path}`, async ({ request, params }) => {
      const query = new URL(request.url).searchParams
      const given =
        typeof body === 'function' ? await (body as (asked: Asked) => Body)({ request, params, query }) : body
      if (given === null) return new HttpResponse(null, { status: 204 })
      if (isRefused(given)) {
        const problem = { type: 'about:blank', title: given.code, detail: '', instance: path, violations: [], ...given }
        return HttpResponse.json(problem, {
          status: given.status,
          headers: { 'Content-Type': 'application/problem+json' },
        })
      }
      return HttpResponse.json(given as DefaultBodyType)
    }),
  )
}
