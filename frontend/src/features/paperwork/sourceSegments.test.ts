import { describe, expect, it } from 'vitest'
import type { ShownBlock } from '../../api/gen'
import { partsOf, segmentsOf } from './sourceSegments'

const block = (text: string, more: Partial<ShownBlock> = {}): ShownBlock => ({
  text,
  kind: 'PARAGRAPH',
  bold: false,
  italic: false,
  centred: false,
  ...more,
})

describe('the text of a block', () => {
  it('is cut where evidence begins and ends, and loses nothing', () => {
    const text = 'gửi trước ngày 15/6'
    const segments = segmentsOf({ text }, [{ from: 4, to: 19, item: '/assignments/0', part: 'TIME' }])
    expect(segments.map((each) => each.text).join('')).toBe(text)
    expect(segments[1]).toEqual({ from: 4, text: 'trước ngày 15/6', item: '/assignments/0', part: 'TIME' })
  })

  it('belongs to the shortest of the marks that lie over each other', () => {
    const segments = segmentsOf({ text: 'abcdef' }, [
      { from: 0, to: 6, item: 'whole', part: 'WORDS' },
      { from: 2, to: 4, item: 'inner', part: 'BODY' },
    ])
    expect(segments.map(({ item }) => item)).toEqual(['whole', 'inner', 'whole'])
  })

  it('is evidence rather than not understood', () => {
    const [segment] = segmentsOf({ text: 'abc' }, [
      { from: 0, to: 3, unread: true },
      { from: 0, to: 3, item: 'x', part: 'WORDS' },
    ])
    expect(segment).toMatchObject({ item: 'x' })
  })
})

describe('the parts of a document', () => {
  it('are tables, pairs of columns and paragraphs; blank lines and running heads are left out', () => {
    const cell = (row: number, column: number) => ({
      kind: 'TABLE_CELL' as const,
      cell: { table: 0, row, column, rows: 1 },
    })
    const parts = partsOf([
      block('HĐND', { side: 'LEFT' }),
      block('CỘNG HÒA', { side: 'RIGHT' }),
      block(''),
      block('Điều'),
      block('STT', cell(0, 0)),
      block('Đơn vị', cell(0, 1)),
      block('1', cell(1, 0)),
      block('2', { kind: 'PAGE_FURNITURE' }),
    ])
    expect(parts).toEqual([
      { kind: 'sides', index: 0, left: [0], right: [1] },
      { kind: 'block', index: 3 },
      { kind: 'table', index: 4, rows: [[[4], [5]], [[6]]] },
    ])
  })
})
