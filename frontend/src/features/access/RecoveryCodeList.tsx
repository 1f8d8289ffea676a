import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './SecondFactor.module.css'

/** Ten codes, shown once, and the way on for those who have put them away. */
export function RecoveryCodeList({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useTranslation('secondFactor')
  const { message } = App.useApp()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      void message.success(t('codes.copied'))
    } catch {
      void message.info(t('codes.copyByHand'))
    }
  }
  return (
    <>
      <Alert type="warning" showIcon title={t('codes.text')} />
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{t('codes.copy')}</Button>
        <Button type="primary" onClick={onDone}>
          {t('codes.done')}
        </Button>
      </div>
    </>
  )
}
