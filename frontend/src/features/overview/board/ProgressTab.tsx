import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../api/gen'
import { useMe } from '../../../api/me'
import { Loaded } from '../../../ui/Loaded'
import { boardQuery, planOfBoardQuery } from '../queries'
import { planProgressRoute } from '../routes'
import styles from './Board.module.css'
import { BoardBody } from './BoardBody'
import { useBoardState } from './boardState'

const IN_FORCE: readonly PlanView['status'][] = ['ISSUED', 'RUNNING']

/** Whether the caller runs this plan and may give later dates. */
function useMayExtend(plan: PlanView | undefined): boolean {
  const { unit, permissions } = useMe()
  return (
    plan !== undefined &&
    plan.councilUnitId === unit.id &&
    IN_FORCE.includes(plan.status) &&
    permissions.includes('SUBMISSIONS_REVIEW')
  )
}

/** «Tiến độ» of a plan: who owes which product and what became of it, now or at the end of any day. */
export function ProgressTab() {
  const { t } = useTranslation('overview')
  const { planId } = planProgressRoute.useParams()
  const mayExtend = useMayExtend(useQuery(planOfBoardQuery(planId)).data)
  const state = useBoardState()
  const query = useInfiniteQuery(boardQuery(planId, state.filter))
  return (
    <Loaded query={query} rows={10}>
      {({ pages }) => {
        const board = pages[0]!
        const items = pages.flatMap((page) => page.items)
        return (
          <div className={styles.board} aria-busy={query.isFetching}>
            <BoardBody planId={planId} board={board} items={items} state={state} mayExtend={mayExtend} />
            {query.hasNextPage && (
              <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('board.more', { shown: items.length, total: board.total ?? items.length })}
              </Button>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
