import { InboxOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanImportRow } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { DataTable } from '../../ui/DataTable'
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
      <DropZone busy={reading.isPending} onFile={(file) => reading.mutate(file)} />
      <Paste busy={reading.isPending} onText={(text) => reading.mutate(text)} />
      <Earlier />
    </>
  )
}

function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('paperwork')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file && !busy) onFile(file)
  }
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same
    <div
      className={`${styles.zone} ${over ? styles.over : ''}`}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.pdf,.txt,.md"
        aria-label={t('pick')}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
      <InboxOutlined aria-hidden className={styles.icon ?? ''} />
      <Button type="primary" size="large" loading={busy} onClick={() => input.current?.click()}>
        {t(busy ? 'reading' : 'pick')}
      </Button>
      <span>{t('drop')}</span>
      <span className={styles.soft}>{t('accepted')}</span>
    </div>
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
