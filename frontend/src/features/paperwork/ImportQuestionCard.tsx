import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button, Radio } from 'antd'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRef, ImportOption, ImportQuestion } from '../../api/gen'
import { BodySelect } from '../../ui/BodySelect'
import { DateField } from '../../ui/DateField'
import { StatusTag } from '../../ui/StatusTag'
import styles from './ImportCard.module.css'

interface ImportQuestionCardProps {
  question: ImportQuestion
  /** Bodies that answers may name by id. */
  bodies: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they were then. */
  asOf: string | undefined
  selected: boolean
  locked: boolean
  onSelect: (key: string) => void
  onAnswer: (key: string, value: string) => void
}

/** The option that was taken, and what was added to it behind the colon. */
function taken({ options, answer }: ImportQuestion): { option: ImportOption; added: string } | undefined {
  const option = options.find(({ value, asks }) => (asks ? answer?.startsWith(`${value}:`) : answer === value))
  return option && { option, added: answer?.slice(option.value.length + 1) ?? '' }
}

/** A doubt that only a person settles; nothing is chosen beforehand. */
export const ImportQuestionCard = memo(function ImportQuestionCard(props: ImportQuestionCardProps) {
  const { question, bodies, asOf, selected, locked, onSelect, onAnswer } = props
  const { t } = useTranslation('paperwork')
  const { key, text, options, answer } = question
  const before = taken(question)
  const [picked, setPicked] = useState<string>()
  const option = options.find(({ value }) => value === picked) ?? before?.option
  const choose = (value: string) => {
    setPicked(value)
    if (!options.find((each) => each.value === value)?.asks) onAnswer(key, value)
  }
  return (
    <article
      id={`entry-${key}`}
      tabIndex={-1}
      aria-label={text}
      className={`${styles.card} ${answer ? '' : styles.question} ${selected ? styles.selected : ''}`}
      onFocus={(event) => event.target !== event.currentTarget && !selected && onSelect(key)}
    >
      <div className={styles.head}>
        <span className={styles.kind}>
          <QuestionCircleOutlined aria-hidden /> {t('question.title')}
        </span>
        <StatusTag tone={answer ? 'ok' : 'warn'}>{t(answer ? 'question.answered' : 'question.open')}</StatusTag>
      </div>
      <p className={styles.ask}>{text}</p>
      <Radio.Group
        aria-label={text}
        disabled={locked}
        vertical
        {...(option && { value: option.value })}
        options={options.map(({ value, text: label }) => ({ value, label }))}
        onChange={(event) => choose(event.target.value as string)}
      />
      {option?.asks && (
        <Addition
          key={option.value}
          asks={option.asks}
          initial={option === before?.option ? before.added : ''}
          bodies={bodies}
          asOf={asOf}
          locked={locked}
          onTake={(added) => onAnswer(key, `${option.value}:${added}`)}
        />
      )}
    </article>
  )
})

interface AdditionProps {
  asks: NonNullable<ImportOption['asks']>
  initial: string
  bodies: BodyRef[]
  asOf: string | undefined
  locked: boolean
  onTake: (added: string) => void
}

/** «Ngày khác» says nothing before the day is there. */
function Addition({ asks, initial, bodies, asOf, locked, onTake }: AdditionProps) {
  const { t } = useTranslation('paperwork')
  const [added, setAdded] = useState(initial)
  const name = t(`question.asks.${asks}`)
  return (
    <div className={styles.addition}>
      {asks === 'DATE' ? (
        <DateField
          aria-label={name}
          disabled={locked}
          value={added || undefined}
          onChange={(day) => setAdded(day ?? '')}
        />
      ) : (
        <BodySelect
          multiple
          aria-label={name}
          known={bodies}
          asOf={asOf}
          disabled={locked}
          value={added ? added.split(',') : []}
          onChange={(ids) => setAdded([ids ?? []].flat().join(','))}
        />
      )}
      <Button size="small" disabled={locked || added === '' || added === initial} onClick={() => onTake(added)}>
        {t('question.take')}
      </Button>
    </div>
  )
}
