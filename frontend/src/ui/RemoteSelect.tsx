import type { UseQueryResult } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import type { Ref } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePaused } from './usePaused'

export interface RemoteOption {
  value: string
  label: string
}

type Common = Pick<SelectProps, 'id' | 'placeholder' | 'disabled' | 'aria-label'>

export interface RemoteSelectProps extends Common {
  /** One id, or several with `multiple`; given by the form. */
  value?: string | string[]
  onChange?: (value: never) => void
  ref?: Ref<HTMLElement>
  multiple?: boolean
  /** Options whose ids may stand in `value` before anything was searched, so that a name is shown and not an id. */
  known: RemoteOption[]
  /** Asks the server, which folds diacritics; called with '' for the first options. */
  useOptions: (q: string) => UseQueryResult<RemoteOption[], unknown>
  /** Instead of "no results", when the reason is known. */
  nothing?: string
}

/** Chooses among more than fits a list: what is typed is searched by the server. */
export function RemoteSelect({
  value,
  onChange,
  ref,
  multiple,
  known,
  useOptions,
  nothing,
  ...rest
}: RemoteSelectProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const found = useOptions(usePaused(text))
  // What was chosen keeps its name after the search has moved on.
  const [chosen, setChosen] = useState<RemoteOption[]>([])
  const ids = Array.isArray(value) ? value : value ? [value] : []
  const options = found.data ?? []
  const named = [...chosen, ...known].filter(({ value: id }) => ids.includes(id))
  const shown = [...named.filter(({ label }) => text === '' || label.includes(text)), ...options]
  const unique = [...new Map((text === '' ? [...named, ...options] : shown).map((each) => [each.value, each])).values()]
  const labels = new Map([...named, ...options].map((each) => [each.value, each.label]))
  return (
    <Select<string | string[], RemoteOption>
      {...rest}
      ref={ref as never}
      {...(multiple && { mode: 'multiple' as const })}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      options={unique}
      labelRender={({ value: id, label }) => labels.get(String(id)) ?? label ?? id}
      loading={found.isFetching}
      notFoundContent={found.isFetching ? t('loading') : (nothing ?? t('state.noResult'))}
      value={(value ?? (multiple ? [] : null)) as string}
      onChange={(next, picked) => {
        setChosen((before) => [...before, ...(Array.isArray(picked) ? picked : picked ? [picked] : [])])
        setText('')
        onChange?.((next ?? undefined) as never)
      }}
    />
  )
}
