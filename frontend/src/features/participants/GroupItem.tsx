import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRule, GroupView } from '../../api/gen'
import { ifMatch } from '../../api/headers'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { DateText } from '../../ui/DateText'
import { ButtonLink } from '../../ui/links'
import { SourceSentence } from '../../ui/SourceSentence'
import { twoDigits } from './NamingCard'
import styles from './Participants.module.css'
import { useDeleteGroup, useSortGroups } from './queries'

/** «mỗi cơ quan 01 người», «từ 15 đến 30 người», or the plan's own words. */
function useQuotaText(): (group: GroupView) => string {
  const { t } = useTranslation('participants')
  return ({ quotaWording, quotaMin: min, quotaMax: max, naming }) => {
    if (quotaWording) return `«${quotaWording}»`
    if (max === undefined && min === undefined) return t('groups.unlimited')
    const quota =
      max === undefined
        ? t('groups.atLeast', { min: twoDigits(min!) })
        : min === undefined || min === max
          ? twoDigits(max)
          : t('groups.between', { min: twoDigits(min), max: twoDigits(max) })
    return t(naming === 'BODIES' ? 'groups.each' : 'groups.all', { quota })
  }
}

function Namers({ group }: { group: GroupView }) {
  const { t } = useTranslation(['participants', 'units'])
  if (group.naming === 'OFFICE') return t('namedBy.OFFICE')
  const rule = ({ kind, level }: BodyRule) => `${t(`units:kind.${kind}`)} ${t(`units:level.${level}`).toLowerCase()}`
  const words = [...group.rules.map(rule), ...group.bodies.map(({ name }) => name)].join('; ')
  return group.namingBodies > 0 ? `${words} (${t('groups.bodies', { count: group.namingBodies })})` : words
}

function Facts({ group }: { group: GroupView }) {
  const { t } = useTranslation('participants')
  const quotaText = useQuotaText()
  const facts: [string, ReactNode][] = [
    [t('groups.quota'), quotaText(group)],
    [t('groups.namedBy'), <Namers key="by" group={group} />],
    [t('groups.eligible'), group.eligibleRoles.join(', ')],
    [t('groups.nameUntil'), group.nameUntil && <DateText key="until" date={group.nameUntil} deadline />],
  ]
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Exceptions({ group }: { group: GroupView }) {
  const { t } = useTranslation('participants')
  if (group.exceptions.length === 0) return null
  const nameOf = (id: string) => group.bodies.find((body) => body.id === id)?.name
  return (
    <ul className={styles.exceptions} aria-label={t('groups.exceptions')}>
      {group.exceptions.map(({ bodyId, max, eachUnitOf, wording }) => (
        <li key={bodyId} className={styles.special}>
          <strong>{nameOf(bodyId) ?? t('groups.exceptions')}</strong>:{' '}
          {wording
            ? `«${wording}»`
            : max === undefined
              ? t('groups.unlimited')
              : t('groups.all', { quota: twoDigits(max) })}
          {max !== undefined &&
            eachUnitOf &&
            ` (${t(`form.exceptionEachOf.${eachUnitOf}`).toLowerCase()}: ${twoDigits(max)})`}
        </li>
      ))}
    </ul>
  )
}

interface GroupItemProps {
  group: GroupView
  all: readonly GroupView[]
  index: number
  editable: boolean
  issued: boolean
}

/** The same ids with this one moved by one place. */
export function moved(ids: readonly string[], index: number, by: 1 | -1): string[] {
  const next = [...ids]
  const [taken] = next.splice(index, 1)
  next.splice(index + by, 0, taken!)
  return next
}

function Actions({ group, all, index }: Omit<GroupItemProps, 'editable' | 'issued'>) {
  const { t } = useTranslation('participants')
  const remove = useDeleteGroup()
  const sort = useSortGroups(group.planId)
  const name = group.wording
  const move = (by: 1 | -1) =>
    sort.mutate(
      moved(
        all.map(({ id }) => id),
        index,
        by,
      ),
    )
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={t('groups.up', { name })}
        disabled={index === 0 || sort.isPending}
        onClick={() => move(-1)}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={t('groups.down', { name })}
        disabled={index === all.length - 1 || sort.isPending}
        onClick={() => move(1)}
      />
      <ButtonLink
        size="small"
        to="/plans/$planId/participants/groups/$groupId"
        params={{ planId: group.planId, groupId: group.id }}
        aria-label={t('groups.editOf', { name })}
      >
        {t('groups.edit')}
      </ButtonLink>
      <ConfirmAction
        danger
        label={t('groups.delete')}
        title={t('groups.deleteTitle')}
        affected={<strong>{name}</strong>}
        run={() => remove.mutateAsync({ path: { id: group.id }, headers: ifMatch(group.version) })}
        button={{ size: 'small', type: 'text' }}
      />
    </div>
  )
}

/** One line of «Thành phần»: who, how many, named by whom, and what holds for one of them alone. */
export function GroupItem({ group, all, index, editable, issued }: GroupItemProps) {
  const { t } = useTranslation(['participants', 'units'])
  const { kind, level, wording, note, named, max } = group
  return (
    <article className={styles.group}>
      <div>
        <p className={styles.soft}>{kind === 'DELEGATES' && level ? t(`units:level.${level}`) : t(`kind.${kind}`)}</p>
        <h3>{wording}</h3>
        {note && <p>{note}</p>}
        <SourceSentence planId={group.planId} of={({ objectId }) => objectId === group.id} />
      </div>
      {editable && <Actions group={group} all={all} index={index} />}
      {issued && (
        <p className={styles.number}>
          <Link to="/plans/$planId/participants/list" params={{ planId: group.planId }} search={{ groupId: group.id }}>
            {t('groups.named')}: <strong>{max === undefined ? named : `${named}/${max}`}</strong>
          </Link>
        </p>
      )}
      <div className={styles.rest}>
        <Facts group={group} />
        <Exceptions group={group} />
      </div>
    </article>
  )
}
