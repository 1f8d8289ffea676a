import type { GetRef, Input } from 'antd'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './LinesField.module.css'
import { TextField } from './TextField'

interface LinesFieldProps {
  id?: string
  /** Given by the form. Blank lines are kept while typing; `filledIn` drops them. */
  value?: string[]
  onChange?: (lines: string[]) => void
  ref?: Ref<GetRef<typeof Input.TextArea>>
  placeholder?: string
  minRows?: number
}

/** A list of texts, one to a line: several lines copied from a document become several items at once. */
export function LinesField({ value = [], onChange, minRows = 2, ...rest }: LinesFieldProps) {
  const { t } = useTranslation()
  const count = value.filter((line) => line.trim() !== '').length
  return (
    <>
      <TextField
        {...rest}
        minRows={minRows}
        value={value.join('\n')}
        onChange={(event) => onChange?.(event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
      {count > 1 && <small className={styles.count}>{t('lines', { count })}</small>}
    </>
  )
}
