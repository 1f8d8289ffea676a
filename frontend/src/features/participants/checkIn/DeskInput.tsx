import { ScanOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DeskInput.module.css'
import { byToken, byWords, type Findable } from './deskSearch'

interface DeskInputProps<P extends Findable & { id: string }> {
  people: readonly P[]
  /** What stands on the right of a person found: already here, gone, not coming. */
  stateOf: (person: P) => string
  onPerson: (person: P) => void
  /** Neither a code of this list nor a name on it. */
  onUnknown: (text: string) => void
}

/** Where what is typed belongs to somebody else; a radio button that was just pressed writes nothing. */
const WRITES = 'input:not([type=radio], [type=checkbox]), textarea, select, [role=dialog], [contenteditable]'

/** What is typed anywhere on the page belongs here, unless another field has it: a scanner does not know where the focus is. */
function useCatchesTyping(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const catchKey = (event: globalThis.KeyboardEvent) => {
      const at = document.activeElement
      const elsewhere = at instanceof HTMLElement && at.closest(WRITES)
      const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (types && !elsewhere) input.current?.focus()
    }
    document.addEventListener('keydown', catchKey)
    return () => document.removeEventListener('keydown', catchKey)
  }, [input])
}

/**
 * The one field of the desk. A scanner types a code and Enter; a person types part of a name, goes through what is found
 * with the arrows and presses Enter. It empties itself and stays focused for the next one.
 */
export function DeskInput<P extends Findable & { id: string }>(props: DeskInputProps<P>) {
  const { people, stateOf, onPerson, onUnknown } = props
  const { t } = useTranslation('checkIn')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  useCatchesTyping(input)
  useEffect(() => input.current?.focus(), [])

  const found = byWords(people, text)
  const open = found.length > 0
  const active = found[Math.min(chosen, found.length - 1)]
  const write = (next: string) => {
    setText(next)
    setChosen(0)
  }
  const take = (person: P) => {
    write('')
    input.current?.focus()
    onPerson(person)
  }
  const enter = () => {
    if (text.trim() === '') return
    const person = byToken(people, text) ?? active
    if (person) return take(person)
    onUnknown(text.trim())
    write('')
  }
  const move = (by: number) => setChosen((now) => (Math.min(now, found.length - 1) + by + found.length) % found.length)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') write('')
    else if (event.key === 'ArrowDown' && open) move(1)
    else if (event.key === 'ArrowUp' && open) move(-1)
    else return
    event.preventDefault()
  }
  const optionId = (person: P) => `${id}-${person.id}`
  return (
    <div className={styles.desk}>
      <label htmlFor={id} className={styles.label}>
        <ScanOutlined aria-hidden="true" /> {t('input.label')}
      </label>
      <input
        ref={input}
        id={id}
        className={styles.input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        {...(active && { 'aria-activedescendant': optionId(active) })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('input.hint')}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('input.found')}
        className={open ? styles.list : styles.closed}
      >
        {found.map((person) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={person.id}
            id={optionId(person)}
            role="option"
            tabIndex={-1}
            aria-selected={person === active}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
          >
            <strong>{person.name}</strong>
            <span className={styles.unit}>{[person.title, person.unitName].filter(Boolean).join(' · ')}</span>
            <span className={styles.state}>{stateOf(person)}</span>
          </div>
        ))}
      </div>
      {text.trim() !== '' && !open && <p className={styles.none}>{t('input.nobody')}</p>}
    </div>
  )
}
