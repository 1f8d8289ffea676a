import type { ScanAct } from '../../../api/gen'

/** A scan as it was made. It stays on this device until the server has taken it or the clerk has dealt with its refusal. */
export interface Scan {
  /** Made here, 32 hex digits. The server takes each id once, so that sending it again changes nothing. */
  id: string
  /** The moment of the scan by the server's clock, ISO; not the moment of sending. */
  at: string
  act: ScanAct
  /** Of the plan; the desk may be moved to another one while some scans wait. */
  eventId: string
  /** Who it was, where the list on this device knew; otherwise only the token that was read. */
  participantId?: string
  token?: string
  /** What the clerk saw: a name, or the token as it was typed. */
  label: string
  /** Why the server did not take it. It is not sent again by itself. */
  refusal?: { code: string; detail: string }
}

const PREFIX = 'giaoban.scan'

/**
 * The scans of one account at one plan's desk, kept in the browser. One entry of the local storage per scan: two tabs
 * that write at the same moment never overwrite each other's list, because there is no list.
 */
export class ScanStore {
  private readonly prefix: string
  private readonly listeners = new Set<() => void>()
  private cached: readonly Scan[] | null = null

  constructor(accountId: string, planId: string) {
    this.prefix = `${PREFIX}:${accountId}:${planId}:`
  }

  /** In the order of the scans. The same array until something changes. */
  all = (): readonly Scan[] => {
    this.cached ??= this.read()
    return this.cached
  }

  /** Throws when the browser cannot keep it, so that nobody believes a scan was taken that is lost. */
  put(scan: Scan) {
    localStorage.setItem(this.prefix + scan.id, JSON.stringify(scan))
    this.changed()
  }

  remove(id: string) {
    localStorage.removeItem(this.prefix + id)
    this.changed()
  }

  subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) window.addEventListener('storage', this.otherTab)
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) window.removeEventListener('storage', this.otherTab)
    }
  }

  private read(): Scan[] {
    return keys()
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Scan)
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
  }

  private otherTab = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(this.prefix)) this.changed()
  }

  private changed() {
    this.cached = null
    for (const listener of this.listeners) listener()
  }
}

function keys(): string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!)
}

/** Scans that other accounts left on this device and that only they can send. */
export function scansOfOthers(accountId: string): number {
  return keys().filter((key) => key.startsWith(`${PREFIX}:`) && !key.startsWith(`${PREFIX}:${accountId}:`)).length
}
