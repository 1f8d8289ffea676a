import { Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './ImportCard.module.css'

export function ImportHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['paperwork', 'common'])
  return (
    <Modal open={open} title={t('help.title')} onCancel={onClose} footer={null}>
      <dl className={styles.keys}>
        {(['j', 'k', 'enter', 'e', 'ask'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`help.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`help.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
