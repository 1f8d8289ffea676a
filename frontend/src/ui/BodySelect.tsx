import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BodyKind, BodyRef } from '../api/gen'
import { listBodiesOptions } from '../api/gen/@tanstack/react-query.gen'
import { useDateWords } from './DateText'
import { RemoteSelect, type RemoteSelectProps } from './RemoteSelect'

const FIRST = 30

interface BodySelectProps extends Omit<RemoteSelectProps, 'known' | 'useOptions' | 'nothing'> {
  /** Bodies already chosen. */
  known?: BodyRef[]
  /** Only bodies of this unit. */
  unitId?: string
  /** Only bodies of this unit and of those below it. */
  underUnitId?: string
  kind?: BodyKind
  /** `YYYY-MM-DD`: as they were on that day; today when not said. */
  asOf?: string | undefined
}

/** Bodies (cơ quan) by name or other name, diacritics not needed: "cau ke" finds «Thường trực HĐND huyện Cầu Kè». */
export function BodySelect({ known = [], unitId, underUnitId, kind, asOf, ...select }: BodySelectProps) {
  const { t } = useTranslation()
  const dateWords = useDateWords()
  const useOptions = (q: string) =>
    useQuery({
      ...listBodiesOptions({
        query: {
          limit: FIRST,
          ...(q && { q }),
          ...(unitId && { unitId }),
          ...(underUnitId && { underUnitId }),
          ...(kind && { kind }),
          ...(asOf && { asOf }),
        },
      }),
      placeholderData: keepPreviousData,
      select: (page) => page.items.map(({ id, name }) => ({ value: id, label: name })),
    })
  return (
    <RemoteSelect
      placeholder={t('pick.body')}
      {...select}
      known={known.map(({ id, name }) => ({ value: id, label: name }))}
      useOptions={useOptions}
      {...(asOf && { nothing: t('pick.noBodyOn', { date: dateWords(asOf) }) })}
    />
  )
}
