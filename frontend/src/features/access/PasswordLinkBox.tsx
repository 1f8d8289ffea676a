import { useTranslation } from 'react-i18next'
import type { PasswordLink } from '../../api/gen'
import { InstantText } from '../../ui/DateText'
import { ShownOnce } from '../../ui/ShownOnce'

/** The page that a link opens. The secret stands behind the #, which browsers send to no server. */
export const addressOf = ({ token }: PasswordLink) => `${window.location.origin}/set-password#${token}`

/** A link as it is shown once, to be passed on. */
export function PasswordLinkBox({ link }: { link: PasswordLink }) {
  const { t } = useTranslation('accounts')
  return (
    <ShownOnce label={t('link.label')} value={addressOf(link)} warning={t('link.once')}>
      <p>
        {t('link.until')} <InstantText at={link.expiresAt} />
      </p>
    </ShownOnce>
  )
}
