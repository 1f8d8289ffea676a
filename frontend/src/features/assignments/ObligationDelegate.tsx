import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { DateField } from '../../ui/DateField'
import { FormErrors } from '../../ui/FormErrors'
import { useToday } from '../../ui/now'
import { TextField } from '../../ui/TextField'
import { VersionConflict } from '../../ui/VersionConflict'
import { ObligationDelegates } from './ObligationDelegates'
import { delegate, obligationQuery } from './obligationQueries'

interface Fields {
  bodyIds: string[]
  lastDay?: string
  note?: string
}

/** «Giao lại»: to whom, by which day of their own, with what instructions. */
export function ObligationDelegate({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation(['obligations', 'common'])
  const queryClient = useQueryClient()
  const today = useToday()
  const [form] = Form.useForm<Fields>()
  const [open, setOpen] = useState(false)
  const action = useMutation({
    mutationFn: ({ bodyIds, lastDay, note }: Fields) => delegate(detail, { bodyIds, lastDay, note: note?.trim() }),
    onSuccess: () => {
      setOpen(false)
      form.resetFields()
    },
  })
  const ask = () => {
    action.reset()
    setOpen(true)
  }
  const refresh = () => void queryClient.invalidateQueries({ queryKey: obligationQuery(detail.id).queryKey })
  return (
    <>
      <Button onClick={ask}>{t('delegation.action')}</Button>
      <Modal
        open={open}
        title={t('delegation.dialog')}
        okText={t('delegation.action')}
        cancelText={t('common:cancel')}
        confirmLoading={action.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('delegation.lead', { body: detail.body.name })}</p>
        <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={(fields) => action.mutate(fields)}>
          <FormErrors form={form} error={hasStatus(action.error, 412) ? null : action.error} />
          <Form.Item
            name="bodyIds"
            label={t('delegation.bodies')}
            rules={[{ required: true, type: 'array', min: 1, message: t('delegation.needsBody') }]}
          >
            <ObligationDelegates detail={detail} />
          </Form.Item>
          <Form.Item name="lastDay" label={t('delegation.lastDay')} extra={t('delegation.lastDayHint')}>
            <DateField earliest={today} latest={detail.lastDay ?? undefined} />
          </Form.Item>
          <Form.Item name="note" label={t('delegation.note')}>
            <TextField minRows={2} />
          </Form.Item>
        </Form>
        <VersionConflict
          error={action.error}
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
