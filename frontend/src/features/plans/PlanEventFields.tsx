import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zEventKind, zEventMode } from '../../api/gen/zod.gen'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { EventDetailFields } from './EventDetailFields'
import { EventTimeFields } from './EventTimeFields'
import styles from './PlanForm.module.css'
import { type EventFields, NEW_EVENT } from './planFields'

function hasDetails(event: EventFields | undefined): boolean {
  if (!event) return false
  const { programme, connectionPoints, fallback, transport, groupSize, venueChosenBy } = event
  return programme.length + connectionPoints.length > 0 || Boolean(fallback ?? transport ?? groupSize ?? venueChosenBy)
}

function WhatAndWhere({ index }: { index: number }) {
  const { t } = useTranslation(['plans', 'common'])
  return (
    <>
      <Form.Item
        name={[index, 'title']}
        label={t('event.title')}
        rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
      >
        <TextField />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item name={[index, 'kind']} label={t('event.kind')}>
          <Select options={zEventKind.options.map((value) => ({ value, label: t(`eventKind.${value}`) }))} />
        </Form.Item>
        <Form.Item name={[index, 'mode']} label={t('event.mode')}>
          <Select options={zEventMode.options.map((value) => ({ value, label: t(`mode.${value}`) }))} />
        </Form.Item>
        <Form.Item name={[index, 'modeStated']} valuePropName="checked" label=" " colon={false}>
          <Checkbox>{t('event.modeStated')}</Checkbox>
        </Form.Item>
      </div>
      <EventTimeFields index={index} />
      <div className={styles.row}>
        <Form.Item name={[index, 'place']} label={t('event.place')}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'address']} label={t('event.address')}>
          <Input />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item name={[index, 'duration', 'wording']} label={t('event.duration')}>
          <Input placeholder={t('event.durationWording')} />
        </Form.Item>
        <Form.Item name={[index, 'duration', 'halfDays']} label={t('event.halfDays')}>
          <InputNumber min={1} max={730} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name={[index, 'chairs']} label={t('event.chairs')} extra={t('form.perLine')}>
        <LinesField minRows={1} />
      </Form.Item>
      <Form.Item name={[index, 'description']} label={t('event.description')}>
        <TextField minRows={2} />
      </Form.Item>
    </>
  )
}

/** The fields of one event of the form's list. */
export function EventFieldsOf({ index }: { index: number }) {
  const { t } = useTranslation('plans')
  const form = Form.useFormInstance()
  const [open] = useState(() => hasDetails(form.getFieldValue(['events', index])))
  return (
    <>
      <WhatAndWhere index={index} />
      <details className={styles.more} open={open}>
        <summary>{t('event.more')}</summary>
        <EventDetailFields index={index} />
      </details>
    </>
  )
}

function EventCard({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation('plans')
  return (
    <div className={styles.event}>
      <div className={styles.eventHead}>
        <h3>{t('form.eventNumber', { number: index + 1 })}</h3>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('form.removeEvent', { number: index + 1 })}
          onClick={onRemove}
        />
      </div>
      <EventFieldsOf index={index} />
    </div>
  )
}

export function PlanEventFields() {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('form.events')}>
      <Form.List name="events">
        {(events, { add, remove }) => (
          <>
            {events.length === 0 && <p className={styles.hint}>{t('form.noEvents')}</p>}
            {events.map(({ key, name }) => (
              <EventCard key={key} index={name} onRemove={() => remove(name)} />
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(NEW_EVENT)}>
              {t('form.addEvent')}
            </Button>
          </>
        )}
      </Form.List>
    </Section>
  )
}
