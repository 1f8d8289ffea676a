import { useInfiniteQuery } from '@tanstack/react-query'
import { Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ObligationDetail, UnitLevel } from '../../api/gen'
import { useMe } from '../../api/me'
import { fold } from '../../ui/fold'
import styles from './HandIn.module.css'
import { bodiesBelowQuery } from './obligationQueries'

interface HandInAuthorProps {
  detail: ObligationDetail
  value: string | undefined
  onChange: (bodyId: string | undefined) => void
}

function BodyOf({ detail, level, value, onChange }: HandInAuthorProps & { level: UnitLevel }) {
  const { t } = useTranslation('obligations')
  const { body } = detail
  const query = useInfiniteQuery(bodiesBelowQuery({ unitId: body.unitId, kind: body.kind, level }))
  const bodies = query.data ? query.data.pages.flatMap(({ items }) => items) : []
  return (
    <Select
      className={styles.authorPick}
      aria-label={t('handIn.authorPick')}
      placeholder={t('handIn.authorPick')}
      loading={query.isLoading}
      allowClear
      showSearch={{ filterOption: (input, option) => fold(String(option?.label)).includes(fold(input)) }}
      options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      onChange={(next: string | undefined) => onChange(next)}
    />
  )
}

/** «bài phát biểu tham luận của cấp huyện hoặc cấp xã»: who of the allowed levels wrote it. */
export function HandInAuthor({ detail, value, onChange }: HandInAuthorProps) {
  const { t } = useTranslation('obligations')
  const me = useMe()
  const { authorLevels } = detail.assignment
  const own = authorLevels.find((level) => level === me.unit.level)
  const below = authorLevels.find((level) => level !== me.unit.level)
  const [chosen, setChosen] = useState<UnitLevel | undefined>(
    value === undefined ? undefined : value === detail.body.id ? own : below,
  )
  const choose = (level: UnitLevel) => {
    setChosen(level)
    onChange(level === own ? detail.body.id : undefined)
  }
  return (
    <fieldset className={styles.author}>
      <legend>{t('handIn.author')}</legend>
      <span className={styles.soft}>{t('handIn.authorHint')}</span>
      <Radio.Group
        value={chosen}
        onChange={(event) => choose(event.target.value as UnitLevel)}
        options={authorLevels.map((level) => ({ value: level, label: t(`handIn.authorLevel.${level}`) }))}
      />
      {chosen && chosen !== own && <BodyOf detail={detail} level={chosen} value={value} onChange={onChange} />}
    </fieldset>
  )
}
