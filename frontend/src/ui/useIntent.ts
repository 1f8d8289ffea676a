import { useRef } from 'react'
import { newIdempotencyKey } from '../api/headers'

interface Intent {
  /** The key of sending this content: the same on a retry, another once the content was changed. */
  keyOf: (content: unknown) => string
  /** It was done; the same content again is a new intention. */
  done: () => void
}

/** The Idempotency-Key of a form whose content may be edited between two attempts. */
export function useIntent(): Intent {
  const last = useRef({ content: '', key: '' })
  return {
    keyOf: (content) => {
      const text = JSON.stringify(content)
      if (last.current.content !== text) last.current = { content: text, key: newIdempotencyKey() }
      return last.current.key
    },
    done: () => {
      last.current = { content: '', key: '' }
    },
  }
}
