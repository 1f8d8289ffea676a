import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScanAnswer } from '../../../api/gen'
import { connectionLost, Refusal } from '../../../api/refusal'
import { ScanOutbox } from './scanOutbox'
import { type Scan, ScanStore, scansOfOthers } from './scanStore'

const scan = (id: string, more: Partial<Scan> = {}): Scan => ({
  id,
  at: `2023-09-20T00:0${id.length}:00Z`,
  act: 'IN',
  eventId: 'event',
  participantId: `p-${id}`,
  label: id,
  ...more,
})

const recorded = (scans: Scan[]): ScanAnswer[] => scans.map(({ id }) => ({ id, outcome: 'RECORDED' }))
const ids = (scans: readonly Scan[]) => scans.map(({ id }) => id)

let store: ScanStore

beforeEach(() => {
  store = new ScanStore('clerk', 'plan')
})

afterEach(() => vi.restoreAllMocks())

function outbox(send: (scans: Scan[]) => Promise<ScanAnswer[]>, answered: (answer: ScanAnswer) => void = () => {}) {
  return new ScanOutbox(store, send, answered)
}

describe('scans kept in the browser', () => {
  it('are there again after a reload, in the order in which they were made', () => {
    store.put(scan('bb'))
    store.put(scan('a'))
    expect(ids(new ScanStore('clerk', 'plan').all())).toEqual(['a', 'bb'])
  })

  it('of two tabs do not overwrite each other', () => {
    const otherTab = new ScanStore('clerk', 'plan')
    expect(otherTab.all()).toEqual([])
    store.put(scan('a'))
    otherTab.put(scan('bb'))
    expect(ids(new ScanStore('clerk', 'plan').all())).toEqual(['a', 'bb'])
  })

  it('are heard of in another tab', () => {
    const heard = vi.fn()
    const forget = store.subscribe(heard)
    localStorage.setItem('giaoban.scan:clerk:plan:x', JSON.stringify(scan('x')))
    window.dispatchEvent(new StorageEvent('storage', { key: 'giaoban.scan:clerk:plan:x' }))
    expect(heard).toHaveBeenCalledOnce()
    expect(ids(store.all())).toEqual(['x'])
    window.dispatchEvent(new StorageEvent('storage', { key: 'giaoban.language' }))
    expect(heard).toHaveBeenCalledOnce()
    forget()
  })

  it('of another plan or another account are not mixed in, but they are counted', () => {
    new ScanStore('clerk', 'other plan').put(scan('a'))
    new ScanStore('somebody else', 'plan').put(scan('bb'))
    expect(store.all()).toEqual([])
    expect(scansOfOthers('clerk')).toBe(1)
  })

  it('that the browser cannot keep are not taken silently', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => store.put(scan('a'))).toThrow('full')
  })
})

describe('sending the scans', () => {
  it('takes them off this device only when the server has taken them', async () => {
    store.put(scan('a'))
    store.put(scan('bb'))
    let answer: (answers: ScanAnswer[]) => void = () => {}
    const answered = new Promise<ScanAnswer[]>((resolve) => {
      answer = resolve
    })
    const send = vi.fn((_scans: Scan[]) => answered)
    const sent = outbox(send).flush()
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith([scan('a'), scan('bb')]))
    expect(ids(store.all())).toEqual(['a', 'bb'])
    answer(recorded([...store.all()]))
    await sent
    expect(store.all()).toEqual([])
  })

  it('keeps all of them, with their own times, while there is no network', async () => {
    store.put(scan('a'))
    await expect(outbox(() => Promise.reject(connectionLost())).flush()).rejects.toMatchObject({ status: 0 })
    expect(store.all()).toEqual([scan('a')])
    const later: Scan[] = []
    await outbox(async (scans) => {
      later.push(...scans)
      return recorded(scans)
    }).flush()
    expect(later).toEqual([scan('a')])
  })

  it('sends the same ids again when the answer was lost, so that the server counts them once', async () => {
    const server = new Map<string, Scan>()
    let answers = 0
    const send = async (scans: Scan[]) => {
      for (const each of scans) server.set(each.id, each)
      answers += 1
      if (answers === 1) throw connectionLost()
      return recorded(scans)
    }
    store.put(scan('a'))
    const box = outbox(send)
    await expect(box.flush()).rejects.toBeInstanceOf(Refusal)
    await box.flush()
    expect(server.size).toBe(1)
    expect(store.all()).toEqual([])
  })

  it('keeps what the server refused, with the reason, and does not send it again by itself', async () => {
    store.put(scan('a'))
    store.put(scan('bb'))
    const send = vi.fn(
      async (): Promise<ScanAnswer[]> => [
        { id: 'a', outcome: 'UNKNOWN', detail: 'Không có đại biểu nào mang mã này.' },
        { id: 'bb', outcome: 'DUPLICATE' },
      ],
    )
    const heard: string[] = []
    const box = outbox(send, ({ outcome }) => heard.push(outcome))
    await box.flush()
    expect(heard).toEqual(['UNKNOWN', 'DUPLICATE'])
    expect(store.all()).toEqual([
      { ...scan('a'), refusal: { code: 'UNKNOWN', detail: 'Không có đại biểu nào mang mã này.' } },
    ])
    await box.flush()
    expect(send).toHaveBeenCalledOnce()
  })

  it('lets one scan that the server cannot take not hold up the others', async () => {
    store.put(scan('a'))
    store.put(scan('bb'))
    store.put(scan('ccc'))
    const send = async (scans: Scan[]) => {
      if (scans.some(({ id }) => id === 'bb'))
        throw new Refusal({ code: 'INVALID_REQUEST', detail: 'Sai.', status: 400 })
      return recorded(scans)
    }
    await outbox(send).flush()
    expect(store.all()).toEqual([{ ...scan('bb'), refusal: { code: 'INVALID_REQUEST', detail: 'Sai.' } }])
  })

  it('includes a scan that was made while the others were on their way', async () => {
    store.put(scan('a'))
    const batches: string[][] = []
    const box = outbox(async (scans) => {
      batches.push(ids(scans))
      if (batches.length === 1) {
        store.put(scan('bb'))
        void box.flush()
      }
      return recorded(scans)
    })
    await box.flush()
    expect(batches).toEqual([['a'], ['bb']])
    expect(store.all()).toEqual([])
  })

  it('goes in batches that the server takes', async () => {
    for (let number = 0; number < 250; number += 1) store.put(scan(String(number).padStart(3, '0')))
    const sizes: number[] = []
    await outbox(async (scans) => {
      sizes.push(scans.length)
      return recorded(scans)
    }).flush()
    expect(sizes).toEqual([200, 50])
  })
})
