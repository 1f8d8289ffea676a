import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './EntranceCard.module.css'

/** Why the sign-in at the issuer came to nothing, with the code for whoever is asked for help. */
export function IssuerFailure({ code }: { code: string }) {
  const { t, i18n } = useTranslation('access')
  const key = `access:issuer.failure.${code}`
  // The code comes from the address, so it may be any text.
  const known = /^OIDC_[A-Z_]+$/.test(code) && i18n.exists(key)
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      className={styles.failure}
      title={known ? (i18n.t as (key: string) => string)(key) : t('issuer.failed')}
      description={known && t('issuer.code', { code })}
    />
  )
}
