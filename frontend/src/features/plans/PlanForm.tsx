import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRef, PlanContent } from '../../api/gen'
import { FormErrors } from '../../ui/FormErrors'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { PlanClosingFields, PlanParticipantsFields, PlanPolicyFields } from './PlanClosingFields'
import { PlanDocumentFields, PlanGroundsFields } from './PlanDocumentFields'
import { PlanEventFields } from './PlanEventFields'
import styles from './PlanForm.module.css'
import { contentOf, type PlanFields } from './planFields'

interface PlanFormProps {
  initial: Partial<PlanFields>
  /** Bodies that `initial` names by id. */
  bodies: BodyRef[]
  submit: string
  pending: boolean
  error: unknown
  /** Saves; resolves once the answer is there, before the page is left. */
  onSave: (content: PlanContent, saved: () => void) => void
  onCancel: () => void
  /** After a conflict: take the newest version and drop what was typed, or keep what was typed and replace it. */
  conflict?: { onReload: () => void; onKeep: () => void }
}

/** Everything a plan's document says, section by section; nothing but the subject and the issuing body must be known. */
export function PlanForm({ initial, bodies, submit, pending, error, onSave, onCancel, conflict }: PlanFormProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm<PlanFields>()
  const [dirty, setDirty] = useState(false)
  return (
    <Form<PlanFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={initial as never}
      onValuesChange={() => setDirty(true)}
      // `getFieldsValue(true)` also brings what has no field on the page, such as the ids of events.
      onFinish={() => onSave(contentOf(form.getFieldsValue(true)), () => setDirty(false))}
    >
      <FormErrors form={form} error={error} />
      {conflict && <VersionConflict error={error} {...conflict} />}
      <PlanDocumentFields bodies={bodies} />
      <PlanGroundsFields />
      <PlanEventFields />
      <PlanParticipantsFields />
      <PlanPolicyFields />
      <PlanClosingFields />
      <div className={styles.bar}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
      <UnsavedChanges when={dirty} />
    </Form>
  )
}
