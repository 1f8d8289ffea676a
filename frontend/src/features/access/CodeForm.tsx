import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { zSignInCode } from '../../api/gen/zod.gen'
import { useZodRules } from '../../ui/useZodRules'
import { CodeField } from './CodeField'
import { useSignInWithCode } from './queries'
import { SignInError } from './SignInError'

interface CodeFormProps {
  pendingToken: string
  onSignedIn: () => void
  onBack: () => void
}

/** The second step of signing in. */
export function CodeForm({ pendingToken, onSignedIn, onBack }: CodeFormProps) {
  const { t } = useTranslation('access')
  const [form] = Form.useForm<{ code: string }>()
  const rules = useZodRules(zSignInCode)
  const signIn = useSignInWithCode()
  return (
    <Form<{ code: string }>
      name="code"
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={({ code }) =>
        signIn.mutate({ pendingToken, code }, { onSuccess: onSignedIn, onError: () => form.resetFields() })
      }
    >
      <SignInError form={form} error={signIn.error} />
      <p>{t('code.lead')}</p>
      <CodeField rules={rules('code')} recovery autoFocus />
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('code.submit')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {t('code.back')}
      </Button>
    </Form>
  )
}
