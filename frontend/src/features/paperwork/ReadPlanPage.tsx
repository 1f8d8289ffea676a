import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanImportRow } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { asRefusal } from '../../api/refusal'
import { DataTable } from '../../ui/DataTable'
import { FileDrop } from '../../ui/FileDrop'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { TextField } from '../../ui/TextField'
import { useListState } from '../../ui/useListState'
import { importsQuery, readPlan, type Source } from './queries'
import styles from './ReadPlanPage.module.css'
import { readPlanRoute } from './routes'

const ENDINGS = ['.docx', '.pdf', '.txt', '.md'] as const

/** Where a document comes in: dropped, chosen or pasted; below, what was read before. */
export function ReadPlanPage() {
  const { t } = useTranslation('paperwork')
  const navigate = useNavigate()
  const reading = useMutation({
    mutationFn: (source: Source) => readPlan(source, newIdempotencyKey()),
    onSuccess: ({ id }) => id && navigate({ to: '/plans/read/$importId', params: { importId: id } }),
  })
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} crumbs={[{ text: t('plans'), to: '/plans' }]} />
      <Refused error={reading.error} source={reading.variables} onRecognise={reading.mutate} />
      <FileDrop
        busy={reading.isPending}
        label={t(!reading.isPending ? 'pick' : reading.variables.recognise ? 'scan.running' : 'reading')}
        hint={t('drop')}
        accepted={t('accepted')}
        endings={ENDINGS}
        onFiles={([from]) => from && reading.mutate({ from })}
      />
      <Paste busy={reading.isPending} onText={(from) => reading.mutate({ from })} />
      <Earlier />
    </>
  )
}

interface RefusedProps {
  error: unknown
  source: Source | undefined
  onRecognise: (source: Source) => void
}

/** Why it was not read; a scan that can be recognised is offered to be, with the file that is at hand. */
function Refused({ error, source, onRecognise }: RefusedProps) {
  const { t } = useTranslation('paperwork')
  const refusal = asRefusal(error)
  const scan = refusal?.extra.reason === 'SCAN_WITHOUT_TEXT'
  const again = refusal?.code === 'RECOGNITION_BUSY' || (refusal?.code === 'IMPORT_RUNNING' && source?.recognise)
  const offered = (scan && refusal.extra.recognisable === true) || again
  const file = source?.from
  if (!offered || !(file instanceof File)) {
    return (
      <>
        <RefusalAlert error={error} />
        {scan && refusal.extra.recognisable === false && <p className={styles.soft}>{t('scan.off')}</p>}
      </>
    )
  }
  return (
    <>
      {again && <RefusalAlert error={error} />}
      <Alert
        type="info"
        showIcon
        className={styles.offer ?? ''}
        title={t('scan.title')}
        description={t('scan.text', { name: file.name })}
        action={
          <Button type="primary" onClick={() => onRecognise({ from: file, recognise: true })}>
            {t('scan.start')}
          </Button>
        }
      />
    </>
  )
}

function Paste({ busy, onText }: { busy: boolean; onText: (text: string) => void }) {
  const { t } = useTranslation('paperwork')
  const [text, setText] = useState('')
  return (
    <Section title={t('paste')}>
      <TextField
        minRows={5}
        value={text}
        aria-label={t('paste')}
        placeholder={t('pasteHint')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.actions}>
        <Button disabled={text.trim() === ''} loading={busy} onClick={() => onText(text)}>
          {t('readPasted')}
        </Button>
      </div>
    </Section>
  )
}

function Row({ row }: { row: PlanImportRow }) {
  return (
    <>
      <Link to="/plans/read/$importId" params={{ importId: row.id }}>
        {row.title ?? row.sourceName}
      </Link>
      <div className={styles.soft}>{row.sourceName}</div>
    </>
  )
}

function State({ row }: { row: PlanImportRow }) {
  const { t } = useTranslation('paperwork')
  if (row.planId) return <StatusTag tone="ok">{t('list.settled')}</StatusTag>
  const open = row.openItems + row.openQuestions
  return (
    <StatusTag tone={open > 0 ? 'warn' : 'info'}>
      {open > 0 ? t('list.open', { count: open }) : t('list.ready')}
    </StatusTag>
  )
}

function Earlier() {
  const { t } = useTranslation('paperwork')
  const list = useListState(readPlanRoute)
  const query = useQuery(importsQuery(list.search.cursor))
  return (
    <Section title={t('list.title')}>
      <DataTable
        label={t('list.document')}
        query={query}
        columns={[
          { key: 'title', title: t('list.document'), render: (row) => <Row row={row} /> },
          { key: 'state', title: t('list.state'), render: (row) => <State row={row} /> },
          { key: 'by', title: t('list.by'), render: (row) => row.createdByName },
        ]}
        card={(row) => (
          <>
            <Row row={row} />
            <State row={row} />
          </>
        )}
        pages={list.pages}
        filtered={false}
        onClearFilters={list.clear}
        empty={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      />
    </Section>
  )
}
