import { keepPreviousData, type UseQueryResult } from '@tanstack/react-query'
import { Grid, Table, type TableColumnsType } from 'antd'
import { type ReactNode, useState } from 'react'
import { CursorPager, type CursorPages } from './CursorPager'
import styles from './DataTable.module.css'
import { HeldListProvider, useHeldList } from './heldList'
import { Loaded } from './Loaded'
import { EmptyState, NoResult } from './states'

/** Rows a page asks for; above it a plain table becomes slow to type over. */
export const PAGE_SIZE = 50

/** Options for a list query: the old page stays visible while the next one loads. */
export const listQuery = { placeholderData: keepPreviousData }

interface Page<Row> {
  items: Row[]
  nextCursor?: string | null
  total?: number | null
}

interface DataTableProps<Row extends { id: string }> {
  /** What the rows are, for screen readers: "Kế hoạch". */
  label: string
  query: UseQueryResult<Page<Row>, unknown>
  columns: TableColumnsType<Row>
  /** On narrow screens each row is shown as this instead of a table that must be pushed sideways. */
  card: (row: Row) => ReactNode
  pages: CursorPages
  filtered: boolean
  onClearFilters: () => void
  /** Shown when there is nothing at all, unfiltered. */
  empty?: ReactNode
}

/**
 * The one list of this product: a real `<table>` (never antd's `virtual`, which hides its cells from screen readers),
 * cards on phones, cursor pages, and the states loading, failed, empty and no result.
 */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { label, query, columns, card, pages, filtered, onClearFilters, empty = <EmptyState /> } = props
  const fits = Grid.useBreakpoint().md ?? true
  const [wide, setWide] = useState(fits)
  const { held, hold } = useHeldList()
  if (wide !== fits && !held) setWide(fits)
  return (
    <HeldListProvider value={hold}>
      <section className={styles.list} aria-label={label} aria-busy={query.isFetching}>
        <Loaded query={query} rows={8}>
          {(page) => {
            if (page.items.length === 0) return filtered ? <NoResult onClear={onClearFilters} /> : empty
            return (
              <>
                {wide ? (
                  <Table<Row>
                    rowKey="id"
                    columns={columns}
                    dataSource={page.items}
                    pagination={false}
                    size="middle"
                    scroll={{ x: 'max-content' }}
                  />
                ) : (
                  <ul className={styles.cards}>
                    {page.items.map((row) => (
                      <li key={row.id} className={styles.card}>
                        {card(row)}
                      </li>
                    ))}
                  </ul>
                )}
                <CursorPager
                  pages={pages}
                  nextCursor={page.nextCursor}
                  shown={page.items.length}
                  pageSize={PAGE_SIZE}
                  total={page.total}
                />
              </>
            )
          }}
        </Loaded>
      </section>
    </HeldListProvider>
  )
}
