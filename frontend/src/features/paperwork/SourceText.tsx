import { type MouseEvent, memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanImportView, ShownBlock, ShownDocument } from '../../api/gen'
import styles from './SourceText.module.css'
import { marksOf, type Part, partsOf, type Segment, segmentsOf } from './sourceSegments'

interface SourceTextProps {
  view: PlanImportView
  document: ShownDocument
  selected: string | undefined
  onSelect: (item: string) => void
}

export const blockId = (index: number) => `source-${index}`

function Words({ segment, selected }: { segment: Segment; selected: boolean }) {
  const { t } = useTranslation('paperwork')
  if (segment.unread) return <span className={styles.unread}>{segment.text}</span>
  if (!segment.item || !segment.part) return segment.text
  return (
    <mark
      data-item={segment.item}
      title={t(`part.${segment.part}`)}
      className={`${styles[segment.part]} ${selected ? styles.selected : ''}`}
    >
      {segment.text}
    </mark>
  )
}

interface BlockProps {
  block: ShownBlock
  index: number
  segments: Segment[]
  /** The item looked at, when it has words in this block. */
  selected: string | undefined
}

/** Markdown marks of a heading and of bold letters: drawn, not shown. */
const HEADING = /^#{1,6}\s+/

function shown(segment: Segment): Segment {
  const text = segment.text.replaceAll('**', '')
  return { ...segment, text: segment.from === 0 ? text.replace(HEADING, '') : text }
}

const Block = memo(function Block({ block, index, segments, selected }: BlockProps) {
  const { label, kind } = block
  const look = [
    styles.block,
    (block.bold || HEADING.test(block.text)) && styles.bold,
    block.italic && styles.italic,
    block.centred && styles.centred,
    kind === 'TEXT_BOX' && styles.box,
    kind === 'FOOTNOTE' && styles.note,
  ]
  return (
    <p id={blockId(index)} className={look.filter(Boolean).join(' ')}>
      {label && <span className={styles.label}>{label} </span>}
      {segments.map((segment) => (
        <Words
          key={segment.from}
          segment={shown(segment)}
          selected={segment.item !== undefined && segment.item === selected}
        />
      ))}
    </p>
  )
})

/** The document as it reads, the words that items rest on in colour; a click on them leads to their item. */
export function SourceText({ view, document, selected, onSelect }: SourceTextProps) {
  const { t } = useTranslation('paperwork')
  const { blocks } = document
  const parts = useMemo(() => partsOf(blocks), [blocks])
  const { items, notUnderstood } = view
  const segments = useMemo(() => {
    const marks = marksOf({ items, notUnderstood } as PlanImportView)
    return blocks.map((block, index) => segmentsOf(block, marks.get(index)))
  }, [blocks, items, notUnderstood])
  const block = (index: number) => {
    const own = segments[index] ?? []
    return (
      <Block
        key={index}
        block={blocks[index] as ShownBlock}
        index={index}
        segments={own}
        selected={own.some(({ item }) => item === selected) ? selected : undefined}
      />
    )
  }
  const choose = (event: MouseEvent) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-item]')?.dataset.item
    if (item) onSelect(item)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the list of items does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={styles.paper} onClick={choose}>
      <p className={styles.legend}>
        {(['BODY', 'TIME', 'QUANTITY', 'WORDS'] as const).map((part) => (
          <mark key={part} className={styles[part]}>
            {t(`part.${part}`)}
          </mark>
        ))}
        <span className={styles.unread}>{t('part.unread')}</span>
      </p>
      {parts.map((part) => (
        <PartOf key={part.index} part={part} block={block} />
      ))}
    </div>
  )
}

function PartOf({ part, block }: { part: Part; block: (index: number) => ReactNode }) {
  if (part.kind === 'block') return block(part.index)
  if (part.kind === 'sides') {
    return (
      <div className={styles.sides}>
        <div>{part.left.map(block)}</div>
        <div>{part.right.map(block)}</div>
      </div>
    )
  }
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <tbody>
          {part.rows.map((cells) => (
            <tr key={cells.flat()[0]}>
              {cells.map((indexes, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a document keep their places
                <td key={column}>{indexes.map(block)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
