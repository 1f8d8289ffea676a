import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { AssignmentBodies } from './AssignmentBodies'
import { AssignmentDue, AssignmentWarnings } from './AssignmentDue'
import styles from './Assignments.module.css'
import { usePreview } from './assignmentPreview'
import { type DeadlineFields, isComplete } from './deadlinePhrases'

/** Who it resolves to and which day it comes to, while the form is being filled. */
export function AssignmentPreviewBox({ planId }: { planId: string }) {
  const { t } = useTranslation('assignments')
  const preview = usePreview(planId)
  const deadline: DeadlineFields | undefined = Form.useWatch('deadline')
  const assignees = preview.data?.assignees ?? []
  const due = preview.data?.due
  const ofDue = due?.warnings.map(({ code }) => code) ?? []
  return (
    <Section title={t('preview.title')}>
      <div aria-live="polite" aria-busy={preview.isFetching}>
        <RefusalAlert error={preview.error} />
        <h3 className={styles.subtitle}>{t('preview.due')}</h3>
        {deadline && !isComplete(deadline) ? (
          <p className={styles.soft}>{t('preview.incomplete')}</p>
        ) : (
          <AssignmentDue due={due} wording={undefined} />
        )}
        <AssignmentWarnings warnings={preview.data?.warnings.filter(({ code }) => !ofDue.includes(code)) ?? []} />
        <h3 className={styles.subtitle}>{t('preview.assignees', { count: assignees.length })}</h3>
        {assignees.length === 0 ? (
          <p className={styles.soft}>{t('preview.nobody')}</p>
        ) : (
          <AssignmentBodies bodies={assignees} shown={12} />
        )}
      </div>
    </Section>
  )
}
