import { CopyOutlined } from '@ant-design/icons'
import { Alert, App, Button, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PasswordLink } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import styles from './PasswordLinkBox.module.css'

/** The page that a link opens. The secret stands behind the #, which browsers send to no server. */
export const addressOf = ({ token }: PasswordLink) => `${window.location.origin}/set-password#${token}`

/** A link as it is shown once, to be passed on. */
export function PasswordLinkBox({ link }: { link: PasswordLink }) {
  const { t } = useTranslation('accounts')
  const { message } = App.useApp()
  const id = useId()
  const address = addressOf(link)
  const copy = async () => {
    try {
      // Browsers withhold the clipboard on plain-http intranet addresses.
      await navigator.clipboard.writeText(address)
      void message.success(t('link.copied'))
    } catch {
      void message.info(t('link.copyByHand'))
      const field = document.getElementById(id)
      if (field instanceof HTMLInputElement) field.select()
    }
  }
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{t('link.label')}</label>
      <div className={styles.line}>
        <Input id={id} value={address} readOnly onFocus={(event) => event.target.select()} />
        <Button type="primary" icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {t('link.copy')}
        </Button>
      </div>
      <p>
        {t('link.until')} <InstantText at={link.expiresAt} />
      </p>
      <Alert type="warning" showIcon title={t('link.once')} />
    </div>
  )
}
