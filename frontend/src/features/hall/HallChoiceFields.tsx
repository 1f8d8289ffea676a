import { Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HallPiece, HallView } from '../../api/gen'
import { zBadgeSize } from '../../api/gen/zod.gen'
import { fold } from '../../ui/fold'
import { RemoteSelect } from '../../ui/RemoteSelect'
import styles from './Hall.module.css'
import { type HallChoice, usePeopleOptions } from './queries'

interface HallChoiceFieldsProps {
  planId: string
  hall: HallView
  piece: HallPiece
  choice: HallChoice
  onChange: (choice: HallChoice) => void
}

const some = (ids: string[]) => (ids.length > 0 ? ids : undefined)

const found = (typed: string, option?: { label: string }) => fold(option?.label ?? '').includes(fold(typed))

/** For whom and where; what is left open is everybody, everywhere. */
export function HallChoiceFields({ planId, hall, piece, choice, onChange }: HallChoiceFieldsProps) {
  const { t } = useTranslation(['hall', 'units'])
  const id = useId()
  const useOptions = (q: string) => usePeopleOptions(planId, q)
  if (piece === 'BACKDROP') {
    const levels = [...new Set(hall.points.map(({ level }) => level))]
    const points = hall.points.filter(({ level }) => !choice.level || level === choice.level)
    return (
      <div className={styles.choice}>
        {levels.length > 1 && (
          <div>
            <label htmlFor={`${id}-level`}>{t('level')}</label>
            <Select
              id={`${id}-level`}
              allowClear
              value={choice.level ?? null}
              placeholder={t('allPoints', { count: hall.points.length })}
              options={levels.map((value) => ({ value, label: t(`units:level.${value}`) }))}
              onChange={(level) => onChange({ level: level ?? undefined, unitId: undefined })}
            />
          </div>
        )}
        <div>
          <label htmlFor={`${id}-points`}>{t('points')}</label>
          <Select
            id={`${id}-points`}
            mode="multiple"
            maxCount={50}
            value={choice.unitId ?? []}
            placeholder={t('allPoints', { count: points.length })}
            options={points.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
            showSearch={{ filterOption: found }}
            onChange={(unitId: string[]) => onChange({ unitId: some(unitId) })}
          />
        </div>
      </div>
    )
  }
  if (piece !== 'BADGES' && piece !== 'NAME_CARDS') return null
  return (
    <div className={styles.choice}>
      {piece === 'BADGES' && (
        <div>
          <label htmlFor={`${id}-size`}>{t('badgeSize')}</label>
          <Select
            id={`${id}-size`}
            value={choice.badgeSize ?? 'STANDARD'}
            options={zBadgeSize.options.map((value) => ({ value, label: t(`size.${value}`) }))}
            onChange={(badgeSize) => onChange({ badgeSize })}
          />
        </div>
      )}
      <div>
        <label htmlFor={`${id}-groups`}>{t('groups')}</label>
        <Select
          id={`${id}-groups`}
          mode="multiple"
          maxCount={50}
          value={choice.groupId ?? []}
          placeholder={t('allGroups', { count: hall.groups.reduce((sum, { people }) => sum + people, 0) })}
          options={hall.groups.map(({ id, ...group }) => ({ value: id, label: t('group', group) }))}
          showSearch={{ filterOption: found }}
          onChange={(groupId: string[]) => onChange({ groupId: some(groupId) })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-people`}>{t('people')}</label>
        <RemoteSelect
          id={`${id}-people`}
          multiple
          known={[]}
          value={choice.participantId ?? []}
          placeholder={t('allPeople')}
          useOptions={useOptions}
          onChange={((participantId: string[]) => onChange({ participantId: some(participantId) })) as never}
        />
      </div>
    </div>
  )
}
