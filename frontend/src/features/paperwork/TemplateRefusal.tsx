import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { asRefusal } from '../../api/refusal'
import { RefusalAlert } from '../../ui/RefusalAlert'
import styles from './TemplatePage.module.css'

/** The server's sentence about a line begins with its number, counted from 1. */
const LINE = /^Dòng (\d+):/

function linesOf(error: unknown): number[] {
  const found = (asRefusal(error)?.violations ?? []).map(({ message }) => Number(LINE.exec(message)?.[1]))
  return [...new Set(found.filter((line) => line > 0))]
}

/** Why a text was not taken, with the way to each line that is at fault. */
export function TemplateRefusal({ error, onLine }: { error: unknown; onLine: (line: number) => void }) {
  const { t } = useTranslation('papers')
  return (
    <>
      <RefusalAlert error={error} />
      {linesOf(error).map((line) => (
        <Button key={line} size="small" className={styles.toLine!} onClick={() => onLine(line)}>
          {t('templates.toLine', { line })}
        </Button>
      ))}
    </>
  )
}
