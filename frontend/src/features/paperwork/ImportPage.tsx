import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Grid, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanImportView } from '../../api/gen'
import { ConfirmAction } from '../../ui/ConfirmAction'
import { Loaded } from '../../ui/Loaded'
import { ButtonLink } from '../../ui/links'
import { PageHeader } from '../../ui/PageHeader'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { ImportFooter } from './ImportFooter'
import { ImportHelp } from './ImportHelp'
import { ImportList } from './ImportList'
import styles from './ImportPage.module.css'
import type { ItemEditors } from './ItemEditor'
import { blockOf, entriesOf } from './importEntries'
import { deleteImport, importQuery, useDecide } from './queries'
import { planImportRoute } from './routes'
import { blockId, SourceText } from './SourceText'
import { useImportKeys } from './useImportKeys'

/** A document beside what was understood of it, until it is a draft. */
export function ImportPage({ editors }: { editors: ItemEditors }) {
  const { importId } = planImportRoute.useParams()
  const query = useQuery(importQuery(importId))
  return (
    <Loaded page query={query} rows={12}>
      {(view) => <Import id={importId} view={view} editors={editors} />}
    </Loaded>
  )
}

interface ImportProps {
  id: string
  view: PlanImportView
  editors: ItemEditors
}

type Pane = 'source' | 'items'

/** Which entry is looked at lies in the address, so that a link may lead to one sentence. */
function useSelected(view: PlanImportView) {
  const navigate = useNavigate()
  const { item } = planImportRoute.useSearch()
  const entries = useMemo(() => entriesOf(view), [view])
  const select = (key: string) => {
    void navigate({
      to: '.',
      search: (search: object) => ({ ...search, item: key }),
      replace: true,
      resetScroll: false,
    } as never)
  }
  return { entries, selected: item ?? entries[0]?.key, select }
}

/** Moves its own pane alone: were the page to move as well, the button under the pointer would slip away mid-click. */
function centreWithin(block: HTMLElement | null) {
  const pane = block?.closest('section')
  if (!block || !pane) return
  const above = block.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTop += above - (pane.clientHeight - block.clientHeight) / 2
}

function Import({ id, view, editors }: ImportProps) {
  const { t } = useTranslation('paperwork')
  const { entries, selected, select } = useSelected(view)
  const [pane, setPane] = useState<Pane>('items')
  const [editing, setEditing] = useState<string>()
  const [help, setHelp] = useState(false)
  const wide = Grid.useBreakpoint().lg !== false
  const decide = useDecide(id)
  const settled = view.planId !== undefined
  const show = (key: string) => {
    select(key)
    const entry = entries.find((each) => each.key === key)
    const block = entry && blockOf(entry, view)
    if (block !== undefined) centreWithin(document.getElementById(blockId(block)))
  }
  const showItem = (key: string) => {
    select(key)
    setPane('items')
    // The list may have been hidden until now.
    requestAnimationFrame(() => document.getElementById(`entry-${key}`)?.scrollIntoView({ block: 'center' }))
  }
  useImportKeys({
    entries,
    selected,
    locked: settled || Boolean(editing) || help,
    onMove: (key) => {
      show(key)
      const card = document.getElementById(`entry-${key}`)
      card?.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'nearest' })
    },
    onConfirm: (key) => decide.mutate({ items: [{ key, decision: 'CONFIRMED' }] }),
    onEdit: setEditing,
    onHelp: () => setHelp(true),
  })
  return (
    <>
      <Head id={id} view={view} onHelp={() => setHelp(true)} />
      {settled && <Settled view={view} />}
      {view.document?.notices.map(({ code, message }) => (
        <Alert key={code} type="warning" showIcon title={message} className={styles.notice ?? ''} />
      ))}
      <RefusalAlert error={decide.error} />
      {!wide && (
        <Segmented<Pane>
          block
          value={pane}
          onChange={setPane}
          className={styles.panes ?? ''}
          options={[
            { value: 'items', label: t('pane.items', { count: view.items.length }) },
            { value: 'source', label: t('pane.source') },
          ]}
        />
      )}
      <div className={styles.split}>
        <section
          className={styles.pane}
          aria-label={t('pane.source')}
          hidden={!wide && pane !== 'source'}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
          tabIndex={0}
        >
          {view.document && <SourceText view={view} document={view.document} selected={selected} onSelect={showItem} />}
        </section>
        <section className={styles.pane} aria-label={t('pane.itemsName')} hidden={!wide && pane !== 'items'}>
          <ImportList
            view={view}
            entries={entries}
            selected={selected}
            editing={editing}
            editors={editors}
            locked={settled}
            onSelect={show}
            onEdit={setEditing}
            onShowSource={(key) => {
              setPane('source')
              requestAnimationFrame(() => show(key))
            }}
            onDecide={(body) => decide.mutate(body)}
          />
        </section>
      </div>
      {!settled && (
        <ImportFooter
          id={id}
          view={view}
          saving={decide.isPending}
          onDecide={(body) => decide.mutate(body)}
          onShow={showItem}
        />
      )}
      <ImportHelp open={help} onClose={() => setHelp(false)} />
    </>
  )
}

function Head({ id, view, onHelp }: { id: string; view: PlanImportView; onHelp: () => void }) {
  const { t } = useTranslation('paperwork')
  const navigate = useNavigate()
  const client = useQueryClient()
  const remove = async () => {
    await deleteImport(client, id)
    await navigate({ to: '/plans/read' })
  }
  return (
    <PageHeader
      title={t('import.title', { name: view.sourceName })}
      subtitle={t('import.lead')}
      crumbs={[
        { text: t('plans'), to: '/plans' },
        { text: t('title'), to: '/plans/read' },
      ]}
      actions={
        <>
          <Button onClick={onHelp}>{t('help.open')}</Button>
          <Button href={`/api/v1/plan-imports/${id}/file`} download>
            {t('import.file')}
          </Button>
          <ConfirmAction
            danger
            label={t('import.delete')}
            title={t('import.deleteTitle')}
            text={t('import.deleteText')}
            run={remove}
          />
        </>
      }
    />
  )
}

function Settled({ view }: { view: PlanImportView }) {
  const { t } = useTranslation('paperwork')
  return (
    <Alert
      type="success"
      showIcon
      title={t('import.settled')}
      className={styles.notice ?? ''}
      action={
        view.planId && (
          <ButtonLink size="small" to="/plans/$planId/content" params={{ planId: view.planId }}>
            {t('import.toPlan')}
          </ButtonLink>
        )
      }
    />
  )
}
