import { useQuery } from '@tanstack/react-query'
import { Button, Divider } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './EntranceCard.module.css'
import { signInOptionsQuery } from './queries'

/** The way to the authority's own sign-in, where one is configured. A page of the server leads there, not a script. */
export function IssuerButton({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation('access')
  const { data } = useQuery(signInOptionsQuery())
  if (!data?.issuer) return null
  const { address, name } = data.issuer
  return (
    <div className={styles.issuer}>
      <Divider plain>{t('issuer.or')}</Divider>
      <Button block size="large" href={`${address}?returnTo=${encodeURIComponent(returnTo)}`}>
        {name}
      </Button>
    </div>
  )
}
