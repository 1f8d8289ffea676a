import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Board, ObligationRow } from '../../../api/gen'
import { useDateWords } from '../../../ui/DateText'
import { useSubject } from '../../../ui/obligation/subject'
import styles from './Board.module.css'
import { BoardCell } from './BoardCell'
import { type BodyRow, extendableOf, unitRows } from './boardRows'
import type { Selection } from './selection'

function ColumnHead({ column }: { column: Board['columns'][number] }) {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  const subject = useSubject()
  return (
    <th scope="col" className={styles.product}>
      {subject(column)}
      {column.lastDay && <div className={styles.soft}>{t('board.dueOn', { date: dateWords(column.lastDay) })}</div>}
    </th>
  )
}

interface MatrixRowProps {
  row: BodyRow
  columns: Board['columns']
  selection: Selection | null
}

function MatrixRow({ row, columns, selection }: MatrixRowProps) {
  const { t } = useTranslation('overview')
  const extendable = extendableOf(row)
  return (
    <tr>
      {selection && (
        <td className={styles.pick}>
          {extendable.length > 0 && (
            <Checkbox
              aria-label={t('board.select', { name: row.body.name })}
              checked={extendable.every(({ id }) => selection.has(id))}
              onChange={(event) => selection.set(extendable, event.target.checked)}
            />
          )}
        </td>
      )}
      <th scope="row" className={styles.body}>
        {row.body.name}
      </th>
      {columns.map(({ assignmentId }) => (
        <BoardCell key={assignmentId} rows={row.cells.get(assignmentId)} />
      ))}
    </tr>
  )
}

interface BoardMatrixProps {
  columns: Board['columns']
  items: ObligationRow[]
  /** Null where nothing can be selected. */
  selection: Selection | null
}

/** Bodies by products. Units with several bodies stand under their own heading. */
export function BoardMatrix({ columns, items, selection }: BoardMatrixProps) {
  const { t } = useTranslation('overview')
  const units = unitRows(items)
  const headed = units.some(({ bodies }) => bodies.length > 1)
  const width = columns.length + (selection ? 2 : 1)
  return (
    <section className={styles.scroll} aria-label={t('board.matrix')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            {selection && <td className={styles.pick} />}
            <th scope="col" className={styles.body}>
              {t('board.body')}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.assignmentId} column={column} />
            ))}
          </tr>
        </thead>
        {units.map((unit) => (
          <tbody key={unit.unitId}>
            {headed && (
              <tr>
                <th scope="rowgroup" colSpan={width} className={styles.unit}>
                  {unit.unitName}
                </th>
              </tr>
            )}
            {unit.bodies.map((row) => (
              <MatrixRow key={row.body.id} row={row} columns={columns} selection={selection} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
