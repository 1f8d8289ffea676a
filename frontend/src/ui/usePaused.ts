import { useEffect, useState } from 'react'

/** What was typed, once typing has paused. */
export function usePaused(text: string, pause = 250): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text, pause])
  return paused
}
