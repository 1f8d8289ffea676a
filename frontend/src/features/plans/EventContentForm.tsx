import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { EventContent } from '../../api/gen'
import { filledIn } from '../../ui/filledIn'
import { EventFieldsOf } from './PlanEventFields'
import styles from './PlanForm.module.css'
import { contentOfEvent, type EventFields, fieldsOfEventContent } from './planFields'

interface EventContentFormProps {
  initial: EventContent
  onSave: (content: EventContent) => void
  onCancel: () => void
}

/** One event that no plan has yet. */
export function EventContentForm({ initial, onSave, onCancel }: EventContentFormProps) {
  const { t } = useTranslation(['assignments', 'common'])
  const [form] = Form.useForm<{ events: EventFields[] }>()
  const save = () => {
    const [event] = form.getFieldsValue(true).events as EventFields[]
    if (event) onSave(filledIn(contentOfEvent(event)))
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ events: [fieldsOfEventContent(initial)] }}
      onFinish={save}
    >
      <Form.List name="events">
        {(events) => events.map(({ key, name }) => <EventFieldsOf key={key} index={name} />)}
      </Form.List>
      <div className={styles.bar}>
        <Button type="primary" htmlType="submit">
          {t('common:save')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </Form>
  )
}
