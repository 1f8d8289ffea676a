import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../api/refusal'
import { useRefusalText } from '../i18n/refusalText'

interface RefusalAlertProps {
  /** The error of a mutation; nothing is shown for null. */
  error: unknown
  /** Fields that show their own violations; only the others are listed here. */
  fieldsShown?: (field: string) => boolean
}

/** Why the server said no, in words, above the form or in the dialog that asked. */
export function RefusalAlert({ error, fieldsShown = () => false }: RefusalAlertProps) {
  const { t } = useTranslation()
  const refusalText = useRefusalText()
  if (!error) return null
  const refusal = asRefusal(error)
  const left = refusal?.violations.filter(({ field }) => !fieldsShown(field)) ?? []
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={refusal ? refusalText(refusal) : t('state.fault')}
      description={
        left.length > 0 && (
          <ul>
            {left.map(({ field, message }) => (
              <li key={`${field}: ${message}`}>{message}</li>
            ))}
          </ul>
        )
      }
    />
  )
}
