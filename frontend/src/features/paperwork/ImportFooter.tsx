import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDecisions, PlanImportView } from '../../api/gen'
import { newIdempotencyKey } from '../../api/headers'
import { RefusalAlert } from '../../ui/RefusalAlert'
import styles from './ImportCard.module.css'
import { progressOf } from './importEntries'
import { useConfirmImport } from './queries'

interface ImportFooterProps {
  id: string
  view: PlanImportView
  saving: boolean
  onDecide: (body: ImportDecisions) => void
  onShow: (key: string) => void
}

/** How far it is, what was not understood, and the way on once nothing is open. */
export function ImportFooter({ id, view, saving, onDecide, onShow }: ImportFooterProps) {
  const { t } = useTranslation('paperwork')
  const navigate = useNavigate()
  const [key] = useState(newIdempotencyKey)
  const confirm = useConfirmImport(id)
  const progress = progressOf(view)
  const { confirmed, dropped, open, sure, questions, notUnderstood } = progress
  const leftOut = view.leftOut.length
  const make = async () => {
    const { planId } = await confirm.mutateAsync(key)
    if (planId) await navigate({ to: '/plans/$planId/content', params: { planId } })
  }
  const next = view.questions.find(({ answer }) => !answer)?.key ?? view.items.find(({ decision }) => !decision)?.key
  return (
    <div className={styles.footer}>
      <RefusalAlert error={confirm.error} />
      <p className={styles.counts} role="status">
        {t('footer.confirmed', { count: confirmed })}, {dropped > 0 && `${t('footer.dropped', { count: dropped })}, `}
        {t('footer.open', { count: open })}, {t('footer.questions', { count: questions })},{' '}
        {t('footer.notUnderstood', { count: notUnderstood })}
        {leftOut > 0 && `, ${t('footer.leftOut', { count: leftOut })}`}. {t(saving ? 'footer.saving' : 'footer.saved')}
      </p>
      {next && <Button onClick={() => onShow(next)}>{t('footer.next')}</Button>}
      {sure.length > 0 && (
        <Button
          onClick={() => onDecide({ items: sure.map((item) => ({ key: item, decision: 'CONFIRMED' as const })) })}
        >
          {t('footer.confirmSure', { count: sure.length })}
        </Button>
      )}
      <Button
        type="primary"
        disabled={open + questions > 0}
        loading={confirm.isPending}
        onClick={() => void make().catch(() => undefined)}
      >
        {t('footer.make')}
      </Button>
      {notUnderstood > 0 && <NotUnderstood view={view} />}
      {leftOut > 0 && <LeftOut view={view} />}
    </div>
  )
}

/** What the document says and no plan has a place for: people write it where it belongs. */
function LeftOut({ view }: { view: PlanImportView }) {
  const { t } = useTranslation('paperwork')
  return (
    <details className={styles.unread}>
      <summary>{t('footer.leftOutList', { count: view.leftOut.length })}</summary>
      <ul>
        {view.leftOut.map(({ kind, text, spans }) => (
          <li key={`${kind} ${spans[0]?.block} ${spans[0]?.from}`}>
            <strong>{t(`leftOut.${kind}`)}: </strong>
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function NotUnderstood({ view }: { view: PlanImportView }) {
  const { t } = useTranslation('paperwork')
  return (
    <details className={styles.unread}>
      <summary>{t('footer.list', { count: view.notUnderstood.length })}</summary>
      <ul>
        {view.notUnderstood.map(({ text, section, spans }) => (
          <li key={`${spans[0]?.block} ${spans[0]?.from}`}>
            {section && <strong>{section}: </strong>}
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
