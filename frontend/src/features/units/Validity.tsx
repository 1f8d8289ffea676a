import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/DateText'

interface ValidityProps {
  /** First day, `YYYY-MM-DD`. */
  validFrom: string
  /** Last day, inclusive; absent while it still holds. */
  validTo?: string | null
}

export function Validity({ validFrom, validTo }: ValidityProps) {
  const { t } = useTranslation('units')
  return (
    <span>
      {t('from')} <DateText date={validFrom} />
      {validTo ? (
        <>
          {' '}
          {t('to')} <DateText date={validTo} />
        </>
      ) : (
        `, ${t('stillValid')}`
      )}
    </span>
  )
}
