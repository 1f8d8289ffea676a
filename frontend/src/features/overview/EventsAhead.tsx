import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StartPage } from '../../api/gen'
import { useRelativeDay } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import styles from './StartPage.module.css'

/** What the caller's plans hold next; a tentative time says so. */
export function EventsAhead({ events }: { events: StartPage['events'] }) {
  const { t } = useTranslation('overview')
  const relative = useRelativeDay()
  return (
    <Section title={t('events.title')}>
      {events.length === 0 && <p className={styles.none}>{t('events.none')}</p>}
      <ul className={styles.events}>
        {events.map((event) => (
          <li key={event.eventId}>
            <Link to="/plans/$planId" params={{ planId: event.planId }} className={styles.eventTitle}>
              {event.title}
            </Link>
            <span>
              {event.timeText}
              {event.from && <span className={styles.soft}> · {relative(event.from)}</span>}
            </span>
            {event.tentative && <StatusTag tone="warn">{t('events.tentative')}</StatusTag>}
            {event.place && <span className={styles.soft}>{t('events.at', { place: event.place })}</span>}
            <span className={styles.soft}>{event.planTitle}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
