import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssignmentContent, BodyRef } from '../../api/gen'
import { Section } from '../../ui/Section'
import { AssigneePicker } from './AssigneePicker'
import styles from './AssignmentForm.module.css'
import { Deliver, More, saysMore, What } from './AssignmentFormParts'
import { type AssignmentFields, contentOfAssignment, fieldsOfContent } from './assignmentFields'
import { DeadlineField } from './DeadlineField'

interface AssignmentContentFormProps {
  initial: AssignmentContent
  /** Bodies that `initial` names by id. */
  bodies: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they were then. */
  asOf: string | undefined
  onSave: (content: AssignmentContent) => void
  onCancel: () => void
}

/** An assignment that no plan has yet: the same fields, without a preview. */
export function AssignmentContentForm({ initial, bodies, asOf, onSave, onCancel }: AssignmentContentFormProps) {
  const { t } = useTranslation(['assignments', 'common'])
  const [form] = Form.useForm<AssignmentFields>()
  const fields = fieldsOfContent(initial)
  return (
    <Form<AssignmentFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={fields}
      onFinish={() => onSave(contentOfAssignment(form.getFieldsValue(true)))}
    >
      <What />
      <Section title={t('form.who')}>
        <AssigneePicker known={bodies} asOf={asOf} />
      </Section>
      <Section title={t('deadline.title')}>
        <DeadlineField events={[]} />
      </Section>
      <Deliver known={bodies} asOf={asOf} />
      <More open={saysMore(fields)} />
      <div className={styles.bar}>
        <Button type="primary" htmlType="submit">
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
