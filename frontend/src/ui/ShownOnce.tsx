import { CopyOutlined } from '@ant-design/icons'
import { Alert, App, Button, Input } from 'antd'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ShownOnce.module.css'

interface ShownOnceProps {
  label: string
  /** A key, a secret, a link: whoever has it can use it. */
  value: string
  /** That it is shown this once, and whom to give it to. */
  warning: string
  /** How long it works, for one thing. */
  children?: ReactNode
}

/** A secret at its one showing, to be copied and passed on. */
export function ShownOnce({ label, value, warning, children }: ShownOnceProps) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const id = useId()
  const copy = async () => {
    try {
      // Browsers withhold the clipboard on plain-http intranet addresses.
      await navigator.clipboard.writeText(value)
      void message.success(t('shownOnce.copied'))
    } catch {
      void message.info(t('shownOnce.copyByHand'))
      const field = document.getElementById(id)
      if (field instanceof HTMLInputElement) field.select()
    }
  }
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <Input id={id} value={value} readOnly onFocus={(event) => event.target.select()} />
        <Button type="primary" icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('shownOnce.copy')}
        </Button>
      </div>
      {children}
      <Alert type="warning" showIcon title={warning} />
    </div>
  )
}
