import { UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './HandIn.module.css'
import { ACCEPTED_ENDINGS } from './handInUploads'

/** A button for phones and keyboards, a place to drop files for everybody else. */
export function HandInDropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation('obligations')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same
    <div
      className={over ? styles.zoneOver : styles.zone}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED_ENDINGS.join(',')}
        aria-label={t('handIn.pick')}
        onChange={(event) => {
          onFiles(event.target.files ?? [])
          // The same file may be chosen again after it was dropped from the list.
          event.target.value = ''
        }}
      />
      <Button size="large" icon={<UploadOutlined aria-hidden="true" />} onClick={() => input.current?.click()}>
        {t('handIn.pick')}
      </Button>
      <span className={styles.dropHint}>{t('handIn.drop')}</span>
      <span className={styles.soft}>{t('handIn.accepted')}</span>
    </div>
  )
}
