import { Alert, Button, Checkbox, Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Board, ObligationRow } from '../../../api/gen'
import { useDateWords } from '../../../ui/DateText'
import { ObligationItem } from '../../../ui/obligation/ObligationItem'
import { mostUrgentFirst } from '../../../ui/obligation/severity'
import { EmptyState, NoResult } from '../../../ui/states'
import styles from './Board.module.css'
import { BoardFilters } from './BoardFilters'
import { BoardMatrix } from './BoardMatrix'
import { isExtendable } from './boardRows'
import type { BoardState, BoardView } from './boardState'
import { ExtendMany } from './ExtendMany'
import { type Selection, useSelection } from './selection'

/** With more products a matrix is mostly empty cells pushed sideways. */
const MOST_COLUMNS = 5

function Progress({ counts }: { counts: Board['counts'] }) {
  const { t } = useTranslation('overview')
  const { handedIn, due, percent, nil, extended, excused } = counts
  return (
    <div className={styles.progress}>
      <strong>{t('board.progress', { handedIn, due, percent })}</strong>
      <progress value={handedIn} max={Math.max(due, 1)} aria-hidden="true" />
      <span className={styles.soft}>{t('board.progressMore', { nil, extended, excused })}</span>
    </div>
  )
}

function BoardCards({ items, selection }: { items: ObligationRow[]; selection: Selection | null }) {
  const { t } = useTranslation('overview')
  return (
    <ul className={styles.cards} aria-label={t('board.list')}>
      {mostUrgentFirst(items).map((row) => (
        <li key={row.id}>
          {selection && (
            <Checkbox
              className={styles.cardPick}
              disabled={!isExtendable(row)}
              aria-label={t('board.select', { name: row.body.name })}
              checked={selection.has(row.id)}
              onChange={(event) => selection.set([row], event.target.checked)}
            />
          )}
          <ObligationItem row={row} hide="plan" />
        </li>
      ))}
    </ul>
  )
}

interface BoardBodyProps {
  planId: string
  board: Board
  items: ObligationRow[]
  state: BoardState
  mayExtend: boolean
}

export function BoardBody({ planId, board, items, state, mayExtend }: BoardBodyProps) {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  const wide = Grid.useBreakpoint().md ?? true
  const selected = useSelection(items)
  const { asOf, assignmentId } = state.filter
  const selection = mayExtend && !asOf ? selected : null
  const columns = assignmentId ? board.columns.filter((column) => column.assignmentId === assignmentId) : board.columns
  const view: BoardView = state.view ?? (columns.length <= MOST_COLUMNS ? 'matrix' : 'list')
  const extendable = items.filter(isExtendable)
  if (board.columns.length === 0 && !state.filtered) {
    return <EmptyState title={t('board.empty')} hint={t('board.emptyHint')} />
  }
  return (
    <>
      <Progress counts={board.counts} />
      <BoardFilters planId={planId} board={board} state={state} {...(wide && { view })} />
      {asOf && (
        <Alert
          type="info"
          showIcon
          className={styles.asOf}
          title={t('board.asOfNote', { date: dateWords(asOf) })}
          action={<Button onClick={() => state.change({ asOf: undefined })}>{t('board.backToNow')}</Button>}
        />
      )}
      {selection && extendable.length > 1 && (
        <Checkbox
          className={styles.all}
          checked={extendable.every(({ id }) => selection.has(id))}
          indeterminate={selection.rows.length > 0 && selection.rows.length < extendable.length}
          onChange={(event) => selection.set(extendable, event.target.checked)}
        >
          {t('board.selectAll')}
        </Checkbox>
      )}
      {selection && <ExtendMany planId={planId} selection={selection} />}
      {items.length === 0 && <NoResult onClear={state.clear} />}
      {items.length > 0 &&
        (wide && view === 'matrix' ? (
          <BoardMatrix columns={columns} items={items} selection={selection} />
        ) : (
          <BoardCards items={items} selection={selection} />
        ))}
    </>
  )
}
