import { Alert, Form, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../../api/refusal'
import { InstantText } from '../../ui/DateText'
import { FormErrors } from '../../ui/FormErrors'

/** Why the door stays shut; of a lock, until when. */
export function SignInError<T>({ form, error }: { form: FormInstance<T>; error: unknown }) {
  const { t } = useTranslation('access')
  const lockedUntil = asRefusal(error)?.extra.lockedUntil
  if (typeof lockedUntil !== 'string') return <FormErrors form={form} error={error} />
  return (
    <Form.Item>
      <Alert
        role="alert"
        type="error"
        showIcon
        title={
          <>
            {t('signIn.locked')} <InstantText at={lockedUntil} />
          </>
        }
      />
    </Form.Item>
  )
}
