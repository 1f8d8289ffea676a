import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  FileTextOutlined,
  InboxOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StartPage } from '../../api/gen'
import { useMay } from '../../api/me'
import { CountTile } from '../../ui/CountTile'
import { useDateWords } from '../../ui/DateText'
import { PageHeader } from '../../ui/PageHeader'
import { EmptyState } from '../../ui/states'
import { EventsAhead } from './EventsAhead'
import { StartList } from './StartList'
import styles from './StartPage.module.css'

export function OfficeStart({ start }: { start: StartPage }) {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  const mayWrite = useMay('PLANS_WRITE')
  const { counts } = start
  const nothing = counts.total === 0
  return (
    <>
      <PageHeader title={t('start.title')} subtitle={t('start.today', { date: dateWords(start.today) })} />
      <nav aria-label={t('start.counts')} className={styles.tiles}>
        <CountTile
          to="/"
          hash="overdue"
          count={counts.overdue}
          label={t('start.overdue')}
          tone="error"
          icon={<ExclamationCircleOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/"
          hash="due-soon"
          count={counts.dueSoon}
          label={t('start.dueSoon')}
          tone="warn"
          icon={<ClockCircleOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/"
          hash="to-review"
          count={counts.toReview}
          label={t('start.toReview')}
          tone="info"
          icon={<InboxOutlined aria-hidden="true" />}
        />
        <CountTile
          to="/plans"
          count={`${counts.handedIn}/${counts.due}`}
          label={t('start.handedIn')}
          tone="ok"
          icon={<CheckCircleOutlined aria-hidden="true" />}
        />
        {mayWrite && (
          <CountTile
            to="/plans"
            search={{ status: 'DRAFT' }}
            count={start.drafts}
            label={t('start.drafts')}
            tone="quiet"
            icon={<FileTextOutlined aria-hidden="true" />}
          />
        )}
      </nav>
      <div className={styles.columns}>
        <div>
          {nothing ? (
            <EmptyState title={t('start.nothingYet')} hint={t('start.nothingYetHint')} />
          ) : (
            <>
              <StartList
                id="overdue"
                title={t('start.overdue')}
                rows={start.overdue}
                total={counts.overdue}
                none={t('start.noneOverdue')}
              />
              <StartList
                id="to-review"
                title={t('start.toReview')}
                rows={start.toReview}
                total={counts.toReview}
                none={t('start.noneToReview')}
              />
              <StartList
                id="due-soon"
                title={t('start.dueSoon')}
                rows={start.dueSoon}
                total={counts.dueSoon}
                none={t('start.noneDueSoon')}
              />
              <p>
                <Link to="/plans">{t('start.perPlan')}</Link>
              </p>
            </>
          )}
        </div>
        <EventsAhead events={start.events} />
      </div>
    </>
  )
}
