import { type GetRef, Input } from 'antd'
import type { ComponentProps, CSSProperties, Ref } from 'react'
import styles from './TextField.module.css'

interface TextFieldProps
  extends Omit<ComponentProps<typeof Input.TextArea>, 'autoSize' | 'rows' | 'className' | 'style'> {
  ref?: Ref<GetRef<typeof Input.TextArea>>
  /** Lines shown while there are fewer. */
  minRows?: number
}

/**
 * A text of several lines that grows with what is written. The style sheet does it: antd's `autoSize` measures in a copy
 * whose style attribute the content security policy forbids. Where a browser does not grow it, it scrolls.
 */
export function TextField({ minRows = 1, ...rest }: TextFieldProps) {
  return (
    <Input.TextArea {...rest} rows={minRows} className={styles.field} style={{ '--rows': minRows } as CSSProperties} />
  )
}
