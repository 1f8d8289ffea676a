import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanImportRow } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { DataTable } from '../../ui/DataTable'
import { FileDrop } from '../../ui/FileDrop'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { StatusTag } from '../../ui/StatusTag'
import { EmptyState } from '../../ui/states'
import { TextField } from '../../ui/TextField'
import { useListState } from '../../ui/useListState'
import { importsQuery, readPlan } from './queries'
import styles from './ReadPlanPage.module.css'
import { readPlanRoute } from './routes'

const ENDINGS = ['.docx', '.pdf', '.txt', '.md'] as const

/** Where a document comes in: dropped, chosen or pasted; below, what was read before. */
export function ReadPlanPage() {
  const { t } = useTranslation('paperwork')
  const navigate = useNavigate()
  const reading = useMutation({
    mutationFn: (source: File | string) => readPlan(source, newIdempotencyKey()),
    onSuccess: ({ id }) => id && navigate({ to: '/plans/read/$importId', params: { importId: id } }),
  })
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} crumbs={[{ text: t('plans'), to: '/plans' }]} />
      <RefusalAlert error={reading.error} />
      <FileDrop
        busy={reading.isPending}
        label={t(reading.isPending ? 'reading' : 'pick')}
        hint={t('drop')}
        accepted={t('accepted')}
        endings={ENDINGS}
        onFiles={([file]) => file && reading.mutate(file)}
      />
      <Paste busy={reading.isPending} onText={(text) => reading.mutate(text)} />
      <Earlier />
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
