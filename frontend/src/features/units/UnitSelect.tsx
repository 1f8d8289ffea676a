import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { UnitRef } from '../../api/gen'
import { listUnitsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { RemoteSelect, type RemoteSelectProps } from '../../ui/RemoteSelect'

const FIRST = 30

interface UnitSelectProps extends Omit<RemoteSelectProps, 'known' | 'useOptions' | 'nothing'> {
  /** Units already chosen. */
  known?: Pick<UnitRef, 'id' | 'fullName'>[]
  /** Only units directly below this one. */
  parentId?: string
  /** `YYYY-MM-DD`: as they were on that day; today when not said. */
  asOf?: string | undefined
}

/** Units by name, diacritics not needed, each with the units above it. */
export function UnitSelect({ known = [], parentId, asOf, ...select }: UnitSelectProps) {
  const { t } = useTranslation('register')
  const useOptions = (q: string) =>
    useQuery({
      ...listUnitsOptions({
        query: { limit: FIRST, ...(q && { q }), ...(parentId && { parentId }), ...(asOf && { asOf }) },
      }),
      placeholderData: keepPreviousData,
      select: (page) => page.items.map(({ id, path }) => ({ value: id, label: path })),
    })
  return (
    <RemoteSelect
      placeholder={t('field.pickUnit')}
      {...select}
      known={known.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      useOptions={useOptions}
    />
  )
}
