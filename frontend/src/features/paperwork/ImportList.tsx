import type { ImportDecisions, PlanImportView } from '../../api/gen'
import { ImportCard } from './ImportCard'
import styles from './ImportCard.module.css'
import { ImportQuestionCard } from './ImportQuestionCard'
import type { ItemEditors } from './ItemEditor'
import type { Entry } from './importEntries'

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

/** Items and questions in document order. */
export function ImportList({ view, entries, selected, editing, editors, locked, ...on }: ImportListProps) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key}>
          {'item' in entry ? (
            <ImportCard
              item={entry.item}
              view={view}
              selected={entry.key === selected}
              editing={entry.key === editing}
              editors={editors}
              locked={locked}
              onSelect={() => on.onSelect(entry.key)}
              onShowSource={() => on.onShowSource(entry.key)}
              onEdit={(open) => on.onEdit(open ? entry.key : undefined)}
              onDecide={(decision, content) =>
                on.onDecide({ items: [{ key: entry.key, ...(decision && { decision }), ...(content && { content }) }] })
              }
            />
          ) : (
            <ImportQuestionCard
              question={entry.question}
              selected={entry.key === selected}
              locked={locked}
              onSelect={() => on.onSelect(entry.key)}
              onAnswer={(value) => on.onDecide({ answers: [{ question: entry.key, value }] })}
            />
          )}
        </li>
      ))}
    </ol>
  )
}
