import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AssignmentView, BodyRef, PlanView } from '../../api/gen'
import { Loaded } from '../../ui/Loaded'
import { AssignmentBodies } from './AssignmentBodies'
import { AssignmentWarnings } from './AssignmentDue'
import styles from './Assignments.module.css'
import { assignmentsQuery, changesQuery } from './assignmentQueries'

function everybody(assignments: AssignmentView[]): BodyRef[] {
  const all = assignments.flatMap(({ assignees }) => assignees)
  return [...new Map(all.map((body) => [body.id, body])).values()]
}

function Questions({ assignments }: { assignments: AssignmentView[] }) {
  const { t } = useTranslation(['assignments', 'work'])
  const open = assignments.filter(({ due }) => due && due.warnings.length > 0)
  if (open.length === 0) return null
  return (
    <>
      <p>
        <strong>{t('affected.questions')}</strong>
      </p>
      <ul className={styles.bodies}>
        {open.map(({ id, kind, topic, task, due }) => (
          <li key={id}>
            {topic ?? task ?? t(`work:kind.${kind}`)}
            <AssignmentWarnings warnings={due?.warnings ?? []} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ planId }: { planId: string }) {
  const { t } = useTranslation(['assignments', 'work'])
  const query = useQuery(changesQuery(planId))
  return (
    <Loaded query={query} rows={2}>
      {({ toTell }) => (
        <>
          <p>{t('affected.replaces', { count: toTell.length })}</p>
          <AssignmentBodies bodies={toTell} />
        </>
      )}
    </Loaded>
  )
}

/** Whom issuing a plan reaches, and what should be looked at first: shown where the decision is made. */
export function AssignmentsAffected({ plan }: { plan: PlanView }) {
  const { t } = useTranslation(['assignments', 'work'])
  const query = useQuery(assignmentsQuery(plan.id))
  return (
    <div className={styles.affected}>
      <Loaded query={query} rows={3}>
        {(assignments) => {
          const bodies = everybody(assignments)
          return (
            <>
              <p>
                {bodies.length === 0
                  ? t('affected.nobody')
                  : t('affected.title', { bodies: bodies.length, assignments: assignments.length })}
              </p>
              <AssignmentBodies bodies={bodies} />
              {plan.supersedes && <Told planId={plan.id} />}
              <Questions assignments={assignments} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
