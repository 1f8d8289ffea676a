import { CalendarOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../api/gen'
import { EventTime } from './EventTime'
import { FirmEventDialog } from './FirmEventDialog'
import styles from './PlanHead.module.css'

/** More than these are left to the tab that shows them all. */
const SHOWN = 3

export function PlanEventDays({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  if (plan.events.length === 0) return null
  return (
    <section className={styles.events} aria-label={t('head.events')}>
      <ul>
        {plan.events.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <CalendarOutlined aria-hidden="true" />
            <span className={styles.event}>
              <strong>{event.title}</strong>
              <EventTime event={event} />
            </span>
            <FirmEventDialog plan={plan} event={event} />
          </li>
        ))}
      </ul>
      {plan.status !== 'DRAFT' && (
        <p>
          <Link to="/calendar/feeds" search={{ planId: plan.id }}>
            {t('head.subscribe')}
          </Link>
        </p>
      )}
      {plan.events.length > SHOWN && (
        <Link to="/plans/$planId/content" params={{ planId: plan.id }}>
          {t('head.moreEvents', { count: plan.events.length })}
        </Link>
      )}
    </section>
  )
}
