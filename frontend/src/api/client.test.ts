import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { answer, refused, server } from '../testing/server'
import { whenSessionEnds } from './client'
import { getUnit, type UnitDetail, updatePlan } from './gen'
import { idempotent, ifMatch, newIdempotencyKey } from './headers'
import { CONNECTION_LOST, Refusal, UNREADABLE_ANSWER } from './refusal'

const ask = () => getUnit({ path: { id: 'cau-ke' }, throwOnError: true })

describe('a failed request', () => {
  it('becomes a refusal with everything the problem document says', async () => {
    answer<never>(
      'get',
      '/units/cau-ke',
      refused(423, 'ACCOUNT_LOCKED', {
        detail: 'Tạm khóa.',
        violations: [{ field: 'username', message: 'Tạm khóa.' }],
        lockedUntil: '2023-09-12T02:15:00Z',
      }),
    )
    const refusal = await ask().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({
      status: 423,
      code: 'ACCOUNT_LOCKED',
      detail: 'Tạm khóa.',
      violations: [{ field: 'username', message: 'Tạm khóa.' }],
      extra: { lockedUntil: '2023-09-12T02:15:00Z' },
    })
  })

  it('keeps its status when something in between answers with a page', async () => {
    server.use(http.get('*/api/v1/units/cau-ke', () => new HttpResponse('<h1>Bad Gateway</h1>', { status: 502 })))
    await expect(ask()).rejects.toMatchObject({ status: 502, code: UNREADABLE_ANSWER })
  })

  it('without any answer says so', async () => {
    server.use(http.get('*/api/v1/units/cau-ke', () => HttpResponse.error()))
    await expect(ask()).rejects.toMatchObject({ status: 0, code: CONNECTION_LOST })
  })
})

describe('a session that has ended', () => {
  it('is asked for once, however many requests wait, and each is sent again', async () => {
    let signedIn = false
    let asked = 0
    answer<UnitDetail>('get', '/units/cau-ke', () => {
      asked += 1
      return signedIn ? ({ id: 'cau-ke' } as UnitDetail) : refused(401, 'NOT_SIGNED_IN')
    })
    const renewed = vi.fn(async () => {
      signedIn = true
      return true
    })
    const forget = whenSessionEnds(renewed)
    await expect(ask()).resolves.toMatchObject({ data: { id: 'cau-ke' } })
    expect(renewed).toHaveBeenCalledOnce()
    expect(asked).toBe(2)

    signedIn = false
    forget()
    await expect(ask()).rejects.toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' })
  })
})

describe('headers of a write', () => {
  it('quote the version as an entity tag', async () => {
    let sent: string | null = null
    answer<never>('put', '/plans/:id', ({ request }) => {
      sent = request.headers.get('If-Match')
      return refused(412, 'VERSION_CONFLICT')
    })
    await expect(
      updatePlan({ path: { id: 'p' }, headers: ifMatch(7), body: {} as never, throwOnError: true }),
    ).rejects.toMatchObject({ status: 412 })
    expect(sent).toBe('"7"')
  })

  it('carry a new key for every intention', () => {
    const key = newIdempotencyKey()
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(newIdempotencyKey()).not.toBe(key)
    expect(idempotent(key)).toEqual({ 'Idempotency-Key': key })
  })
})
