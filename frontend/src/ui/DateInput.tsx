import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import styles from './DateInput.module.css'
import { useDateWords, useRelativeDay } from './DateText'

interface DateInputProps {
  /** `YYYY-MM-DD`; given by the `Form.Item` round it. */
  value?: string | undefined
  onChange?: (value: string | undefined) => void
  id?: string
  /** The first day that can be chosen. */
  earliest?: string | undefined
  /** The last day that can be chosen. */
  latest?: string | undefined
}

/** A calendar date as a form field; what was chosen is said back with its weekday and distance. */
export function DateInput({ value, onChange, id, earliest, latest }: DateInputProps) {
  const { t } = useTranslation()
  const words = useDateWords()
  const relative = useRelativeDay()
  const isoOf = (day: dayjs.Dayjs) => day.format('YYYY-MM-DD')
  return (
    <div className={styles.input}>
      <DatePicker
        {...(id && { id })}
        format="DD/MM/YYYY"
        placeholder={t('time.pickDate')}
        value={value ? dayjs(value) : null}
        onChange={(next) => onChange?.(next ? isoOf(next) : undefined)}
        disabledDate={(day) =>
          (earliest !== undefined && isoOf(day) < earliest) || (latest !== undefined && isoOf(day) > latest)
        }
      />
      {value && (
        <span className={styles.words}>
          {words(value)} · {relative(value)}
        </span>
      )}
    </div>
  )
}
