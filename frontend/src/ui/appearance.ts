import { useSyncExternalStore } from 'react'

export const APPEARANCES = ['light', 'dark', 'system'] as const
export type Appearance = (typeof APPEARANCES)[number]

const STORED = 'giaoban.appearance'
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

let chosen: Appearance = APPEARANCES.find((appearance) => appearance === localStorage.getItem(STORED)) ?? 'system'

function isDark(): boolean {
  return chosen === 'system' ? prefersDark.matches : chosen === 'dark'
}

function changed() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

prefersDark.addEventListener('change', changed)
changed()

export function chooseAppearance(appearance: Appearance) {
  chosen = appearance
  localStorage.setItem(STORED, appearance)
  changed()
}

/** What the person chose, and whether that means dark right now. */
export function useAppearance(): { appearance: Appearance; dark: boolean } {
  const appearance = useSyncExternalStore(subscribe, () => chosen)
  const dark = useSyncExternalStore(subscribe, isDark)
  return { appearance, dark }
}
