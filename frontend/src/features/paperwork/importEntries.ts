import type { ImportItem, ImportQuestion, PlanImportView } from '../../api/gen'

/** What stands in the list beside the document: an item, or a question before the item that it is about. */
export type Entry = { key: string; item: ImportItem } | { key: string; question: ImportQuestion }

interface Place {
  block: number
  from: number
}

const BEHIND_ALL: Place = { block: Number.MAX_SAFE_INTEGER, from: 0 }

const firstOf = ({ spans }: { spans: readonly Place[] }): Place => spans[0] ?? BEHIND_ALL

const before = (one: Place, other: Place) => one.block - other.block || one.from - other.from

/** In document order; a question without a place of its own stands where its item stands. */
export function entriesOf({ items, questions }: PlanImportView): Entry[] {
  const placed = [
    ...questions.map((question) => {
      const about = items.find(({ key }) => key === question.item)
      return { entry: { key: question.key, question } as Entry, place: firstOf(about ?? question), rank: 0 }
    }),
    ...items.map((item) => ({ entry: { key: item.key, item } as Entry, place: firstOf(item), rank: 1 })),
  ]
  return placed.sort((one, other) => before(one.place, other.place) || one.rank - other.rank).map(({ entry }) => entry)
}

/** «chắc»: the words say it in a fixed form, and nothing speaks against it. */
export const isSure = ({ confidence, doubts }: ImportItem) => confidence === 'HIGH' && doubts.length === 0

export interface Progress {
  confirmed: number
  dropped: number
  open: number
  /** Sure, and nobody has decided: these may be confirmed at once. */
  sure: string[]
  questions: number
  notUnderstood: number
}

export function progressOf({ items, questions, notUnderstood }: PlanImportView): Progress {
  const open = items.filter(({ decision }) => !decision)
  const asked = new Set(questions.filter(({ answer }) => !answer).map(({ item }) => item))
  return {
    confirmed: items.filter(({ decision }) => decision === 'CONFIRMED').length,
    dropped: items.filter(({ decision }) => decision === 'DROPPED').length,
    open: open.length,
    sure: open.filter((item) => isSure(item) && !asked.has(item.key)).map(({ key }) => key),
    questions: questions.filter(({ answer }) => !answer).length,
    notUnderstood: notUnderstood.length,
  }
}

/** The block of the document at which an entry begins; undefined where the document does not say it. */
export function blockOf(entry: Entry, view: PlanImportView): number | undefined {
  if ('item' in entry) return entry.item.spans[0]?.block
  const about = view.items.find(({ key }) => key === entry.question.item)
  return entry.question.spans[0]?.block ?? about?.spans[0]?.block
}
