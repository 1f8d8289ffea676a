import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Form, Input, InputNumber, Select, Switch } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeSchedule, ScheduleView } from '../../api/gen'
import { zIncomingMail, zLinksByMail } from '../../api/gen/zod.gen'
import { hasStatus } from '../../api/refusal'
import { TimeField } from '../../ui/DateField'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { TextField } from '../../ui/TextField'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { VersionConflict } from '../../ui/VersionConflict'
import styles from './Notifications.module.css'
import { changeSchedule, scheduleQuery } from './queries'
import { useStepWords } from './stepWords'

const STEPS = [15, 7, 5, 3, 1, 0, -1, -3, -5, -10]

const fieldsOf = ({
  version: _,
  changedBy,
  changedAt,
  fields,
  mail,
  linksPossible,
  ...rest
}: ScheduleView): ChangeSchedule => ({
  ...rest,
  sendAt: rest.sendAt.slice(0, 5),
  quietFrom: rest.quietFrom.slice(0, 5),
  quietTo: rest.quietTo.slice(0, 5),
})

/** When the plan reminds by itself, and in which words. */
export function ScheduleForm({ planId, schedule }: { planId: string; schedule: ScheduleView }) {
  const { t } = useTranslation(['notifications', 'common'])
  const stepWords = useStepWords()
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<ChangeSchedule>()
  const [dirty, setDirty] = useState(false)
  const save = useMutation({
    mutationFn: ({ version, body }: { version: number; body: ChangeSchedule }) => changeSchedule(planId, version, body),
    onSuccess: () => {
      setDirty(false)
      void message.success(t('schedule.saved'))
    },
  })
  const newest = () => queryClient.fetchQuery({ ...scheduleQuery(planId), staleTime: 0 })
  const { version, conflict } = useEditedVersion(schedule, newest, save.reset)
  const steps = [...new Set([...STEPS, ...schedule.steps])].sort((a, b) => b - a)
  return (
    <Section
      title={t('schedule.title')}
      extra={
        <StatusTag tone={schedule.active ? 'ok' : 'quiet'}>
          {t(schedule.active ? 'schedule.on' : 'schedule.off')}
        </StatusTag>
      }
    >
      <p className={styles.soft}>{t('schedule.lead')}</p>
      <Form<ChangeSchedule>
        key={schedule.version}
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form!}
        initialValues={fieldsOf(schedule)}
        onFinish={(fields) =>
          save.mutate({
            version: dirty ? version : schedule.version,
            body: { ...filledIn(fields), active: fields.active },
          })
        }
        onValuesChange={() => setDirty(true)}
      >
        <FormErrors form={form} error={hasStatus(save.error, 412) ? null : save.error} />
        <Form.Item name="active" label={t('schedule.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="steps" label={t('schedule.steps')}>
          <Checkbox.Group options={steps.map((value) => ({ value, label: stepWords(value) }))} />
        </Form.Item>
        <div className={styles.row}>
          <Form.Item name="sendAt" label={t('schedule.sendAt')}>
            <TimeField />
          </Form.Item>
          <Form.Item name="quietFrom" label={t('schedule.quietFrom')}>
            <TimeField />
          </Form.Item>
          <Form.Item name="quietTo" label={t('schedule.quietTo')}>
            <TimeField />
          </Form.Item>
        </div>
        <Form.Item name="escalateAfter" label={t('schedule.escalate')}>
          <InputNumber min={1} max={60} />
        </Form.Item>
        {schedule.mail && (
          <Form.Item name="incomingMail" label={t('schedule.incoming')}>
            <Select
              options={zIncomingMail.options.map((value) => ({ value, label: t(`schedule.incomingMail.${value}`) }))}
            />
          </Form.Item>
        )}
        {!schedule.mail && (
          <Form.Item name="incomingMail" hidden>
            <Input />
          </Form.Item>
        )}
        <Form.Item
          name="linksByMail"
          label={t('reminders.links')}
          extra={t('reminders.linksHint')}
          hidden={!schedule.linksPossible}
        >
          <Select
            options={zLinksByMail.options.map((value) => ({ value, label: t(`reminders.linksByMail.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="subject" label={t('reminders.subject')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('reminders.text')}
          extra={t('reminders.fields', { fields: schedule.fields.map((field) => `{${field}}`).join(', ') })}
        >
          <TextField minRows={6} maxLength={4000} />
        </Form.Item>
        <div className={styles.bar}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('common:save')}
          </Button>
          {schedule.changedBy && (
            <span className={styles.soft}>{t('schedule.changed', { by: schedule.changedBy })}</span>
          )}
        </div>
      </Form>
      <VersionConflict error={save.error} {...conflict} />
      <UnsavedChanges when={dirty} />
    </Section>
  )
}
