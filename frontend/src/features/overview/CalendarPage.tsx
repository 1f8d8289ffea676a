import { CoffeeOutlined, LeftOutlined, MobileOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/me'
import { useDateWords } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { useToday } from '../../ui/now'
import { ObligationItems } from '../../ui/obligation/ObligationItem'
import { mostUrgentFirst } from '../../ui/obligation/severity'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import styles from './Calendar.module.css'
import { MonthGrid } from './MonthGrid'
import { monthOf, plusMonths, weeksOf } from './month'
import { calendarQuery, dueOnQuery } from './queries'
import { calendarRoute } from './routes'
import { WeekLoads } from './WeekLoads'

function DueOn({ date }: { date: string }) {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  const query = useQuery(dueOnQuery(date))
  return (
    <Section title={t('calendar.dayTitle', { date: dateWords(date) })}>
      <Loaded query={query} rows={4}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.soft}>{t('calendar.nothingOnDay')}</p>
          ) : (
            <ObligationItems rows={mostUrgentFirst(rows)} />
          )
        }
      </Loaded>
    </Section>
  )
}

function Legend() {
  const { t } = useTranslation('overview')
  return (
    <ul className={styles.legend} aria-label={t('calendar.legend')}>
      <li>
        <span className={styles.open}>! 2</span> {t('calendar.legendOpen')}
      </li>
      <li>
        <span className={styles.done}>✓</span> {t('calendar.legendDone')}
      </li>
      <li>
        <span className={`${styles.swatch} ${styles.off}`} /> {t('calendar.legendOff')}
      </li>
    </ul>
  )
}

export function CalendarPage() {
  const { t } = useTranslation('overview')
  const today = useToday()
  const mayAdminister = useMay('ADMINISTER')
  const { month: asked, date } = calendarRoute.useSearch()
  const month = asked ?? monthOf(date ?? today)
  const weeks = weeksOf(month)
  const query = useQuery(calendarQuery(weeks[0]![0]!, weeks.at(-1)!.at(-1)!))
  const [year, number] = month.split('-')
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        subtitle={t('calendar.lead')}
        actions={
          <>
            {mayAdminister && (
              <ButtonLink to="/calendar/holidays" icon={<CoffeeOutlined aria-hidden="true" />}>
                {t('calendar.holidays')}
              </ButtonLink>
            )}
            <ButtonLink to="/calendar/feeds" icon={<MobileOutlined aria-hidden="true" />}>
              {t('calendar.subscribe')}
            </ButtonLink>
          </>
        }
      />
      <Section
        title={t('calendar.monthTitle', { month: Number(number), year })}
        extra={
          <span className={styles.turn}>
            <ButtonLink
              to="/calendar"
              search={{ month: plusMonths(month, -1) }}
              icon={<LeftOutlined aria-hidden="true" />}
              aria-label={t('calendar.previous')}
            />
            <ButtonLink to="/calendar">{t('calendar.thisMonth')}</ButtonLink>
            <ButtonLink
              to="/calendar"
              search={{ month: plusMonths(month, 1) }}
              icon={<RightOutlined aria-hidden="true" />}
              aria-label={t('calendar.next')}
            />
          </span>
        }
      >
        <Loaded query={query} rows={12}>
          {({ days, events }) => <MonthGrid month={month} days={days} events={events} chosen={date} />}
        </Loaded>
        <Legend />
      </Section>
      {date ? <DueOn date={date} /> : <p className={styles.soft}>{t('calendar.pickDay')}</p>}
      {query.data && <WeekLoads load={query.data.load} />}
    </>
  )
}
