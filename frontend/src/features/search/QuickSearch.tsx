import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../api/gen'
import { usePaused } from '../../ui/usePaused'
import { hitLink } from './hitLink'
import styles from './QuickSearch.module.css'
import { SHORTEST, suggestionsQuery } from './queries'
import { Suggestions } from './Suggestions'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** «/» outside of fields, Ctrl + K everywhere. */
function useShortcut(focus: () => void) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const slash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey
      const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!slash && !controlK) return
      event.preventDefault()
      focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [focus])
}

/** The field in the header: suggestions while typing, the whole result on Enter. On phones a link to the search page. */
export function QuickSearch() {
  const { t } = useTranslation('search')
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const q = text.trim()
  const paused = usePaused(q)
  const found = useQuery(suggestionsQuery(paused))
  const result = paused.length >= SHORTEST ? found.data : undefined
  const hits: SearchHit[] = result?.groups.flatMap(({ items }) => items) ?? []
  const shown = open && q.length >= SHORTEST

  // The field is not displayed on phones; there the link takes its place.
  const [focus] = useState(() => () => {
    if (field.current?.checkVisibility?.() === false) link.current?.click()
    else {
      field.current?.focus()
      field.current?.select()
    }
  })
  useShortcut(focus)

  const leave = () => {
    setText('')
    setOpen(false)
    setActive(-1)
    field.current?.blur()
  }
  const openAll = () => {
    leave()
    void navigate({ to: '/search', search: { q } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = hits.length
    if (event.key === 'Escape') {
      if (shown) setOpen(false)
      else leave()
    } else if (event.key === 'Enter' && q) {
      const hit = shown ? hits[active] : undefined
      if (hit) {
        leave()
        void navigate(hitLink(hit) as Parameters<typeof navigate>[0])
      } else openAll()
    } else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      // The last place is «show all».
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((before) => (before + step < -1 ? last : before + step > last ? -1 : before + step))
    } else if (event.key === 'ArrowDown' && q) setOpen(true)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search>, and React would say so in every test
    <div role="search" aria-label={t('title')} className={styles.quick}>
      <Link ref={link} to="/search" className={styles.link} aria-label={t('open')}>
        <SearchOutlined aria-hidden="true" />
      </Link>
      <div className={styles.field}>
        <SearchOutlined aria-hidden="true" className={styles.icon} />
        <input
          ref={field}
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('short')}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          aria-keyshortcuts="/ Control+K"
          autoComplete="off"
          maxLength={200}
          placeholder={t('short')}
          title={t('keys')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(-1)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
        {shown && <Suggestions id={id} q={q} result={result} failed={found.isError} active={active} onLeave={leave} />}
      </div>
    </div>
  )
}
