import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { zSignIn } from '../../api/gen/zod.gen'
import { asRefusal } from '../../api/refusal'
import { InstantText } from '../../ui/DateText'
import { FormErrors } from '../../ui/FormErrors'
import { useZodRules } from '../../ui/useZodRules'
import { PasswordInput } from './PasswordInput'
import { useSignIn } from './queries'

interface SignInFormProps {
  /** Given when the same person has to sign in again: it cannot be changed then. */
  username?: string
  onSignedIn: () => void
}

interface Fields {
  username: string
  password: string
}

export function SignInForm({ username, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('access')
  const [form] = Form.useForm<Fields>()
  const rules = useZodRules(zSignIn)
  const signIn = useSignIn()
  const lockedUntil = asRefusal(signIn.error)?.extra.lockedUntil
  const submit = (fields: Fields) =>
    signIn.mutate(fields, {
      onSuccess: onSignedIn,
      onError: () => form.resetFields(['password']),
    })
  return (
    <Form<Fields>
      name="signIn"
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={{ username, password: '' }}
      onFinish={submit}
    >
      {typeof lockedUntil === 'string' ? (
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
      ) : (
        <FormErrors form={form} error={signIn.error} />
      )}
      <Form.Item name="username" label={t('signIn.username')} rules={rules('username')}>
        <Input
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={!username}
          readOnly={username !== undefined}
        />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={rules('password')}>
        <PasswordInput autoComplete="current-password" autoFocus={username !== undefined} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}
