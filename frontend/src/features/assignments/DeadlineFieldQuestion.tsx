import { Alert, Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeadlineReading } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import { dayBefore } from '../../ui/time'
import styles from './AssignmentForm.module.css'
import { type DeadlineFields, MEANING, type Phrase } from './deadlinePhrases'

/** Both readings with the day each one comes to. */
function useReadings(phrase: Phrase): Record<DeadlineReading, string> | null {
  const { t } = useTranslation('assignments')
  const dateWords = useDateWords()
  const { date, time, anchor, anchorDate }: DeadlineFields = Form.useWatch('deadline') ?? {}
  if (MEANING[phrase].parts.includes('anchor') && anchor && anchor !== 'FIXED_DATE') {
    const words = t(`deadline.anchor.${anchor}`)
    return {
      BEFORE: t('deadline.readBeforeAnchor', { anchor: words }),
      ON_THE_DAY: t('deadline.readOnAnchor', { anchor: words }),
    }
  }
  const day = MEANING[phrase].parts.includes('anchor') ? anchorDate : date
  if (!day) return null
  if (phrase === 'BY_BEFORE_HOUR') {
    if (!time) return null
    return {
      BEFORE: t('deadline.readBeforeHour', { time, day: dateWords(day) }),
      ON_THE_DAY: t('deadline.readOnHour', { time, day: dateWords(day) }),
    }
  }
  return {
    BEFORE: t('deadline.readBefore', { day: dateWords(dayBefore(day)) }),
    ON_THE_DAY: t('deadline.readOn', { day: dateWords(day) }),
  }
}

/** «chậm nhất trước ngày» says two things: the office decides, the form does not. */
export function DeadlineFieldQuestion({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation('assignments')
  const readings = useReadings(phrase)
  const reading: DeadlineReading | undefined = Form.useWatch(['deadline', 'reading'])
  if (!readings) return null
  return (
    <div className={styles.question}>
      <Form.Item name={['deadline', 'reading']} label={t('deadline.question')}>
        <Radio.Group
          vertical
          aria-label={t('deadline.question')}
          options={[
            { value: 'BEFORE', label: readings.BEFORE },
            { value: 'ON_THE_DAY', label: readings.ON_THE_DAY },
          ]}
        />
      </Form.Item>
      {!reading && <Alert type="warning" showIcon title={t('deadline.undecided')} />}
    </div>
  )
}
