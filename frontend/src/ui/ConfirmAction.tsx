import { useMutation } from '@tanstack/react-query'
import { Button, type ButtonProps, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHoldList } from './heldList'
import { RefusalAlert } from './RefusalAlert'

interface ConfirmActionProps {
  /** Words of the button that asks, and of the one that does it: a verb, not "OK". */
  label: string
  title: string
  text?: ReactNode
  /** Who or what is affected; shown before the decision. */
  affected?: ReactNode
  run: () => Promise<unknown>
  danger?: boolean
  button?: Omit<ButtonProps, 'onClick' | 'children'>
}

/** A button that asks first, stays open while the server works and says there why it refused. */
export function ConfirmAction({ label, title, text, affected, run, danger, button }: ConfirmActionProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useHoldList(open)
  const action = useMutation({ mutationFn: run, onSuccess: () => setOpen(false) })
  const ask = () => {
    action.reset()
    setOpen(true)
  }
  return (
    <>
      <Button danger={danger} {...button} onClick={ask}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        okText={label}
        okButtonProps={{ danger }}
        cancelText={t('cancel')}
        confirmLoading={action.isPending}
        onOk={() => action.mutate()}
        onCancel={() => setOpen(false)}
      >
        {text}
        {affected && (
          <>
            <p>{t('confirm.affected')}:</p>
            {affected}
          </>
        )}
        <RefusalAlert error={action.error} />
      </Modal>
    </>
  )
}
