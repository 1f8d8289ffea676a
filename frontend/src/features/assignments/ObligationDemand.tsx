import { useTranslation } from 'react-i18next'
import type { Limits, ObligationDetail } from '../../api/gen'
import { Section } from '../../ui/Section'
import styles from './Obligation.module.css'

/** «không quá 4 trang, A4»: the plan's own words when it has some. */
export function useLimitsText(): (limits: Limits | null | undefined) => string | null {
  const { t } = useTranslation('obligations')
  return (limits) => {
    if (!limits) return null
    const parts = [
      limits.maxPages && t('demand.maxPages', { count: limits.maxPages }),
      limits.paper,
      limits.maxMinutes && t('demand.maxMinutes', { count: limits.maxMinutes }),
    ]
    return limits.wording ?? (parts.filter(Boolean).join(', ') || null)
  }
}

/** What the plan asks for, beyond the title and the date. */
export function ObligationDemand({ detail }: { detail: ObligationDetail }) {
  const { t } = useTranslation('obligations')
  const limitsText = useLimitsText()
  const { assignment, parties, body } = detail
  const others = parties.filter(({ id }) => id !== body.id).map(({ name }) => name)
  const facts: [string, string | null | undefined][] = [
    [t('demand.section'), assignment.section],
    [t('demand.parties'), others.join('; ')],
    [t('demand.limits'), limitsText(assignment.limits)],
    [t('demand.deliverTo'), assignment.deliverTo?.name ?? assignment.deliverToText],
    [t('demand.onBehalfOf'), assignment.onBehalfOf],
    [t('demand.cooperating'), assignment.cooperating.join('; ')],
    [t('demand.preparedBy'), assignment.preparedBy.join('; ')],
    [t('demand.condition'), assignment.condition],
  ]
  const said = facts.filter(([, value]) => value)
  if (said.length === 0 && !(assignment.topic && assignment.task)) return null
  return (
    <Section title={t('demand.title')}>
      {assignment.topic && assignment.task && <p>{assignment.task}</p>}
      <dl className={styles.facts}>
        {said.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
