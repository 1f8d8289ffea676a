import { HourglassOutlined } from '@ant-design/icons'
import { App, Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zExtendMany } from '../../../api/gen/zod.gen'
import { idempotent } from '../../../api/headers'
import { DateField } from '../../../ui/DateField'
import { FormErrors } from '../../../ui/FormErrors'
import { useToday } from '../../../ui/now'
import { useSubject } from '../../../ui/obligation/subject'
import { TextField } from '../../../ui/TextField'
import { useIntent } from '../../../ui/useIntent'
import { useZodRules } from '../../../ui/useZodRules'
import { useExtendMany } from '../queries'
import styles from './Board.module.css'
import type { Selection } from './selection'

interface Fields {
  newLastDay: string
  reason: string
}

/** What is selected, and «Gia hạn» for all of it at once; who is affected stands in the dialog. */
export function ExtendMany({ planId, selection }: { planId: string; selection: Selection }) {
  const { t } = useTranslation(['overview', 'common'])
  const subject = useSubject()
  const today = useToday()
  const rules = useZodRules(zExtendMany)
  const [form] = Form.useForm<Fields>()
  const [open, setOpen] = useState(false)
  const intent = useIntent()
  const extend = useExtendMany()
  const { message } = App.useApp()
  const { rows } = selection

  const ask = () => {
    extend.reset()
    setOpen(true)
  }
  const submit = ({ newLastDay, reason }: Fields) => {
    const body = { obligationIds: rows.map(({ id }) => id), newLastDay, reason }
    extend.mutate(
      { path: { planId }, headers: idempotent(intent.keyOf(body)), body },
      {
        onSuccess: ({ extended }) => {
          setOpen(false)
          intent.done()
          form.resetFields()
          selection.clear()
          void message.success(t('extend.done', { count: extended }))
        },
      },
    )
  }

  if (rows.length === 0) return null
  return (
    <div className={styles.selected} role="status">
      <span>{t('board.selected', { bodies: new Set(rows.map(({ body }) => body.id)).size, count: rows.length })}</span>
      <Button type="primary" icon={<HourglassOutlined aria-hidden="true" />} onClick={ask}>
        {t('extend.action')}
      </Button>
      <Button type="text" onClick={selection.clear}>
        {t('board.unselect')}
      </Button>
      <Modal
        open={open}
        title={t('extend.title', { count: rows.length })}
        okText={t('extend.action')}
        cancelText={t('common:cancel')}
        confirmLoading={extend.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
          <FormErrors form={form} error={extend.error} />
          <p>{t('extend.affected')}:</p>
          <ul className={styles.affected}>
            {rows.map((row) => (
              <li key={row.id}>
                {row.body.name}: {subject(row)}
              </li>
            ))}
          </ul>
          <Form.Item name="newLastDay" label={t('extend.newLastDay')} rules={rules('newLastDay')}>
            <DateField earliest={today} />
          </Form.Item>
          <Form.Item name="reason" label={t('extend.reason')} extra={t('extend.reasonHint')} rules={rules('reason')}>
            <TextField minRows={3} />
          </Form.Item>
        </Form>
      </Modal>
    </div>
  )
}
