import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Board, Counts } from '../../../api/gen'
import { FilterBar, FilterDate, FilterSelect, SearchBox } from '../../../ui/FilterBar'
import { FilterChip, FilterChips } from '../../../ui/FilterChip'
import { ListDownloads } from '../../../ui/ListDownloads'
import { useSubject } from '../../../ui/obligation/subject'
import { boardSheetAddress } from '../queries'
import { BOARD_SHOWS, type BoardState, type BoardView, isShown, SHOWN } from './boardState'

/** How many are in each state, each number a link to its rows. A state that nobody is in is left out. */
function Chips({ planId, state, counts }: { planId: string; state: BoardState; counts: Counts }) {
  const { t } = useTranslation('overview')
  return (
    <FilterChips label={t('board.filters')}>
      {BOARD_SHOWS.map((show) => {
        const { state: states, standing, count } = SHOWN[show]
        const active = isShown(show, state.filter)
        if (count(counts) === 0 && show !== 'ALL' && !active) return null
        return (
          <FilterChip
            key={show}
            to="/plans/$planId/progress"
            params={{ planId }}
            search={{ ...state.filter, view: state.view, state: states, standing }}
            replace
            label={t(`board.show.${show}`)}
            count={count(counts)}
            active={active}
          />
        )
      })}
    </FilterChips>
  )
}

interface BoardFiltersProps {
  planId: string
  board: Board
  state: BoardState
  /** Absent where only one view fits, on phones. */
  view?: BoardView
}

export function BoardFilters({ planId, board, state, view }: BoardFiltersProps) {
  const { t } = useTranslation(['overview', 'common'])
  const subject = useSubject()
  const { filter, change } = state
  return (
    <>
      <Chips planId={planId} state={state} counts={board.counts} />
      <FilterBar onClear={state.filtered && state.clear}>
        <SearchBox label={t('board.search')} value={filter.q} onChange={(q) => change({ q })} />
        {board.columns.length > 1 && (
          <FilterSelect
            label={t('board.product')}
            options={board.columns.map((column) => ({ value: column.assignmentId, label: subject(column) }))}
            value={filter.assignmentId}
            onChange={(assignmentId) => change({ assignmentId })}
          />
        )}
        <FilterDate
          label={t('board.asOf')}
          value={filter.asOf}
          placeholder={t('common:time.today')}
          onChange={(asOf) => change({ asOf })}
        />
        {view && (
          <Radio.Group
            aria-label={t('board.view')}
            optionType="button"
            value={view}
            options={(['matrix', 'list'] as const).map((value) => ({ value, label: t(`board.views.${value}`) }))}
            onChange={(event) => change({ view: event.target.value as BoardView })}
          />
        )}
        <ListDownloads address={(ending) => boardSheetAddress(ending, planId, filter)} />
      </FilterBar>
    </>
  )
}
