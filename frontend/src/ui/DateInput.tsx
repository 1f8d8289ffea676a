import { DatePicker, type GetRef, TimePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DateInput.module.css'
import { useDateWords, useRelativeDay } from './DateText'

dayjs.extend(customParseFormat)

interface InputProps {
  /** `YYYY-MM-DD`, or `HH:mm` for an hour; given by the `Form.Item` round it. */
  value?: string | undefined
  onChange?: (value: string | undefined) => void
  id?: string
  /** Lets a form focus the field and place the server's violations on it. */
  ref?: Ref<GetRef<typeof DatePicker>>
}

interface DateInputProps extends InputProps {
  /** The first day that can be chosen. */
  earliest?: string | undefined
  /** The last day that can be chosen. */
  latest?: string | undefined
}

const isoOf = (day: Dayjs) => day.format('YYYY-MM-DD')

/** A calendar date as a form field; what was chosen is said back with its weekday and distance. */
export function DateInput({ value, onChange, earliest, latest, ...rest }: DateInputProps) {
  const { t } = useTranslation()
  const words = useDateWords()
  const relative = useRelativeDay()
  return (
    <div className={styles.input}>
      <DatePicker
        {...rest}
        // The first is shown; any of them may be typed.
        format={['DD/MM/YYYY', 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', 'DDMMYYYY']}
        placeholder={t('time.dayPattern')}
        value={value ? dayjs(value) : null}
        // Opens where choosing begins, which may be months from today.
        {...(earliest && { defaultPickerValue: dayjs(earliest) })}
        onChange={(next: Dayjs | null) => onChange?.(next ? isoOf(next) : undefined)}
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

/** A month of a year; the value is its first day. */
export function MonthInput({ value, onChange, ...rest }: InputProps) {
  const { t } = useTranslation()
  return (
    <DatePicker
      {...rest}
      picker="month"
      format={['MM/YYYY', 'M/YYYY']}
      placeholder={t('time.monthPattern')}
      value={value ? dayjs(value) : null}
      onChange={(next: Dayjs | null) => onChange?.(next ? isoOf(next.startOf('month')) : undefined)}
    />
  )
}

/** Hour and minute as the documents write them: 16 giờ 30 = 16:30. */
export function TimeInput({ value, onChange, ...rest }: InputProps) {
  const { t } = useTranslation()
  return (
    <TimePicker
      {...(rest as object)}
      format={['HH:mm', 'H:mm', 'HHmm', 'H']}
      minuteStep={5}
      needConfirm={false}
      placeholder={t('time.hourPattern')}
      value={value ? dayjs(value, 'HH:mm') : null}
      onChange={(next: Dayjs | null) => onChange?.(next ? next.format('HH:mm') : undefined)}
    />
  )
}
