import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { zDeadlineAnchor, zOffsetUnit } from '../../api/gen/zod.gen'
import { DateField, TimeField } from '../../ui/DateField'
import styles from './AssignmentForm.module.css'
import { DeadlineFieldQuestion } from './DeadlineFieldQuestion'
import {
  type DeadlineFields,
  hangsOnEvent,
  MEANING,
  type Part,
  PHRASES,
  type Phrase,
  WEEKDAYS,
} from './deadlinePhrases'

interface PlanEvent {
  id: string
  title: string
}

function useRequired() {
  const { t } = useTranslation()
  return [{ required: true, message: t('field.required') }]
}

function Anchor({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('assignments')
  const required = useRequired()
  const anchor: DeadlineFields['anchor'] = Form.useWatch(['deadline', 'anchor'])
  const label = { WITHIN: t('deadline.from'), FOLLOWING: t('deadline.event') } as Partial<Record<Phrase, string>>
  const offered = zDeadlineAnchor.options.filter((each) => phrase !== 'FOLLOWING' || hangsOnEvent(each))
  return (
    <>
      <Form.Item name={['deadline', 'anchor']} label={label[phrase] ?? t('deadline.before')} rules={required}>
        <Select
          style={{ minWidth: 200 }}
          options={offered.map((value) => ({ value, label: t(`deadline.anchor.${value}`) }))}
        />
      </Form.Item>
      {anchor === 'FIXED_DATE' && phrase !== 'FOLLOWING' && (
        <Form.Item name={['deadline', 'anchorDate']} label={t('deadline.anchorDate')} rules={required}>
          <DateField />
        </Form.Item>
      )}
    </>
  )
}

function Offset() {
  const { t } = useTranslation('assignments')
  const required = useRequired()
  return (
    <>
      <Form.Item name={['deadline', 'offsetAmount']} label={t('deadline.offsetAmount')} rules={required}>
        <InputNumber min={0} max={999} precision={0} style={{ width: 90 }} />
      </Form.Item>
      <Form.Item name={['deadline', 'offsetUnit']} label={t('deadline.offsetUnit')} rules={required}>
        <Select
          style={{ minWidth: 150 }}
          options={zOffsetUnit.options.map((value) => ({ value, label: t(`deadline.unit.${value}`) }))}
        />
      </Form.Item>
    </>
  )
}

function Weekday() {
  const { t } = useTranslation('assignments')
  return (
    <Form.Item name={['deadline', 'weekdayStated']} label={t('deadline.weekdayStated')}>
      <Select
        allowClear
        style={{ minWidth: 150 }}
        placeholder={t('deadline.weekdayNone')}
        options={WEEKDAYS.map((value) => ({ value, label: t(`deadline.weekday.${value}`) }))}
      />
    </Form.Item>
  )
}

function Parts({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('assignments')
  const required = useRequired()
  const day = (part: 'date' | 'periodFrom' | 'periodTo') => (
    <Form.Item name={['deadline', part]} label={t(`deadline.${part}`)} rules={required}>
      <DateField />
    </Form.Item>
  )
  const fields: Record<Exclude<Part, 'reading'>, ReactNode> = {
    time: (
      <Form.Item name={['deadline', 'time']} label={t('deadline.time')} rules={required}>
        <TimeField />
      </Form.Item>
    ),
    date: day('date'),
    periodFrom: day('periodFrom'),
    periodTo: day('periodTo'),
    offsetAmount: <Offset />,
    anchor: <Anchor phrase={phrase} />,
    recurrence: (
      <Form.Item name={['deadline', 'recurrence']} label={t('deadline.recurrence')} rules={required}>
        <Input placeholder={t('deadline.recurrenceExample')} />
      </Form.Item>
    ),
    weekdayStated: <Weekday />,
    yearInferred: (
      <Form.Item name={['deadline', 'yearInferred']} valuePropName="checked" label=" " colon={false}>
        <Checkbox>{t('deadline.yearInferred')}</Checkbox>
      </Form.Item>
    ),
  }
  const shown = MEANING[phrase].parts.filter((part) => part !== 'reading')
  return (
    <div className={styles.narrow}>
      {shown.map((part) => (
        <div key={part}>{fields[part]}</div>
      ))}
    </div>
  )
}

function EventOfPlan({ events }: { events: PlanEvent[] }) {
  const { t } = useTranslation('assignments')
  const anchor: DeadlineFields['anchor'] = Form.useWatch(['deadline', 'anchor'])
  const phrase: Phrase | undefined = Form.useWatch(['deadline', 'phrase'])
  const needed = phrase !== undefined && MEANING[phrase].parts.includes('anchor') && hangsOnEvent(anchor)
  const required = useRequired()
  if (events.length === 0) return null
  return (
    <Form.Item
      name="eventId"
      label={t('deadline.eventField')}
      extra={needed && t('deadline.eventHint')}
      rules={needed ? required : []}
    >
      <Select allowClear options={events.map(({ id, title }) => ({ value: id, label: title }))} />
    </Form.Item>
  )
}

/** The deadline in the document's own words; only what those words need is asked, and an ambiguity is put as a question. */
export function DeadlineField({ events }: { events: PlanEvent[] }) {
  const { t } = useTranslation('assignments')
  const required = useRequired()
  const phrase: Phrase | undefined = Form.useWatch(['deadline', 'phrase'])
  return (
    <>
      <Form.Item name={['deadline', 'phrase']} label={t('deadline.phraseLabel')}>
        <Select
          allowClear
          listHeight={420}
          placeholder={t('deadline.noDeadline')}
          options={PHRASES.map((value) => ({ value, label: t(`deadline.phrase.${value}`) }))}
        />
      </Form.Item>
      {phrase && (
        <>
          <Parts phrase={phrase} />
          {MEANING[phrase].parts.includes('reading') && <DeadlineFieldQuestion phrase={phrase} />}
          <Form.Item
            name={['deadline', 'wording']}
            label={t('deadline.wording')}
            rules={phrase === 'WORDS' ? required : []}
          >
            <Input placeholder={t('deadline.wordingExample')} />
          </Form.Item>
        </>
      )}
      <EventOfPlan events={events} />
    </>
  )
}
