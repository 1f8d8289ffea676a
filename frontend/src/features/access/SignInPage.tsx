import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EntranceCard } from './EntranceCard'
import styles from './EntranceCard.module.css'
import { IssuerButton } from './IssuerButton'
import { IssuerFailure } from './IssuerFailure'
import { signInRoute } from './routes'
import { SignInForm } from './SignInForm'

/** Only addresses of this product: "//elsewhere" and "https:…" would lead away from it. */
function safeReturn(address: string | undefined): string {
  return address && /^\/(?![/\\])/.test(address) ? address : '/'
}

export function SignInPage() {
  const { t } = useTranslation('access')
  const { returnTo, failure } = signInRoute.useSearch()
  const navigate = useNavigate()
  const address = safeReturn(returnTo)
  return (
    <EntranceCard title={t('signIn.title')}>
      {failure && <IssuerFailure code={failure} />}
      <SignInForm onSignedIn={() => void navigate({ href: address })} />
      <IssuerButton returnTo={address} />
      <p className={styles.help}>{t('signIn.help')}</p>
    </EntranceCard>
  )
}
