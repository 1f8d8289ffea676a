import { ClearOutlined, SearchOutlined } from '@ant-design/icons'
import { Button, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FilterBar.module.css'
import { fold } from './fold'

/** The row of filters above a list. Each filter writes to the address through `useListState(route).filter`. */
export function FilterBar({ children, onClear }: { children: ReactNode; onClear?: (() => void) | false }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search>, and React would say so in every test
    <div role="search" className={styles.bar}>
      {children}
      {onClear && (
        <Button type="text" icon={<ClearOutlined aria-hidden="true" />} onClick={onClear}>
          {t('clearFilters')}
        </Button>
      )}
    </div>
  )
}

const PAUSE = 300

interface SearchBoxProps {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** Searches after a pause in typing, at once on Enter. The server folds diacritics, so "cau ke" is enough. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value ?? '')
  const wanted = text.trim() || undefined
  // The address can change without the box: "clear filters", "back".
  useEffect(() => setText(value ?? ''), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause restarts with the text, not with each new onChange
  useEffect(() => {
    if (wanted === value) return
    const timer = setTimeout(() => onChange(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <Input
      className={styles.search}
      type="search"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden="true" />}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => onChange(wanted)}
    />
  )
}

interface FilterSelectProps<V extends string> {
  label: string
  options: { value: V; label: string }[]
  value: V | undefined
  onChange: (value: V | undefined) => void
}

/** One value or all; can be searched without diacritics. */
export function FilterSelect<V extends string>({ label, options, value, onChange }: FilterSelectProps<V>) {
  const { t } = useTranslation()
  return (
    <Select<V>
      className={styles.select}
      aria-label={label}
      placeholder={`${label}: ${t('all').toLowerCase()}`}
      allowClear
      showSearch={{ filterOption: (input, option) => fold(String(option?.label)).includes(fold(input)) }}
      options={options}
      value={value ?? null}
      onChange={(next: V | undefined) => onChange(next)}
    />
  )
}

interface FilterDateProps {
  label: string
  /** `YYYY-MM-DD` */
  value: string | undefined
  /** What an empty field means, e.g. «hôm nay». */
  placeholder: string
  onChange: (value: string | undefined) => void
}

export function FilterDate({ label, value, placeholder, onChange }: FilterDateProps) {
  const id = useId()
  return (
    <span className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        format="DD/MM/YYYY"
        placeholder={placeholder}
        value={value ? dayjs(value) : null}
        onChange={(next) => onChange(next ? next.format('YYYY-MM-DD') : undefined)}
      />
    </span>
  )
}
