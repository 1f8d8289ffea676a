import { DatePicker, type GetRef, Space, TimePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DateField.module.css'
import { useToday } from './now'
import { weekdayOf } from './time'

dayjs.extend(customParseFormat)

/** Enter takes over the date that was typed; it does not send the form round it, half filled in, as Enter would. */
function takeOver(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}

interface FieldProps {
  id?: string
  /** `YYYY-MM-DD`, or `HH:mm` for a time; given by the form. */
  value?: string | undefined
  onChange?: (value: string | undefined) => void
  ref?: Ref<GetRef<typeof DatePicker>>
  disabled?: boolean
  'aria-label'?: string
}

interface DateFieldProps extends FieldProps {
  /** The first and the last day that can be chosen, `YYYY-MM-DD`. */
  earliest?: string | undefined
  latest?: string | undefined
}

/** A calendar date in a form, with its weekday beside it; can be typed as 15/9/2023. */
export function DateField({ value, onChange, earliest, latest, ...rest }: DateFieldProps) {
  const { t } = useTranslation()
  const weekdays = t('time.weekday', { returnObjects: true }) as unknown as string[]
  const today = useToday()
  return (
    <span className={styles.field}>
      <DatePicker
        {...rest}
        {...(earliest && { minDate: dayjs(earliest) })}
        {...(latest && { maxDate: dayjs(latest) })}
        onKeyDown={takeOver}
        // Opens where choosing begins, by the calendar of the house and not of this computer.
        defaultPickerValue={dayjs(earliest ?? today)}
        format={['DD/MM/YYYY', 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY', 'DDMMYYYY']}
        placeholder={t('time.dayPattern')}
        value={value ? dayjs(value) : null}
        onChange={(next: Dayjs | null) => onChange?.(next ? next.format('YYYY-MM-DD') : undefined)}
      />
      <span className={styles.weekday}>{value && weekdays[weekdayOf(value)]}</span>
    </span>
  )
}

/** A month of a year; the value is its first day. */
export function MonthField({ value, onChange, ...rest }: FieldProps) {
  const { t } = useTranslation()
  return (
    <DatePicker
      {...rest}
      onKeyDown={takeOver}
      picker="month"
      format={['MM/YYYY', 'M/YYYY']}
      placeholder={t('time.monthPattern')}
      value={value ? dayjs(value) : null}
      onChange={(next: Dayjs | null) => onChange?.(next ? next.startOf('month').format('YYYY-MM-DD') : undefined)}
    />
  )
}

/** Hour and minute as the documents write them: 16 giờ 30 = 16:30. */
export function TimeField({ value, onChange, ...rest }: FieldProps) {
  const { t } = useTranslation()
  return (
    <Space>
      <TimePicker
        {...(rest as object)}
        onKeyDown={takeOver}
        format={['HH:mm', 'H:mm', 'HHmm', 'H']}
        minuteStep={5}
        needConfirm={false}
        placeholder={t('time.hourPattern')}
        value={value ? dayjs(value, 'HH:mm') : null}
        onChange={(next: Dayjs | null) => onChange?.(next ? next.format('HH:mm') : undefined)}
      />
    </Space>
  )
}
