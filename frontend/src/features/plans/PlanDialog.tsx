import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, type ButtonProps, Form, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { FormErrors } from '../../ui/FormErrors'
import { planQuery } from './queries'

interface PlanDialogProps<Fields extends object> {
  plan: PlanView
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
  button?: Omit<ButtonProps, 'onClick' | 'children'>
  children: ReactNode
}

/**
 * A step of a plan that needs a few words. What was typed stays when the dialog is closed or the server refuses; when
 * somebody else changed the plan meanwhile, the newest one is fetched and a second press acts on that.
 */
export function PlanDialog<Fields extends object>(props: PlanDialogProps<Fields>) {
  const { plan, label, title, lead, initialValues, submit = label, done, run, button, children } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const [open, setOpen] = useState(false)
  const queryClient = useQueryClient()
  const step = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setOpen(false)
      form.resetFields()
      void message.success(done)
    },
    onError: (error) => {
      if (hasStatus(error, 412)) void queryClient.refetchQueries(planQuery(plan.id))
    },
  })
  return (
    <>
      <Button
        {...button}
        onClick={() => {
          step.reset()
          setOpen(true)
        }}
      >
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
