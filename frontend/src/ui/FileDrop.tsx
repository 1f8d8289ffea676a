import { UploadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import styles from './FileDrop.module.css'

interface FileDropProps {
  /** On the button. */
  label: string
  /** What dropping does; not said on phones. */
  hint: string
  /** What is taken, in words. */
  accepted: string
  /** `.pdf`, `.docx` … */
  endings: readonly string[]
  multiple?: boolean
  /** The last files are still being read; more are not taken. */
  busy?: boolean
  onFiles: (files: Iterable<File>) => void
}

/** A button for phones and keyboards, a place to drop files for everybody else. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accepted, endings, multiple = false, busy = false, onFiles } = props
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!busy) onFiles(event.dataTransfer.files)
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
        multiple={multiple}
        hidden
        accept={endings.join(',')}
        aria-label={label}
        onChange={(event) => {
          onFiles(event.target.files ?? [])
          // The same file may be chosen again after it was dropped from the list.
          event.target.value = ''
        }}
      />
      <Button
        size="large"
        icon={<UploadOutlined aria-hidden="true" />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <span className={styles.hint}>{hint}</span>
      <span className={styles.accepted}>{accepted}</span>
    </div>
  )
}
