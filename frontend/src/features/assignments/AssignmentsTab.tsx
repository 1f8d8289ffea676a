import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { AssignmentItem } from './AssignmentItem'
import styles from './Assignments.module.css'
import { assignmentsQuery, planOfAssignmentsQuery } from './assignmentQueries'
import { planAssignmentsRoute } from './assignmentRoutes'

function Add({ planId, primary = false }: { planId: string; primary?: boolean }) {
  const { t } = useTranslation('assignments')
  return (
    <ButtonLink
      primary={primary}
      icon={<PlusOutlined aria-hidden />}
      to="/plans/$planId/assignments/new"
      params={{ planId }}
    >
      {t('list.add')}
    </ButtonLink>
  )
}

/** The plan's assignments in the order of its text; while it is a draft, where they are written. */
export function AssignmentsTab() {
  const { t } = useTranslation('assignments')
  const { planId } = planAssignmentsRoute.useParams()
  const plan = useQuery(planOfAssignmentsQuery(planId)).data
  const query = useQuery(assignmentsQuery(planId))
  const editable = plan?.allowed.includes('ASSIGN') === true
  return (
    <Loaded query={query} rows={8}>
      {(assignments) => (
        <Section
          title={assignments.length > 0 ? t('list.count', { count: assignments.length }) : t('tab')}
          extra={editable && assignments.length > 0 && <Add planId={planId} />}
        >
          {assignments.length === 0 && (
            <EmptyState
              title={t('list.empty')}
              hint={t(plan?.status === 'DRAFT' ? 'list.emptyDraft' : 'list.emptyIssued')}
              action={editable && <Add planId={planId} primary />}
            />
          )}
          <ol className={styles.items}>
            {assignments.map((assignment) => (
              <li key={assignment.id}>
                <AssignmentItem assignment={assignment} editable={editable} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Loaded>
  )
}
