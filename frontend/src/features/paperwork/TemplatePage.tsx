import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, type GetRef, type Input } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperKind, PaperTemplateView } from '../../api/gen'
import { zPaperKind } from '../../api/gen/zod.gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { NotFound } from '../../ui/states'
import { TextField } from '../../ui/TextField'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { VersionConflict } from '../../ui/VersionConflict'
import { lineSpan } from './lineSpan'
import { PaperPages } from './PaperPages'
import { PlacesList } from './PlacesList'
import { saveTemplate, templateQuery, tryTemplate } from './papersQueries'
import { paperTemplateRoute } from './papersRoutes'
import styles from './TemplatePage.module.css'
import { TemplateRefusal } from './TemplateRefusal'

/** The text of one kind of paper, with what it may name beside it. */
export function TemplatePage() {
  const kind = zPaperKind.safeParse(paperTemplateRoute.useParams().kind)
  return kind.success ? <OfKind key={kind.data} kind={kind.data} /> : <NotFound page />
}

function OfKind({ kind }: { kind: PaperKind }) {
  const { t } = useTranslation('papers')
  const query = useQuery(templateQuery(kind))
  return (
    <>
      <PageHeader
        title={t(`paperKind.${kind}`)}
        subtitle={t('templates.lead')}
        crumbs={[{ text: t('templates.title'), to: '/paper-templates' }]}
      />
      <Loaded query={query} rows={14}>
        {(found) => <Editor found={found} refetch={async () => (await query.refetch()).data} />}
      </Loaded>
    </>
  )
}

interface EditorProps {
  found: PaperTemplateView
  refetch: () => Promise<PaperTemplateView | undefined>
}

function Editor({ found, refetch }: EditorProps) {
  const { t } = useTranslation('papers')
  const { kind } = found
  const { message } = App.useApp()
  const client = useQueryClient()
  const [text, setText] = useState(found.text)
  const field = useRef<GetRef<typeof Input.TextArea>>(null)
  const toLine = (line: number) => {
    const area = field.current?.resizableTextArea?.textArea
    area?.focus()
    area?.setSelectionRange(...lineSpan(text, line))
  }
  const saving = useMutation({
    mutationFn: ({ version, text }: { version: number; text: string | undefined }) =>
      saveTemplate(client, kind, version, text),
    onSuccess: (saved) => {
      setText(saved.text)
      void message.success(t(saved.own ? 'templates.saved' : 'templates.wasReset'))
    },
  })
  const edited = useEditedVersion(found, refetch, saving.reset)
  const version = saving.data?.version ?? edited.version
  const reload = () => {
    edited.conflict.onReload()
    void refetch().then((newest) => newest && setText(newest.text))
  }
  return (
    <>
      <UnsavedChanges when={text.trim() !== found.text.trim() && !saving.isPending} />
      <VersionConflict error={saving.error} onReload={reload} onKeep={edited.conflict.onKeep} />
      <div className={styles.columns}>
        <div>
          <TextField
            ref={field}
            minRows={14}
            {...(saving.error && { status: 'error' as const })}
            aria-label={t('templates.text')}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
          <TemplateRefusal error={saving.error} onLine={toLine} />
          <div className={styles.actions}>
            <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ version, text })}>
              {t('templates.save')}
            </Button>
            {found.own && (
              <ConfirmAction
                label={t('templates.reset')}
                title={t('templates.resetTitle')}
                text={t('templates.resetText')}
                run={() => saving.mutateAsync({ version, text: undefined })}
              />
            )}
          </div>
          <Trial kind={kind} text={text} onLine={toLine} />
        </div>
        <div>
          <PlacesList
            places={found.places}
            onInsert={(piece) => setText((before) => `${before.trimEnd()}\n${piece}\n`)}
          />
          <History found={found} onTake={setText} />
        </div>
      </div>
    </>
  )
}

/** The text as it would be printed of a plan; nothing is saved. */
function Trial({ kind, text, onLine }: { kind: PaperKind; text: string; onLine: (line: number) => void }) {
  const { t } = useTranslation('papers')
  const { plan } = paperTemplateRoute.useSearch()
  const trial = useMutation({ mutationFn: () => tryTemplate(kind, plan ?? '', text) })
  if (!plan) return <p className={styles.soft}>{t('templates.noPlan')}</p>
  return (
    <Section
      title={t('templates.trial')}
      extra={
        <Button loading={trial.isPending} onClick={() => trial.mutate()}>
          {t('templates.try')}
        </Button>
      }
    >
      <TemplateRefusal error={trial.error} onLine={onLine} />
      {trial.data && !trial.error && <PaperPages paper={trial.data} name={t(`paperKind.${kind}`)} />}
    </Section>
  )
}

function History({ found, onTake }: { found: PaperTemplateView; onTake: (text: string) => void }) {
  const { t } = useTranslation('papers')
  if (found.history.length === 0) return null
  return (
    <Section title={t('templates.history')}>
      <ul className={styles.places}>
        {found.history.map(({ edition, savedBy, savedAt, text }) => (
          <li key={edition}>
            {t('templates.edition', { edition })} · {savedBy}, <InstantText at={savedAt} />{' '}
            <Button size="small" onClick={() => onTake(text ?? found.shippedText)}>
              {text === undefined ? t('templates.takeShipped') : t('templates.take', { edition })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
