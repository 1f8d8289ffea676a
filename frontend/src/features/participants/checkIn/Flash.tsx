import { CheckOutlined, CloseOutlined, ExclamationOutlined, LogoutOutlined } from '@ant-design/icons'
import { type ReactNode, useEffect } from 'react'
import styles from './Flash.module.css'

/** How a scan ended: let in, seen out, already here, not known. */
export type FlashTone = 'in' | 'out' | 'duplicate' | 'unknown'

const SIGNS: Record<FlashTone, ReactNode> = {
  in: <CheckOutlined />,
  out: <LogoutOutlined />,
  duplicate: <ExclamationOutlined />,
  unknown: <CloseOutlined />,
}

/** How long it covers the screen, ms: long enough to be seen from the corner of an eye, too short to hold up the queue. */
export const FLASH = 700

interface FlashProps {
  tone: FlashTone
  word: string
  text: string
  onDone: () => void
}

/**
 * The whole screen in the colour of the outcome, with its sign and its word. Nothing waits for it: keys and clicks go
 * through. Who asked the device for less motion does not get it; the card below says the same.
 */
export function Flash({ tone, word, text, onDone }: FlashProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each flash lasts once; the parent gives every one its key
  useEffect(() => {
    const timer = setTimeout(onDone, FLASH)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={`${styles.flash} ${styles[tone]}`} aria-hidden="true">
      <span className={styles.sign}>{SIGNS[tone]}</span>
      <span className={styles.word}>{word}</span>
      <span className={styles.text}>{text}</span>
    </div>
  )
}

export { SIGNS as FLASH_SIGNS }
