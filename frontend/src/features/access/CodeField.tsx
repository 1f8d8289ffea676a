import { Form, type FormRule, Input } from 'antd'
import { useTranslation } from 'react-i18next'

interface CodeFieldProps {
  rules: FormRule[]
  /** A recovery code, letters and digits, is taken as well. */
  recovery?: boolean
  autoFocus?: boolean
}

/** The code of an authenticator app; phones offer it by themselves and show digits to type. */
export function CodeField({ rules, recovery = false, autoFocus = false }: CodeFieldProps) {
  const { t } = useTranslation('access')
  return (
    <Form.Item name="code" label={t('code.label')} extra={recovery && t('code.hint')} rules={rules}>
      <Input
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus}
      />
    </Form.Item>
  )
}
