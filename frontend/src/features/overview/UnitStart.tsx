import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  RollbackOutlined,
  ScheduleOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StartPage } from '../../api/gen'
import { useMe } from '../../api/me'
import { CountTile } from '../../ui/CountTile'
import { useDateWords } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { ObligationItems } from '../../ui/obligation/ObligationItem'
import { mostUrgentFirst } from '../../ui/obligation/severity'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { EmptyState } from '../../ui/states'
import { EventsAhead } from './EventsAhead'
import { NamingTodo } from './NamingTodo'
import { ownWorkQuery } from './queries'
import { StartList } from './StartList'
import styles from './StartPage.module.css'

/** «Việc của đơn vị» comes first: what is owed, by when; then what waits for the unit itself, then the events. */
export function UnitStart({ start }: { start: StartPage }) {
  const { t } = useTranslation('overview')
  const { body } = useMe()
  const dateWords = useDateWords()
  const work = useQuery(ownWorkQuery({ filter: 'OPEN' }))
  const { counts } = start
  return (
    <>
      <PageHeader
        title={t('ownWork.title')}
        subtitle={`${body.name} · ${t('start.today', { date: dateWords(start.today) })}`}
      />
      <nav aria-label={t('start.counts')} className={styles.tiles}>
        <CountTile
          to="/obligations"
          count={counts.notSent + counts.returned}
          label={t('start.open')}
          tone="info"
          icon={<ScheduleOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/obligations"
          count={counts.overdue}
          label={t('start.overdue')}
          tone="error"
          icon={<ExclamationCircleOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/obligations"
          count={counts.dueSoon}
          label={t('start.dueSoon')}
          tone="warn"
          icon={<ClockCircleOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/obligations"
          count={counts.returned}
          label={t('start.returned')}
          tone="warn"
          icon={<RollbackOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/obligations"
          search={{ filter: 'DONE' }}
          count={`${counts.handedIn}/${counts.due}`}
          label={t('start.handedIn')}
          tone="ok"
          icon={<CheckCircleOutlined aria-hidden="true" />}
        />
      </nav>
      <div className={styles.columns}>
        <div>
          <Section
            title={t('start.todo')}
            extra={
              <Link to="/obligations" search={{ filter: 'ALL' }}>
                {t('start.allWork')}
              </Link>
            }
          >
            <Loaded query={work} rows={6}>
              {({ items }) =>
                items.length === 0 ? (
                  <EmptyState title={t('start.nothingTodo')} hint={t('start.nothingTodoHint')} />
                ) : (
                  <ObligationItems rows={mostUrgentFirst(items)} />
                )
              }
            </Loaded>
          </Section>
          <NamingTodo />
          {start.toReview.length > 0 && (
            <StartList
              id="to-review"
              title={t('start.toReviewBelow')}
              rows={start.toReview}
              total={start.toReview.length}
              none={t('start.noneToReview')}
            />
          )}
        </div>
        <EventsAhead events={start.events} />
      </div>
    </>
  )
}
