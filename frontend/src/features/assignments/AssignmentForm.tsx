import { Button, Form } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignmentContent, AssignmentView, PlanView } from '../../api/gen'
import { FormErrors } from '../../ui/FormErrors'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { AssigneePicker } from './AssigneePicker'
import styles from './AssignmentForm.module.css'
import { Deliver, More, saysMore, What } from './AssignmentFormParts'
import { AssignmentPreviewBox } from './AssignmentPreviewBox'
import { type AssignmentFields, contentOfAssignment } from './assignmentFields'
import { DeadlineField } from './DeadlineField'

interface AssignmentFormProps {
  plan: PlanView
  asOf: string | undefined
  /** Null for a new one. */
  assignment: AssignmentView | null
  initial: AssignmentFields
  pending: boolean
  error: unknown
  conflict?: { onReload: () => void; onKeep: () => void }
  /** Saves; `saved` is called once the answer is there, before the page is left or, for `another`, made blank. */
  onSave: (content: AssignmentContent, saved: () => void, another: boolean) => void
  onCancel: () => void
  /** Several assignments are often written in a row. */
  offersAnother?: boolean
}

export function AssignmentForm(props: AssignmentFormProps) {
  const { plan, asOf, assignment, initial, pending, error, conflict, onSave, onCancel, offersAnother } = props
  const { t } = useTranslation(['assignments', 'common'])
  const [form] = Form.useForm<AssignmentFields>()
  const [dirty, setDirty] = useState(false)
  // Which of the two buttons submitted; Enter counts as the main one, whose click the browser makes.
  const another = useRef(false)
  const submitAnother = () => {
    another.current = true
    form.submit()
  }
  const submitted = () =>
    // `getFieldsValue(true)` also brings what has no field on the page at the moment.
    onSave(contentOfAssignment(form.getFieldsValue(true)), () => setDirty(false), another.current)
  return (
    <Form<AssignmentFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={initial}
      onValuesChange={() => setDirty(true)}
      onFinish={submitted}
    >
      <FormErrors form={form} error={error} />
      {conflict && <VersionConflict error={error} {...conflict} />}
      <div className={styles.columns}>
        <div>
          <What />
          <Section title={t('form.who')}>
            <AssigneePicker planId={plan.id} known={assignment?.assignees ?? []} asOf={asOf} />
          </Section>
          <Section title={t('deadline.title')}>
            <DeadlineField events={plan.events} />
          </Section>
          <Deliver known={assignment?.deliverTo ? [assignment.deliverTo] : []} asOf={asOf} />
          <More open={saysMore(initial)} />
        </div>
        <div className={styles.preview}>
          <AssignmentPreviewBox planId={plan.id} />
        </div>
      </div>
      <div className={styles.bar}>
        <Button
          type="primary"
          htmlType="submit"
          loading={pending}
          onClick={() => {
            another.current = false
          }}
        >
          {t('form.save')}
        </Button>
        {offersAnother && (
          <Button disabled={pending} onClick={submitAnother}>
            {t('form.saveAndNew')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
      <UnsavedChanges when={dirty} />
    </Form>
  )
}
