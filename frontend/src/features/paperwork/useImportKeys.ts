import { useEffect, useRef } from 'react'
import type { Entry } from './importEntries'

interface Keys {
  entries: Entry[]
  selected: string | undefined
  /** While a form or a dialog has the keyboard. */
  locked: boolean
  onMove: (key: string) => void
  onConfirm: (key: string) => void
  onEdit: (key: string) => void
  onHelp: () => void
}

const TYPES = 'input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]'
const PRESSES = 'button, a, summary, [role="radio"]'

/** j/k move, Enter confirms, e edits, ? explains. What has the keyboard itself keeps its keys. */
export function useImportKeys(keys: Keys) {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target.closest(TYPES)) return
      const { entries, selected, locked, onMove, onConfirm, onEdit, onHelp } = latest.current
      const at = entries.findIndex(({ key }) => key === selected)
      const move = (by: number) => {
        const next = entries[Math.max(0, Math.min(entries.length - 1, at + by))]
        if (next) onMove(next.key)
      }
      const entry = entries[at]
      const item = entry && 'item' in entry ? entry.item : undefined
      const actions: Record<string, () => void> = {
        j: () => move(1),
        k: () => move(-1),
        '?': onHelp,
        ...(!locked &&
          item && {
            e: () => onEdit(item.key),
            ...(!target.closest(PRESSES) && {
              Enter: () => {
                onConfirm(item.key)
                move(1)
              },
            }),
          }),
      }
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
