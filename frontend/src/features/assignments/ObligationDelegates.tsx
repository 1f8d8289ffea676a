import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyKind, ObligationDetail } from '../../api/gen'
import { zBodyKind } from '../../api/gen/zod.gen'
import { fold } from '../../ui/fold'
import { Loaded } from '../../ui/Loaded'
import styles from './Obligation.module.css'
import { bodiesBelowQuery } from './obligationQueries'

interface ObligationDelegatesProps {
  detail: ObligationDetail
  /** Chosen ids; given by the `Form.Item` round it. */
  value?: string[]
  onChange?: (ids: string[]) => void
}

/** The bodies below, of one kind at a time; those that have it already are left out. */
export function ObligationDelegates({ detail, value = [], onChange }: ObligationDelegatesProps) {
  const { t } = useTranslation(['obligations', 'units'])
  const [kind, setKind] = useState<BodyKind>(detail.body.kind)
  const [text, setText] = useState('')
  const query = useInfiniteQuery(bodiesBelowQuery({ unitId: detail.body.unitId, kind }))
  const taken = new Set([
    detail.body.id,
    ...detail.parties.map(({ id }) => id),
    ...detail.delegations.map(({ body }) => body.id),
  ])
  return (
    <div className={styles.delegates}>
      <Select<BodyKind>
        aria-label={t('delegation.kind')}
        value={kind}
        options={zBodyKind.options.map((each) => ({ value: each, label: t(`units:kind.${each}`) }))}
        onChange={(next) => {
          setKind(next)
          onChange?.([])
        }}
      />
      <Input
        type="search"
        allowClear
        aria-label={t('delegation.search')}
        placeholder={t('delegation.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Loaded query={query} rows={4}>
        {({ pages }) => {
          const bodies = pages.flatMap(({ items }) => items).filter(({ id }) => !taken.has(id))
          const shown = bodies.filter(({ name }) => fold(name).includes(fold(text)))
          if (bodies.length === 0) return <p className={styles.none}>{t('delegation.noBodies')}</p>
          const all = shown.every(({ id }) => value.includes(id))
          return (
            <>
              <Checkbox
                checked={all && shown.length > 0}
                indeterminate={!all && value.length > 0}
                onChange={(event) => {
                  const rest = value.filter((id) => !shown.some((body) => body.id === id))
                  onChange?.(event.target.checked ? [...rest, ...shown.map(({ id }) => id)] : rest)
                }}
              >
                {t('delegation.all')} ({shown.length})
              </Checkbox>
              <ul className={styles.delegateList}>
                {shown.map(({ id, name }) => (
                  <li key={id}>
                    <Checkbox
                      checked={value.includes(id)}
                      onChange={(event) =>
                        onChange?.(event.target.checked ? [...value, id] : value.filter((each) => each !== id))
                      }
                    >
                      {name}
                    </Checkbox>
                  </li>
                ))}
              </ul>
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('units:more')}
                </Button>
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
