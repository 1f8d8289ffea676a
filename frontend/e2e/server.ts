import { type APIRequestContext, expect, request, test } from '@playwright/test'
import type {
  AssignmentContent,
  BodyView,
  Deadline,
  ObligationDetail,
  ObligationRow,
  PlanContent,
} from '../src/api/gen'
import { DEMO_PASSWORD } from './fixtures'

/** The day on which the stories play; the server is started on its morning. */
const TODAY = '2023-08-30'

/** Somebody's place of work without a browser: for what happened before a story begins. */
export class Desk {
  private readonly http: APIRequestContext

  private constructor(http: APIRequestContext) {
    this.http = http
  }

  static async of(username: string): Promise<Desk> {
    const http = await request.newContext({ baseURL: test.info().project.use.baseURL! })
    const desk = new Desk(http)
    await desk.post('sign-in', { username, password: DEMO_PASSWORD })
    return desk
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.http.get(`/api/v1/${path}`)
    expect(answer.ok(), `GET ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
  }

  /** @param version of the object that is acted on, where there is one */
  async post<T>(path: string, data: object, version?: number): Promise<T> {
    const answer = await this.http.post(`/api/v1/${path}`, {
      data,
      headers: version === undefined ? {} : ifMatch(version),
    })
    expect(answer.ok(), `POST ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
  }

  /** As {@link post}, where the answer is empty. */
  async tell(path: string, data: object): Promise<void> {
    const answer = await this.http.post(`/api/v1/${path}`, { data })
    expect(answer.ok(), `POST ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
  }

  async put<T>(path: string, data: object, version: number): Promise<T> {
    const answer = await this.http.put(`/api/v1/${path}`, { data, headers: ifMatch(version) })
    expect(answer.ok(), `PUT ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
  }

  /** A file in the draft, then the draft sent. */
  async handIn(obligationId: string, { name, buffer }: { name: string; buffer: Buffer }, authorBodyId?: string) {
    const stored = await this.http.post(`/api/v1/obligations/${obligationId}/files?name=${encodeURIComponent(name)}`, {
      data: buffer,
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    expect(stored.ok(), await stored.text()).toBe(true)
    await this.post(`obligations/${obligationId}/submissions`, {
      nilReport: false,
      ...(authorBodyId && { authorBodyId }),
    })
  }

  async body(name: string): Promise<BodyView> {
    const { items } = await this.get<{ items: BodyView[] }>(`bodies?asOf=${TODAY}&q=${encodeURIComponent(name)}`)
    const found = items.find((body) => body.name === name)
    expect(found, `no body is called ${name}`).toBeDefined()
    return found!
  }

  /** Somebody else acts on it meanwhile: whatever version it has now. */
  async act(obligationId: string, verb: string, data: object): Promise<void> {
    const { version } = await this.get<ObligationDetail>(`obligations/${obligationId}`)
    await this.post(`obligations/${obligationId}/${verb}`, data, version)
  }
}

function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` }
}

/** «chậm nhất là ngày …», the last day included. */
export function latest(date: string): Deadline {
  const [year, month, day] = date.split('-').map(Number)
  return {
    wording: `chậm nhất là ngày ${day}/${month}/${year}`,
    kind: 'ABSOLUTE',
    semantics: 'INCLUSIVE',
    date,
    yearInferred: false,
  }
}

interface Order {
  title: string
  /** Names of the bodies that owe it. */
  of: string[]
  deadline?: Deadline
  assignment?: Partial<AssignmentContent>
  plan?: Partial<PlanContent>
}

export interface Ordered {
  planId: string
  number: string
  /** By the name of the body that owes it. */
  owed: Record<string, string>
}

/** A draft plan with one assignment, on the desk of its office. */
export async function draftPlan(office: Desk, { title, of, deadline, assignment, plan }: Order): Promise<string> {
  const me = await office.get<{ unit: { fullName: string } }>('me')
  const issuer = await office.body(`Thường trực HĐND ${me.unit.fullName}`)
  const { id } = await office.post<{ id: string }>('plans', {
    kind: 'OTHER',
    issuingBodyId: issuer.id,
    symbol: 'KH-HĐND',
    title,
    ...plan,
  } satisfies PlanContent)
  await office.post(`plans/${id}/assignments`, {
    kind: 'PAPER',
    topic: title,
    assigneeMode: 'LISTED',
    assigneeIds: await Promise.all(of.map(async (name) => (await office.body(name)).id)),
    rules: [],
    product: 'ONE_EACH',
    authorLevels: [],
    directedBy: [],
    cooperating: [],
    preparedBy: [],
    standing: false,
    ...(deadline && { deadline }),
    ...assignment,
  } satisfies AssignmentContent)
  return id
}

/** The draft becomes the office's plan of today; returns its number. */
export async function issue(office: Desk, planId: string): Promise<string> {
  const { version } = await office.get<{ version: number }>(`plans/${planId}`)
  // Taken once, though two stories issue at the same moment and both may be told twice to the same server.
  const number = `${Date.now() % 10_000_000}${test.info().parallelIndex}`
  await office.post(`plans/${planId}/issue`, { number, symbol: 'KH-HĐND', issueDate: TODAY }, version)
  return number
}

/** The same plan issued today, and what everybody owes by it. */
export async function issuedPlan(office: Desk, order: Order): Promise<Ordered> {
  const planId = await draftPlan(office, order)
  const number = await issue(office, planId)
  const { items } = await office.get<{ items: ObligationRow[] }>(`plans/${planId}/obligations`)
  return { planId, number, owed: Object.fromEntries(items.map(({ body, id }) => [body.name, id])) }
}
