import { useMutation } from '@tanstack/react-query'
import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zCodeRequest } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import { CodeField } from './CodeField'
import { SignInError } from './SignInError'

interface CodeActionProps<T> {
  label: string
  text: string
  danger?: boolean
  run: (code: string) => Promise<T>
  onDone: (result: T) => void
}

/** A button for what only the holder of the device may do: it asks for a code first. */
export function CodeAction<T>({ label, text, danger = false, run, onDone }: CodeActionProps<T>) {
  const { t } = useTranslation('common')
  const [form] = Form.useForm<{ code: string }>()
  const [open, setOpen] = useState(false)
  const rules = useZodRules(zCodeRequest)
  const action = useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      setOpen(false)
      form.resetFields()
      onDone(result)
    },
  })
  const ask = () => {
    action.reset()
    setOpen(true)
  }
  return (
    <>
      <Button danger={danger} onClick={ask}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ danger }}
        cancelText={t('cancel')}
        confirmLoading={action.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{text}</p>
        <Form<{ code: string }>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ code }) => action.mutate(code)}
        >
          <SignInError form={form} error={action.error} />
          <CodeField rules={rules('code')} recovery />
        </Form>
      </Modal>
    </>
  )
}
