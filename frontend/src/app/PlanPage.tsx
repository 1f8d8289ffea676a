import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../api/gen'
import { useMe } from '../api/me'
import { AssignmentsAffected } from '../features/assignments/AssignmentsAffected'
import { PlanHead } from '../features/plans/PlanHead'
import { planQuery } from '../features/plans/queries'
import { Loaded } from '../ui/Loaded'
import { type PlanTab, planFrameRoute, planStartRoute } from '../ui/planFrame'
import styles from './PlanPage.module.css'
import { planTabs } from './planTabs'

function useTabsOf(plan: PlanView): PlanTab[] {
  const me = useMe()
  return planTabs.filter(
    ({ fits, permission }) => (!fits || fits(plan, me)) && (!permission || me.permissions.includes(permission)),
  )
}

function Tab({ tab, planId }: { tab: PlanTab; planId: string }) {
  const label = tab.useLabel()
  return (
    <Link to={tab.to} params={{ planId }} className={styles.tab} resetScroll={false}>
      {label}
    </Link>
  )
}

/** The frame of one plan: what it is and what can be done with it, and the tabs that the rooms fill. */
export function PlanPage() {
  const { planId } = planFrameRoute.useParams()
  const query = useQuery(planQuery(planId))
  return (
    <Loaded page query={query} rows={10}>
      {(plan) => <PlanFrame plan={plan} />}
    </Loaded>
  )
}

function PlanFrame({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const tabs = useTabsOf(plan)
  return (
    <>
      <PlanHead plan={plan} affected={<AssignmentsAffected plan={plan} />} />
      <nav aria-label={t('parts')}>
        <ul className={styles.tabs}>
          {tabs.map((tab) => (
            <li key={tab.to}>
              <Tab tab={tab} planId={plan.id} />
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}

/** Shown inside the frame, so the plan is there. */
export function PlanStart() {
  const { planId } = planStartRoute.useParams()
  const { data } = useQuery(planQuery(planId))
  const search = planStartRoute.useSearch()
  return data && <ToFirstTab plan={data} search={search} />
}

function ToFirstTab({ plan, search }: { plan: PlanView; search: object }) {
  const [first] = useTabsOf(plan)
  return first && <Navigate to={first.to} params={{ planId: plan.id } as never} search={search as never} replace />
}
