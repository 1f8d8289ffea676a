import { BookOutlined, DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BookView, ProceedingsView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { useIntent } from '../../ui/useIntent'
import styles from './Proceedings.module.css'
import { discardBook, orderBook, proceedingsQuery, refreshProceedings } from './proceedingsQueries'

type Entry = ProceedingsView['papers'][number]

const TONES = { WAITING: 'info', MADE: 'ok', FAILED: 'error' } as const

/** Kỷ yếu: what the book would hold, said before it is made, and the books that were made. */
export function Proceedings({ planId, mayMake }: { planId: string; mayMake: boolean }) {
  const { t } = useTranslation('proceedings')
  const query = useQuery(proceedingsQuery(planId))
  return (
    <Section
      title={t('title')}
      extra={mayMake && query.data && query.data.papers.length > 0 && <Order planId={planId} view={query.data} />}
    >
      <p className={styles.hint}>{t('hint')}</p>
      <Loaded query={query} rows={4}>
        {(view) => (
          <>
            {view.papers.length === 0 ? (
              <EmptyState title={t('none')} hint={t('noneHint')} />
            ) : (
              <Foreseen papers={view.papers} />
            )}
            <Books planId={planId} books={view.books} mayDiscard={mayMake} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Order({ planId, view }: { planId: string; view: ProceedingsView }) {
  const { t } = useTranslation('proceedings')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const intent = useIntent()
  const ordering = useMutation({
    mutationFn: () => orderBook(planId, intent.keyOf({ planId })),
    onSuccess: () => {
      intent.done()
      void message.success(t('ordered'))
      return refreshProceedings(queryClient, planId)
    },
  })
  return (
    <span className={styles.actions}>
      {ordering.error != null && <RefusalAlert error={ordering.error} />}
      <Button
        type="primary"
        icon={<BookOutlined aria-hidden="true" />}
        loading={ordering.isPending || view.books.some(({ state }) => state === 'WAITING')}
        onClick={() => ordering.mutate()}
      >
        {t('order')}
      </Button>
    </span>
  )
}

/** What will happen with each paper; those to be added by hand stand out. */
function Foreseen({ papers }: { papers: Entry[] }) {
  const { t } = useTranslation('proceedings')
  const annexes = papers.filter(({ fate }) => fate === 'ANNEX').length
  const counts = { papers: papers.length, inside: papers.length - annexes, annexes }
  return (
    <>
      <p>{annexes === 0 ? t('allInside', counts) : t('summary', counts)}</p>
      {papers.some(({ reason }) => reason === 'NO_CONVERTER') && (
        <Alert type="warning" showIcon title={t('noConverter')} description={t('noConverterHint')} />
      )}
      <details className={styles.foreseen} open={papers.length <= 12}>
        <summary>{t('foreseen')}</summary>
        <Papers papers={papers} />
      </details>
    </>
  )
}

function Papers({ papers }: { papers: Entry[] }) {
  const { t } = useTranslation('proceedings')
  return (
    <ol className={styles.papers}>
      {papers.map((paper, index) => (
        // One unit may hand in several files of one name.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered
        <li key={index}>
          <strong>{paper.body}</strong>: {paper.what}
          <div className={styles.soft}>
            {paper.fileName} ·{' '}
            <span className={paper.fate === 'ANNEX' ? styles.annex : undefined}>
              {t(`fate.${paper.fate}`)}
              {paper.reason && ` (${t(`reason.${paper.reason}`)})`}
            </span>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Books({ planId, books, mayDiscard }: { planId: string; books: BookView[]; mayDiscard: boolean }) {
  const { t } = useTranslation('proceedings')
  if (books.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{t('books')}</h3>
      <ul className={styles.books}>
        {books.map((book) => (
          <Book key={book.id} planId={planId} book={book} mayDiscard={mayDiscard} />
        ))}
      </ul>
    </>
  )
}

function Book({ planId, book, mayDiscard }: { planId: string; book: BookView; mayDiscard: boolean }) {
  const { t } = useTranslation('proceedings')
  const queryClient = useQueryClient()
  const { id, edition, state, pages, papers, sha256, failure, annexes, orderedBy, orderedAt } = book
  const name = t('edition', { edition })
  return (
    <li className={styles.book}>
      <div>
        <strong>{name}</strong> <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>
        <div className={styles.soft}>
          {t('papers', { total: papers })}
          {pages && ` · ${t('pages', { total: pages })}`}
          {sha256 && (
            <>
              {' · '}
              <abbr title={`SHA-256: ${sha256}`}>SHA-256 {sha256.slice(0, 12)}…</abbr>
            </>
          )}
        </div>
        <div className={styles.soft}>
          {t('by', { name: orderedBy })} <InstantText at={orderedAt} />
        </div>
        {failure && <p className={styles.annex}>{failure}</p>}
        {state === 'MADE' && annexes.length > 0 && (
          <details>
            <summary className={styles.annex}>{t('toAdd', { count: annexes.length })}</summary>
            <Papers papers={annexes} />
          </details>
        )}
      </div>
      <span className={styles.actions}>
        {state === 'MADE' && (
          <Button
            size="small"
            href={`/api/v1/plans/${planId}/proceedings/${id}/pdf`}
            download
            icon={<DownloadOutlined aria-hidden="true" />}
            aria-label={`${t('download')}: ${name}`}
          >
            {t('download')}
          </Button>
        )}
        {mayDiscard && state !== 'WAITING' && (
          <ConfirmAction
            label={t('discard')}
            title={t('discardTitle', { name })}
            text={t('discardText')}
            danger
            button={{ size: 'small', 'aria-label': `${t('discard')}: ${name}` }}
            run={() => discardBook(planId, book).finally(() => refreshProceedings(queryClient, planId))}
          />
        )}
      </span>
    </li>
  )
}
