import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, App, Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { Refusal } from '../../api/refusal'
import { FileDrop } from '../../ui/FileDrop'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { ImportLines } from './ImportLines'
import styles from './Participants.module.css'
import { groupsQuery, importPeople, peopleSheetAddress, planOfParticipantsQuery } from './queries'
import { importPeopleRoute } from './routes'

const ENDINGS = ['.xlsx']

/** A file that was looked through; nothing of it is written yet. */
interface Looked {
  file: File
  report: ImportReport
}

function demandXlsx({ name }: File) {
  if (!name.toLowerCase().endsWith('.xlsx')) {
    throw new Refusal({ code: 'UNREADABLE_SHEET', detail: '', status: 422 })
  }
}

/** The same list as the export: whoever corrects a copy of it has a sheet that fits. */
function Sample({ planId }: { planId: string }) {
  const { t } = useTranslation('participants')
  return (
    <Button href={peopleSheetAddress('xlsx', planId, {})} download>
      {t('import.template')}
    </Button>
  )
}

function Looking({ planId, looked, groupId }: { planId: string; looked: Looked; groupId: string | null }) {
  const { t } = useTranslation('participants')
  const { file, report } = looked
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [key] = useState(newIdempotencyKey)
  const run = useMutation({
    mutationFn: () => importPeople(planId, file, { groupId, dryRun: false, key }),
    onSuccess: async ({ added }) => {
      void message.success(t('import.done', { count: added }))
      await navigate({ to: '/plans/$planId/participants/list', params: { planId } })
    },
  })
  return (
    <Section title={t('import.preview', { name: file.name })}>
      <p aria-live="polite">{t('import.counts', { good: report.added, same: report.unchanged, bad: report.wrong })}</p>
      {report.wrong > 0 && <Alert type="warning" showIcon title={t('import.fix')} />}
      <RefusalAlert error={run.error} />
      <ImportLines lines={report.lines} />
      <Button
        type="primary"
        disabled={report.wrong > 0 || report.added === 0}
        loading={run.isPending}
        onClick={() => run.mutate()}
      >
        {t('import.run', { count: report.added })}
      </Button>
    </Section>
  )
}

/** A list from Excel: looked through line by line first, then written whole or not at all. */
export function ImportPage() {
  const { t } = useTranslation(['participants', 'plans'])
  const { planId } = importPeopleRoute.useParams()
  const plan = useQuery(planOfParticipantsQuery(planId)).data
  const groups = useQuery(groupsQuery(planId)).data?.items ?? []
  const [groupId, setGroupId] = useState<string | null>(null)
  const look = useMutation({
    mutationFn: async ({ file, into }: { file: File; into: string | null }): Promise<Looked> => {
      demandXlsx(file)
      const report = await importPeople(planId, file, { groupId: into, dryRun: true, key: newIdempotencyKey() })
      return { file, report }
    },
    meta: { readsOnly: true },
  })
  const take = (files: Iterable<File>) => {
    const [file] = files
    if (file) look.mutate({ file, into: groupId })
  }
  const choose = (into: string | null) => {
    setGroupId(into)
    if (look.data) look.mutate({ file: look.data.file, into })
  }
  const list = { to: '/plans/$planId/participants/list', params: { planId } } as const
  return (
    <>
      <PageHeader
        crumbs={
          plan
            ? [
                { text: t('plans:title'), to: '/plans' },
                { text: plan.title, ...list },
              ]
            : []
        }
        title={t('import.title')}
        subtitle={t('import.lead')}
        actions={<ButtonLink {...list}>{t('import.toList')}</ButtonLink>}
      />
      <Section title={t('import.file')} extra={<Sample planId={planId} />}>
        <FileDrop
          label={t(look.data ? 'import.another' : 'import.pick')}
          hint={t('import.drop')}
          accepted={t('import.accepted')}
          endings={ENDINGS}
          onFiles={take}
        />
        <div className={styles.defaultGroup}>
          <Select
            aria-label={t('import.group')}
            placeholder={t('import.group')}
            allowClear
            options={groups.map(({ id, wording }) => ({ value: id, label: wording }))}
            value={groupId}
            onChange={(next?: string | null) => choose(next ?? null)}
          />
        </div>
        <div aria-live="polite">
          {look.isPending && t('import.checking', { name: look.variables.file.name })}
          <RefusalAlert error={look.error} />
        </div>
      </Section>
      {look.data && (
        <Looking
          key={`${look.data.file.name} ${look.submittedAt}`}
          planId={planId}
          looked={look.data}
          groupId={groupId}
        />
      )}
    </>
  )
}
