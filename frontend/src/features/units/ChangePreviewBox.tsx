import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeLine, ChangePreview, UnitReference } from '../../api/gen'
import { DateText } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import { StatusTag, type Tone } from '../../ui/StatusTag'
import styles from './Register.module.css'

const TONES: Record<ChangeLine['happens'], Tone> = { ADDED: 'ok', CHANGED: 'info', ENDED: 'quiet' }
const COUNTED = ['unitsAdded', 'unitsChanged', 'unitsEnded', 'bodiesAdded', 'bodiesChanged', 'bodiesEnded'] as const
const KINDS = ['OPEN_OBLIGATIONS', 'RUNNING_PLAN', 'ACCOUNTS'] as const

function Line({ line }: { line: ChangeLine }) {
  const { t } = useTranslation('register')
  const { happens, name, formerName, underName, onDate, body } = line
  return (
    <li>
      <StatusTag tone={TONES[happens]}>{t(`happens.${happens}`)}</StatusTag>
      {body ? name : <strong>{name}</strong>}
      <span className={styles.soft}>
        {[formerName && t('was', { name: formerName }), !body && underName && t('under', { name: underName })]
          .filter(Boolean)
          .join(' · ')}
        {onDate && (
          <>
            {(formerName || (!body && underName)) && ' · '}
            <DateText date={onDate} />
          </>
        )}
      </span>
    </li>
  )
}

function Reference({ reference }: { reference: UnitReference }) {
  const { t } = useTranslation('register')
  const { kind, id, label, count } = reference
  return (
    <li>
      {kind === 'ACCOUNTS' ? (
        <Link to="/accounts" search={{ bodyId: id }}>
          {label}
        </Link>
      ) : (
        <Link to="/plans/$planId" params={{ planId: id }}>
          {label}
        </Link>
      )}
      {kind !== 'RUNNING_PLAN' && <span className={styles.soft}>{t(`reference.${kind}`, { count })}</span>}
    </li>
  )
}

function References({ references }: { references: UnitReference[] }) {
  const { t } = useTranslation('register')
  const id = useId()
  const groups = KINDS.map((kind) => ({ kind, found: references.filter((each) => each.kind === kind) })).filter(
    ({ found }) => found.length > 0,
  )
  if (groups.length === 0) return <p className={styles.soft}>{t('untouched')}</p>
  return (
    <>
      <ul className={styles.counts}>
        {groups.map(({ kind, found }) => (
          <li key={kind}>
            <a href={`#${id}${kind}`}>
              {t(`reference.${kind}`, { count: found.reduce((sum, { count }) => sum + count, 0) })}
            </a>
          </li>
        ))}
      </ul>
      {groups.map(({ kind, found }) => (
        <div key={kind} id={`${id}${kind}`}>
          <p className={styles.soft}>{t(`referenceHint.${kind}`)}</p>
          <ul className={styles.lines}>
            {found.map((reference) => (
              <Reference key={reference.id} reference={reference} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

interface ChangePreviewBoxProps {
  preview: ChangePreview
  renewed?: 'stale' | 'outdated' | undefined
}

/** All that a change would touch. */
export function ChangePreviewBox({ preview, renewed }: ChangePreviewBoxProps) {
  const { t } = useTranslation('register')
  const counted = COUNTED.filter((what) => preview.counts[what] > 0)
  return (
    <>
      {renewed && <Alert role="alert" type="warning" showIcon title={t(renewed)} />}
      <Section title={t('what')}>
        <ul className={styles.counts}>
          {counted.map((what) => (
            <li key={what}>
              <strong>{preview.counts[what]}</strong> {t(`counts.${what}`)}
            </li>
          ))}
        </ul>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
        <ul className={styles.lines} tabIndex={0} aria-label={t('what')}>
          {preview.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: new units have no id yet, and the list never moves
            <Line key={index} line={line} />
          ))}
        </ul>
        {preview.left > 0 && <p className={styles.soft}>{t('left', { count: preview.left })}</p>}
      </Section>
      <Section title={t('touched')}>
        {preview.withoutSuccessor.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('withoutSuccessor')}
            description={preview.withoutSuccessor.join('; ')}
          />
        )}
        <References references={preview.references} />
      </Section>
    </>
  )
}
