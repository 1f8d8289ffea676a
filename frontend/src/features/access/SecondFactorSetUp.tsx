import { Button, Form, QRCode } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SecondFactorSecret } from '../../api/gen'
import { zBeginSecondFactor, zCodeRequest } from '../../api/gen/zod.gen'
import { Section } from '../../ui/Section'
import { useZodRules } from '../../ui/useZodRules'
import { CodeField } from './CodeField'
import { PasswordInput } from './PasswordInput'
import styles from './SecondFactor.module.css'
import { SignInError } from './SignInError'
import { useBeginSecondFactor, useConfirmSecondFactor } from './secondFactorQueries'

/** The password, then the secret for the app, then the first code of the app. */
export function SecondFactorSetUp({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('secondFactor')
  const [form] = Form.useForm<{ password: string }>()
  const rules = useZodRules(zBeginSecondFactor)
  const begin = useBeginSecondFactor()
  if (begin.data) return <Scan secret={begin.data} onCodes={onCodes} />
  return (
    <Section title={t('begin.title')}>
      <Form<{ password: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        onFinish={({ password }) =>
          begin.mutate({ body: { password } }, { onError: () => form.resetFields(['password']) })
        }
      >
        <SignInError form={form} error={begin.error} />
        <Form.Item name="password" label={t('begin.password')} rules={rules('password')}>
          <PasswordInput autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t('begin.submit')}
        </Button>
      </Form>
    </Section>
  )
}

interface ScanProps {
  secret: SecondFactorSecret
  onCodes: (codes: string[]) => void
}

function Scan({ secret: { secret, address }, onCodes }: ScanProps) {
  const { t } = useTranslation('secondFactor')
  const [form] = Form.useForm<{ code: string }>()
  const rules = useZodRules(zCodeRequest)
  const confirm = useConfirmSecondFactor()
  return (
    <Section title={t('scan.title')}>
      <p>{t('scan.text')}</p>
      <div className={styles.scan}>
        <QRCode type="svg" aria-label={t('scan.qr')} value={address} size={200} color="#000000" bgColor="#ffffff" />
        <div className={styles.steps}>
          <p>{t('scan.manual')}</p>
          <code className={styles.secret}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <Form<{ code: string }>
            form={form}
            layout="vertical"
            requiredMark={false}
            onFinish={({ code }) => confirm.mutate({ body: { code } }, { onSuccess: ({ codes }) => onCodes(codes) })}
          >
            <SignInError form={form} error={confirm.error} />
            <p>{t('scan.code')}</p>
            <CodeField rules={rules('code')} />
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {t('scan.submit')}
            </Button>
          </Form>
        </div>
      </div>
    </Section>
  )
}
