import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { AssignmentBodies } from './AssignmentBodies'
import styles from './Assignments.module.css'
import { changesQuery } from './assignmentQueries'
import { planChangesRoute } from './assignmentRoutes'

/** What an amendment changes in the plan that it amends, and who has to be told. */
export function ChangesTab() {
  const { t } = useTranslation('assignments')
  const { planId } = planChangesRoute.useParams()
  const query = useQuery(changesQuery(planId))
  return (
    <Loaded query={query} rows={8}>
      {({ changes, toTell }) => (
        <>
          <Section title={t('changes.title')}>
            {changes.length === 0 ? (
              <EmptyState title={t('changes.none')} />
            ) : (
              <table className={styles.changes}>
                <thead>
                  <tr>
                    <th scope="col">{t('changes.subject')}</th>
                    <th scope="col">{t('changes.before')}</th>
                    <th scope="col">{t('changes.after')}</th>
                  </tr>
                </thead>
                <tbody>
                  {changes.map(({ subject, before, after }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two changes may have the same subject
                    <tr key={index}>
                      <th scope="row">{subject}</th>
                      <td data-label={t('changes.before')}>{before ?? t('changes.absent')}</td>
                      <td data-label={t('changes.after')}>{after ?? t('changes.absent')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Section>
          <Section title={t('changes.toTell')} extra={toTell.length > 0 && t('list.bodies', { count: toTell.length })}>
            {toTell.length === 0 ? (
              <p className={styles.soft}>{t('changes.nobody')}</p>
            ) : (
              <AssignmentBodies bodies={toTell} shown={20} />
            )}
          </Section>
        </>
      )}
    </Loaded>
  )
}
