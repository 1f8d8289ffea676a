import type { ScanAnswer } from '../../../api/gen'
import { asRefusal } from '../../../api/refusal'
import type { Scan, ScanStore } from './scanStore'

/** As many as the server takes at once. */
const BATCH = 200

/** Statuses that may pass by themselves: no answer, not signed in, too many requests, a server that is not well. */
const mayPass = (status: number) => status === 0 || status === 401 || status === 429 || status >= 500

/**
 * Sends what the store keeps, oldest first. A scan leaves the store only when the server has said that it took it; what
 * it did not take stays with the reason. One run at a time; it goes on until
 * nothing waits, so whoever asks meanwhile has his scan sent by it.
 */
export class ScanOutbox {
  private readonly store: ScanStore
  private readonly send: (scans: Scan[]) => Promise<ScanAnswer[]>
  private readonly answered: (answer: ScanAnswer, scan: Scan) => void
  private running: Promise<void> | null = null

  constructor(
    store: ScanStore,
    send: (scans: Scan[]) => Promise<ScanAnswer[]>,
    answered: (answer: ScanAnswer, scan: Scan) => void,
  ) {
    this.store = store
    this.send = send
    this.answered = answered
  }

  waiting(): Scan[] {
    return this.store.all().filter(({ refusal }) => !refusal)
  }

  /** Resolves when everything was sent; rejects with the reason when the server could not be asked. */
  flush(): Promise<void> {
    this.running ??= Promise.resolve().then(() => this.run())
    return this.running
  }

  private async run() {
    try {
      for (let batch = this.next(); batch.length > 0; batch = this.next()) await this.sendBatch(batch)
    } finally {
      this.running = null
    }
  }

  private next(): Scan[] {
    return this.waiting().slice(0, BATCH)
  }

  private async sendBatch(batch: Scan[]) {
    try {
      const answers = await this.send(batch)
      for (const scan of batch) this.settle(scan, answers)
    } catch (error) {
      const refusal = asRefusal(error)
      if (!refusal || mayPass(refusal.status)) throw error
      // One bad scan must not hold up the others that happen to travel with it.
      if (batch.length > 1) for (const scan of batch) await this.sendBatch([scan])
      else for (const scan of batch) this.refuse(scan, refusal)
    }
  }

  private settle(scan: Scan, answers: ScanAnswer[]) {
    const answer = answers.find(({ id }) => id === scan.id)
    if (!answer) throw new Error('The server did not say what became of a scan')
    if (answer.outcome === 'RECORDED' || answer.outcome === 'DUPLICATE') this.store.remove(scan.id)
    else this.refuse(scan, { code: answer.code ?? answer.outcome, detail: answer.detail ?? '' })
    this.answered(answer, scan)
  }

  private refuse(scan: Scan, { code, detail }: { code: string; detail: string }) {
    this.store.put({ ...scan, refusal: { code, detail } })
  }
}
