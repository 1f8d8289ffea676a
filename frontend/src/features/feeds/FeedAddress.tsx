import { CopyOutlined } from '@ant-design/icons'
import { Alert, App, Button, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Feeds.module.css'

interface FeedAddressProps {
  /** As the server gave it, this once. */
  path: string
  onAnother: () => void
}

/** An address as it is shown once, to be pasted into a calendar programme. */
export function FeedAddress({ path, onAnother }: FeedAddressProps) {
  const { t } = useTranslation('feeds')
  const { message } = App.useApp()
  const id = useId()
  const address = `${window.location.origin}${path}`
  const copy = async () => {
    try {
      // Browsers withhold the clipboard on plain-http intranet addresses.
      await navigator.clipboard.writeText(address)
      void message.success(t('copied'))
    } catch {
      void message.info(t('copyByHand'))
      const field = document.getElementById(id)
      if (field instanceof HTMLInputElement) field.select()
    }
  }
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{t('address')}</label>
      <div className={styles.address}>
        <Input id={id} value={address} readOnly onFocus={(event) => event.target.select()} />
        <Button type="primary" icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <p>{t('how')}</p>
      <Alert type="warning" showIcon title={t('once')} />
      <div className={styles.steps}>
        <Button href={address.replace(/^https?:/, 'webcal:')}>{t('open')}</Button>
        <Button type="link" onClick={onAnother}>
          {t('new')}
        </Button>
      </div>
    </div>
  )
}
