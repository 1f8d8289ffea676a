import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { useToday } from '../../ui/now'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { NoPermission } from '../../ui/states'
import { HolidayForm } from './HolidayForm'
import styles from './Holidays.module.css'
import { holidaysQuery } from './queries'
import { holidaysRoute } from './routes'

const TONES = { NOTICE: 'ok', LAW: 'warn', CHANGED: 'info' } as const

function Year({ year }: { year: number }) {
  const { t } = useTranslation('holidays')
  const query = useQuery(holidaysQuery(year))
  return (
    <Section
      title={t('year', { year })}
      extra={
        <span className={styles.turn}>
          <ButtonLink
            to="/calendar/holidays"
            search={{ year: year - 1 }}
            icon={<LeftOutlined aria-hidden="true" />}
            aria-label={t('previous')}
          />
          <ButtonLink
            to="/calendar/holidays"
            search={{ year: year + 1 }}
            icon={<RightOutlined aria-hidden="true" />}
            aria-label={t('next')}
          />
        </span>
      }
    >
      <Loaded query={query} rows={12}>
        {(found) => (
          <>
            <p className={styles.source}>
              <StatusTag tone={TONES[found.source]}>{t(`source.${found.source}`)}</StatusTag>
              <span className={styles.soft}>{t(`sourceHint.${found.source}`, { reason: found.reason })}</span>
            </p>
            <HolidayForm key={year} year={found} refetch={async () => (await query.refetch()).data} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** Days off of one year; they hold for all councils, so only administrators see them. */
export function HolidaysPage() {
  const { t } = useTranslation('holidays')
  const today = useToday()
  const { year } = holidaysRoute.useSearch()
  if (!useMay('ADMINISTER')) return <NoPermission page />
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} crumbs={[{ text: t('calendar'), to: '/calendar' }]} />
      <Year year={year ?? Number(today.slice(0, 4))} />
    </>
  )
}
