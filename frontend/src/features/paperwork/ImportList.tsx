import { useMemo } from 'react'
import type { Decision, ImportDecisions, ItemContent, PlanImportView } from '../../api/gen'
import { ImportCard } from './ImportCard'
import styles from './ImportCard.module.css'
import { ImportQuestionCard } from './ImportQuestionCard'
import { documentDay, type ItemEditors } from './ItemEditor'
import type { Entry } from './importEntries'
import { useSteady } from './useSteady'

interface ImportListProps {
  view: PlanImportView
  entries: Entry[]
  selected: string | undefined
  editing: string | undefined
  editors: ItemEditors
  /** The draft is made: only to be read. */
  locked: boolean
  onSelect: (key: string) => void
  onEdit: (key: string | undefined) => void
  onShowSource: (key: string) => void
  onDecide: (body: ImportDecisions) => void
}

/** Items and questions in document order. There may be hundreds: one that did not change is not drawn again. */
export function ImportList({ view, entries, selected, editing, editors, locked, ...on }: ImportListProps) {
  const asOf = useMemo(() => documentDay(view), [view])
  const select = useSteady(on.onSelect)
  const showSource = useSteady(on.onShowSource)
  const edit = useSteady(on.onEdit)
  const decide = useSteady((key: string, decision: Decision | undefined, content?: ItemContent) =>
    on.onDecide({ items: [{ key, ...(decision && { decision }), ...(content && { content }) }] }),
  )
  const answer = useSteady((question: string, value: string) => on.onDecide({ answers: [{ question, value }] }))
  const common = { bodies: view.bodies, asOf, locked, onSelect: select }
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key}>
          {'item' in entry ? (
            <ImportCard
              {...common}
              item={entry.item}
              selected={entry.key === selected}
              editing={entry.key === editing}
              editors={editors}
              onShowSource={showSource}
              onEdit={edit}
              onDecide={decide}
            />
          ) : (
            <ImportQuestionCard
              {...common}
              question={entry.question}
              selected={entry.key === selected}
              onAnswer={answer}
            />
          )}
        </li>
      ))}
    </ol>
  )
}
