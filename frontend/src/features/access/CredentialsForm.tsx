import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { zSignIn } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import { PasswordInput } from './PasswordInput'
import { useSignIn } from './queries'
import { SignInError } from './SignInError'

interface CredentialsFormProps {
  username?: string
  onSignedIn: () => void
  onRefused: (error: unknown) => void
}

interface Fields {
  username: string
  password: string
}

export function CredentialsForm({ username, onSignedIn, onRefused }: CredentialsFormProps) {
  const { t } = useTranslation('access')
  const [form] = Form.useForm<Fields>()
  const rules = useZodRules(zSignIn)
  const signIn = useSignIn()
  const submit = (fields: Fields) =>
    signIn.mutate(fields, {
      onSuccess: onSignedIn,
      onError: (error) => {
        form.resetFields(['password'])
        onRefused(error)
      },
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
      <SignInError form={form} error={signIn.error} />
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
