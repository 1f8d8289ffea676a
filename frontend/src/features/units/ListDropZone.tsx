import { UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Register.module.css'

/** A button for phones and keyboards, a place to drop a file for everybody else. */
export function ListDropZone({ pending, onFile }: { pending: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('register')
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same
    <div
      className={styles.zone}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx,.json"
        aria-label={t('list.pick')}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <Button icon={<UploadOutlined aria-hidden="true" />} loading={pending} onClick={() => input.current?.click()}>
        {t('list.pick')}
      </Button>
      <span className={styles.soft}>{t('list.drop')}</span>
    </div>
  )
}
