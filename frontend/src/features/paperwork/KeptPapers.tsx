import { DownloadOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { KeptPaperView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { DataTable } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { useListState } from '../../ui/useListState'
import { IssuePaperDialog } from './IssuePaperDialog'
import styles from './PapersTab.module.css'
import { discardKept, keptPapersQuery, refreshPapers } from './papersQueries'
import { planPapersRoute } from './papersRoutes'

interface KeptPapersProps {
  planId: string
  /** May note numbers. */
  mayIssue: boolean
  /** May throw away what was not issued. */
  mayDiscard: boolean
}

/** What was made of the plan and kept: the same files for ever. */
export function KeptPapers({ planId, mayIssue, mayDiscard }: KeptPapersProps) {
  const { t } = useTranslation('papers')
  const list = useListState(planPapersRoute)
  const query = useQuery(keptPapersQuery(planId, list.search.cursor))
  const actions = (paper: KeptPaperView) => (
    <Actions planId={planId} paper={paper} mayIssue={mayIssue} mayDiscard={mayDiscard} />
  )
  return (
    <Section title={t('kept.title')}>
      <p className={styles.hint}>{t('kept.hint')}</p>
      <DataTable
        label={t('kept.table')}
        query={query}
        columns={[
          { key: 'what', title: t('kept.what'), render: (paper: KeptPaperView) => <What paper={paper} /> },
          { key: 'who', title: t('kept.who'), render: (paper: KeptPaperView) => <Who paper={paper} /> },
          { key: 'state', title: t('kept.state'), render: (paper: KeptPaperView) => <State paper={paper} /> },
          { key: 'actions', title: t('kept.actions'), render: actions },
        ]}
        card={(paper) => (
          <>
            <What paper={paper} />
            <Who paper={paper} />
            <State paper={paper} />
            {actions(paper)}
          </>
        )}
        pages={list.pages}
        filtered={false}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('kept.empty')} hint={t('kept.emptyHint')} />}
      />
    </Section>
  )
}

/** The beginning of the hash is enough to compare by eye; the whole stands in the title. */
function What({ paper: { kind, edition, pages, pdf } }: { paper: KeptPaperView }) {
  const { t } = useTranslation('papers')
  return (
    <div>
      <strong>{t('kept.edition', { kind: t(`paperKind.${kind}`), edition })}</strong>
      <div className={styles.soft}>
        {t('pages', { total: pages })} ·{' '}
        <abbr title={`SHA-256: ${pdf.sha256}`}>SHA-256 {pdf.sha256.slice(0, 12)}…</abbr>
      </div>
    </div>
  )
}

function Who({ paper: { keptBy, keptAt } }: { paper: KeptPaperView }) {
  return (
    <div>
      {keptBy}
      <div className={styles.soft}>
        <InstantText at={keptAt} />
      </div>
    </div>
  )
}

function State({ paper }: { paper: KeptPaperView }) {
  const { t } = useTranslation('papers')
  const { number, symbol, issueDateText, issuedBy, registered } = paper
  if (!registered) return <StatusTag tone="quiet">{t('kept.enclosure')}</StatusTag>
  if (!number) return <StatusTag tone="info">{t('kept.draft')}</StatusTag>
  return (
    <div>
      <StatusTag tone="ok">{t('kept.issued', { number, symbol })}</StatusTag>
      <div className={styles.soft}>{t('kept.issuedBy', { date: issueDateText, name: issuedBy })}</div>
    </div>
  )
}

function Actions({ planId, paper, mayIssue, mayDiscard }: KeptPapersProps & { paper: KeptPaperView }) {
  const { t } = useTranslation('papers')
  const queryClient = useQueryClient()
  const address = `/api/v1/plans/${planId}/kept-papers/${paper.id}`
  const name = t('kept.edition', { kind: t(`paperKind.${paper.kind}`), edition: paper.edition })
  const icon = <DownloadOutlined aria-hidden="true" />
  return (
    <span className={styles.actions}>
      <Button size="small" href={`${address}/docx`} download icon={icon} aria-label={`${t('word')}: ${name}`}>
        Word
      </Button>
      <Button size="small" href={`${address}/pdf`} download icon={icon} aria-label={`${t('pdf')}: ${name}`}>
        PDF
      </Button>
      {mayIssue && paper.registered && !paper.number && <IssuePaperDialog planId={planId} paper={paper} name={name} />}
      {mayDiscard && !paper.number && (
        <ConfirmAction
          label={t('kept.discard')}
          title={t('kept.discardTitle', { name })}
          text={t('kept.discardText')}
          danger
          button={{ size: 'small', 'aria-label': `${t('kept.discard')}: ${name}` }}
          run={() => discardKept(planId, paper).finally(() => refreshPapers(queryClient, planId))}
        />
      )}
    </span>
  )
}
