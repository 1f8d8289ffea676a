import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, type ButtonProps, Form, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '../../api/refusal'
import { DateField } from '../../ui/DateField'
import { FormErrors } from '../../ui/FormErrors'
import { TextField } from '../../ui/TextField'
import { VersionConflict } from '../../ui/VersionConflict'
import { obligationQuery } from './obligationQueries'

export interface VerbFields {
  reason: string
  newLastDay?: string | undefined
}

interface ObligationVerbProps {
  obligationId: string
  /** The button that asks and the one that does it. */
  label: string
  title: string
  text?: ReactNode
  reason: { label: string; hint?: string; optional?: boolean }
  /** Asks for a date too. */
  date?: { label: string; earliest?: string | undefined; optional?: boolean }
  button?: Omit<ButtonProps, 'onClick' | 'children'>
  run: (fields: VerbFields) => Promise<unknown>
}

/** A decision on an obligation with its reason. It stays open, with what was typed, until the server has taken it. */
export function ObligationVerb(props: ObligationVerbProps) {
  const { obligationId, label, title, text, reason, date, button, run } = props
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<VerbFields>()
  const [open, setOpen] = useState(false)
  const verb = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setOpen(false)
      form.resetFields()
    },
  })
  const ask = () => {
    verb.reset()
    setOpen(true)
  }
  const refresh = () => void queryClient.invalidateQueries({ queryKey: obligationQuery(obligationId).queryKey })
  const stale = hasStatus(verb.error, 412)
  const required = (optional: boolean | undefined) =>
    optional ? [] : [{ required: true, whitespace: true, message: t('field.required') }]
  const dateField = date && (
    <Form.Item name="newLastDay" label={date.label} rules={required(date.optional)}>
      <DateField earliest={date.earliest} />
    </Form.Item>
  )
  return (
    <>
      <Button {...button} onClick={ask}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        okText={label}
        okButtonProps={{ danger: button?.danger ?? false }}
        cancelText={t('cancel')}
        confirmLoading={verb.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        {text}
        <Form<VerbFields>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ reason: said = '', newLastDay }) => verb.mutate({ reason: said.trim(), newLastDay })}
        >
          <FormErrors form={form} error={stale ? null : verb.error} />
          {!date?.optional && dateField}
          <Form.Item name="reason" label={reason.label} extra={reason.hint} rules={required(reason.optional)}>
            <TextField minRows={3} />
          </Form.Item>
          {date?.optional && dateField}
        </Form>
        <VersionConflict
          error={verb.error}
          onReload={() => {
            setOpen(false)
            refresh()
          }}
          onKeep={refresh}
        />
      </Modal>
    </>
  )
}
