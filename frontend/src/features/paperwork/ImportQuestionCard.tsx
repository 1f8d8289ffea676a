import { QuestionCircleOutlined } from '@ant-design/icons'
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion } from '../../api/gen'
import { StatusTag } from '../../ui/StatusTag'
import styles from './ImportCard.module.css'

interface ImportQuestionCardProps {
  question: ImportQuestion
  selected: boolean
  locked: boolean
  onSelect: () => void
  onAnswer: (value: string) => void
}

/** A doubt that only a person settles; nothing is chosen beforehand. */
export function ImportQuestionCard({ question, selected, locked, onSelect, onAnswer }: ImportQuestionCardProps) {
  const { t } = useTranslation('paperwork')
  const { key, text, options, answer } = question
  return (
    <article
      id={`entry-${key}`}
      tabIndex={-1}
      aria-label={text}
      className={`${styles.card} ${answer ? '' : styles.question} ${selected ? styles.selected : ''}`}
      onFocus={(event) => event.target !== event.currentTarget && !selected && onSelect()}
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
        {...(answer !== undefined && { value: answer })}
        options={options.map(({ value, text: label }) => ({ value, label }))}
        onChange={(event) => onAnswer(event.target.value as string)}
      />
    </article>
  )
}
