import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FirmTime, PlanEventView, PlanView } from '../../api/gen'
import { zFirmTime } from '../../api/gen/zod.gen'
import { DateField, TimeField } from '../../ui/DateField'
import { filledIn } from '../../ui/filledIn'
import { TextField } from '../../ui/TextField'
import { useZodRules } from '../../ui/useZodRules'
import { PlanDialog } from './PlanDialog'
import styles from './PlanForm.module.css'
import { firmEvent } from './queries'

/** «Chốt ngày»: offered while the event's day is open and the person may settle it. */
export function FirmEventDialog({ plan, event }: { plan: PlanView; event: PlanEventView }) {
  const { t } = useTranslation('plans')
  const rules = useZodRules(zFirmTime)
  if (!event.canBeFirmed || !plan.allowed.includes('FIRM_EVENT')) return null
  return (
    <PlanDialog<FirmTime>
      plan={plan}
      label={t('firm.label')}
      title={t('firm.title')}
      lead={
        <p>
          <strong>{event.title}</strong>
          <br />
          {t('firm.announced')}: {event.timeText || t('event.noTime')}
        </p>
      }
      done={t('action.done.firm')}
      run={(fields) => firmEvent(plan, event.id, filledIn(fields))}
      button={{ size: 'small', 'aria-label': t('firm.labelOf', { title: event.title }) }}
    >
      <Form.Item name="date" label={t('firm.date')} rules={rules('date')}>
        <DateField />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item name="startTime" label={t('firm.startTime')} rules={rules('startTime')}>
          <TimeField />
        </Form.Item>
        <Form.Item name="endTime" label={t('firm.endTime')} rules={rules('endTime')}>
          <TimeField />
        </Form.Item>
      </div>
      <Form.Item name="place" label={t('firm.place')} extra={t('firm.placeHint')} rules={rules('place')}>
        <Input placeholder={event.place ?? ''} />
      </Form.Item>
      <Form.Item name="note" label={t('firm.note')} extra={t('firm.noteHint')} rules={rules('note')}>
        <TextField minRows={2} />
      </Form.Item>
    </PlanDialog>
  )
}
