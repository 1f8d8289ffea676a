import type { EvidencePart, PlanImportView, ShownBlock } from '../../api/gen'

/** A run of a block's text that rests on nothing, or is evidence of one item. */
export interface Segment {
  from: number
  text: string
  item?: string
  part?: EvidencePart
  unread?: boolean
}

interface Mark {
  from: number
  to: number
  item?: string
  part?: EvidencePart
  unread?: boolean
}

/** All marks, by block. */
export function marksOf({ items, notUnderstood }: PlanImportView): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  const add = (block: number, mark: Mark) => marks.set(block, [...(marks.get(block) ?? []), mark])
  for (const { key, spans } of items) {
    for (const { block, from, to, part } of spans) add(block, { from, to, item: key, part })
  }
  for (const { spans } of notUnderstood) {
    for (const { block, from, to } of spans) add(block, { from, to, unread: true })
  }
  return marks
}

/** Cuts a text at every mark's ends; where marks lie over each other the shortest is the most telling. */
export function segmentsOf({ text }: Pick<ShownBlock, 'text'>, marks: Mark[] = []): Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number
    const [best] = marks
      .filter((mark) => mark.from <= from && mark.to >= to)
      .sort(
        (one, other) =>
          Number(one.unread ?? false) - Number(other.unread ?? false) || one.to - one.from - (other.to - other.from),
      )
    const { item, part, unread } = best ?? {}
    return { from, text: text.slice(from, to), ...(item && { item }), ...(part && { part }), ...(unread && { unread }) }
  })
}

/** Blocks that are drawn together: a table, the two columns of a header, or one alone. */
export type Part =
  | { kind: 'block'; index: number }
  | { kind: 'table'; index: number; rows: number[][][] }
  | { kind: 'sides'; index: number; left: number[]; right: number[] }

export function partsOf(blocks: ShownBlock[]): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as ShownBlock
    const last = parts.at(-1)
    if (block.side) {
      const sides: Part = last?.kind === 'sides' ? last : { kind: 'sides', index, left: [], right: [] }
      if (sides !== last) parts.push(sides)
      if (sides.kind === 'sides') (block.side === 'LEFT' ? sides.left : sides.right).push(index)
    } else if (block.cell) {
      const first = last?.kind === 'table' ? blocks[last.index]?.cell : undefined
      const table: Part =
        last?.kind === 'table' && first?.table === block.cell.table ? last : { kind: 'table', index, rows: [] }
      if (table !== last) parts.push(table)
      if (table.kind === 'table') putInto(table.rows, block.cell.row, block.cell.column, index)
    } else if (block.text.trim() !== '' && block.kind !== 'PAGE_FURNITURE') {
      parts.push({ kind: 'block', index })
    }
  }
  return parts
}

function putInto(rows: number[][][], row: number, column: number, index: number) {
  while (rows.length <= row) rows.push([])
  const cells = rows[row] as number[][]
  while (cells.length <= column) cells.push([])
  cells[column]?.push(index)
}
