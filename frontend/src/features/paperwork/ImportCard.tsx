import { CheckOutlined, CloseOutlined, EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRef, Decision, ImportItem, ItemContent } from '../../api/gen'
import { StatusTag } from '../../ui/StatusTag'
import styles from './ImportCard.module.css'
import { ImportSummary } from './ImportSummary'
import { ItemEditor, type ItemEditors } from './ItemEditor'
import { isSure } from './importEntries'

interface ImportCardProps {
  item: ImportItem
  /** Those that items name by id. */
  bodies: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they were then. */
  asOf: string | undefined
  selected: boolean
  editing: boolean
  editors: ItemEditors
  locked: boolean
  onSelect: (key: string) => void
  onShowSource: (key: string) => void
  /** Without a key the form is closed. */
  onEdit: (key: string | undefined) => void
  /** Without a decision the item is opened again. */
  onDecide: (key: string, decision: Decision | undefined, content?: ItemContent) => void
}

/** One item: what it is, how sure, the words it rests on, what the draft would say. */
export const ImportCard = memo(function ImportCard(props: ImportCardProps) {
  const { item, bodies, asOf, selected, editing, editors, locked, onSelect, onShowSource, onEdit, onDecide } = props
  const { t } = useTranslation('paperwork')
  const name = t(`kind.${item.kind}`)
  const save = (content: ItemContent) => {
    onDecide(item.key, 'CONFIRMED', content)
    onEdit(undefined)
  }
  return (
    <article
      id={`entry-${item.key}`}
      tabIndex={-1}
      aria-label={name}
      aria-current={selected || undefined}
      className={`${styles.card} ${item.decision ? styles[item.decision] : ''} ${selected ? styles.selected : ''}`}
      onFocus={(event) => event.target !== event.currentTarget && !selected && onSelect(item.key)}
    >
      <div className={styles.head}>
        <h2 className={styles.kind}>{name}</h2>
        <State item={item} />
      </div>
      {item.quote && (
        <button
          type="button"
          className={styles.quote}
          onClick={() => onShowSource(item.key)}
          title={t('card.toSource')}
        >
          «{item.quote}»
        </button>
      )}
      {!item.quote && <p className={styles.soft}>{t('card.noQuote')}</p>}
      {editing ? (
        <ItemEditor
          item={item}
          bodies={bodies}
          asOf={asOf}
          editors={editors}
          onSave={save}
          onCancel={() => onEdit(undefined)}
        />
      ) : (
        <ImportSummary item={item} bodies={bodies} />
      )}
      {item.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {item.doubts.map((doubt) => (
            <li key={doubt}>{t(`doubt.${doubt}`)}</li>
          ))}
        </ul>
      )}
      {!locked && !editing && (
        <Actions
          item={item}
          name={name}
          onEdit={() => onEdit(item.key)}
          onDecide={(decision) => onDecide(item.key, decision)}
        />
      )}
    </article>
  )
})

function State({ item }: { item: ImportItem }) {
  const { t } = useTranslation('paperwork')
  const { decision, edited } = item
  if (decision === 'CONFIRMED') {
    return <StatusTag tone="ok">{t(edited ? 'state.edited' : 'state.CONFIRMED')}</StatusTag>
  }
  if (decision === 'DROPPED') return <StatusTag tone="quiet">{t('state.DROPPED')}</StatusTag>
  return <StatusTag tone={isSure(item) ? 'info' : 'warn'}>{t(isSure(item) ? 'state.sure' : 'state.check')}</StatusTag>
}

interface ActionsProps {
  item: ImportItem
  name: string
  onEdit: () => void
  onDecide: (decision: Decision | undefined) => void
}

function Actions({ item, name, onEdit, onDecide }: ActionsProps) {
  const { t } = useTranslation('paperwork')
  const { decision } = item
  return (
    <div className={styles.actions}>
      {decision !== 'CONFIRMED' && (
        <Button
          type="primary"
          size="small"
          icon={<CheckOutlined aria-hidden />}
          aria-label={t('card.confirmOf', { name })}
          onClick={() => onDecide('CONFIRMED')}
        >
          {t('card.confirm')}
        </Button>
      )}
      <Button size="small" icon={<EditOutlined aria-hidden />} aria-label={t('card.editOf', { name })} onClick={onEdit}>
        {t('card.edit')}
      </Button>
      {decision !== 'DROPPED' && (
        <Button
          size="small"
          icon={<CloseOutlined aria-hidden />}
          aria-label={t('card.dropOf', { name })}
          onClick={() => onDecide('DROPPED')}
        >
          {t('card.drop')}
        </Button>
      )}
      {decision && (
        <Button type="text" size="small" aria-label={t('card.reopenOf', { name })} onClick={() => onDecide(undefined)}>
          {t('card.reopen')}
        </Button>
      )}
    </div>
  )
}
