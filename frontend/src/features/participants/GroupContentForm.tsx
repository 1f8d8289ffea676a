import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BodyRef, GroupContent } from '../../api/gen'
import { NamedBy, Quota, Who } from './GroupForm'
import styles from './GroupForm.module.css'
import { contentOfGroup, type GroupFields } from './groupFields'

interface GroupContentFormProps {
  initial: GroupContent
  /** Bodies that `initial` names by id. */
  bodies: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they were then. */
  asOf: string | undefined
  onSave: (content: GroupContent) => void
  onCancel: () => void
}

/** A group that no plan has yet: the same fields. */
export function GroupContentForm({ initial, bodies, asOf, onSave, onCancel }: GroupContentFormProps) {
  const { t } = useTranslation(['participants', 'common'])
  const [form] = Form.useForm<GroupFields>()
  return (
    <Form<GroupFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={initial}
      onFinish={() => onSave(contentOfGroup(form.getFieldsValue(true) as GroupFields))}
    >
      <Who />
      <NamedBy known={bodies} asOf={asOf} />
      <Quota />
      <div className={styles.bar}>
        <Button type="primary" htmlType="submit">
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
