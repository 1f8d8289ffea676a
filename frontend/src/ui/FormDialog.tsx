import { useMutation } from '@tanstack/react-query'
import { App, Button, type ButtonProps, Form, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '../api/refusal'
import { FormErrors } from './FormErrors'
import { useHoldList } from './heldList'

export interface FormDialogProps<Fields extends object> {
  label: string
  title: string
  /** What happens, before it is decided. */
  lead?: ReactNode
  initialValues?: Partial<Fields>
  /** Words of the button that does it, when they differ from the one that asks. */
  submit?: string
  /** Said once it is done. */
  done: string
  run: (fields: Fields) => Promise<unknown>
  /** Somebody else changed the thing meanwhile: fetch the newest one, a second press then acts on that. */
  onStale: () => void
  button?: Omit<ButtonProps, 'onClick' | 'children'>
  children: ReactNode
}

/** A step that needs a few words. What was typed stays when the dialog is closed or the server refuses. */
export function FormDialog<Fields extends object>(props: FormDialogProps<Fields>) {
  const { label, title, lead, initialValues, submit = label, done, run, onStale, button, children } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const [open, setOpen] = useState(false)
  const [opened, setOpened] = useState(false)
  useHoldList(open)
  const step = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setOpen(false)
      form.resetFields()
      void message.success(done)
    },
    onError: (error) => {
      if (hasStatus(error, 412)) onStale()
    },
  })
  const ask = () => {
    // What it starts with may have changed since; what somebody typed stays.
    if (opened && !form.isFieldsTouched()) form.resetFields()
    setOpened(true)
    step.reset()
    setOpen(true)
  }
  return (
    <>
      <Button {...button} onClick={ask}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        okText={submit}
        okButtonProps={{ danger: button?.danger ?? false }}
        cancelText={t('cancel')}
        confirmLoading={step.isPending}
        mask={{ closable: false }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        {lead}
        <Form<Fields>
          form={form}
          layout="vertical"
          requiredMark={false}
          {...(initialValues && { initialValues: initialValues as never })}
          onFinish={(fields) => step.mutate(fields)}
        >
          <FormErrors form={form} error={step.error} />
          {children}
        </Form>
      </Modal>
    </>
  )
}
