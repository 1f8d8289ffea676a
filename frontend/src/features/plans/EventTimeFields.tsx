import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TimePrecision } from '../../api/gen'
import { zMonthPart } from '../../api/gen/zod.gen'
import { DateField, MonthField, TimeField } from '../../ui/DateField'
import { hasHours, OFFERED_PRECISIONS } from './eventTime'
import styles from './PlanForm.module.css'

const FROM_TO: readonly TimePrecision[] = ['RANGE', 'WINDOW', 'CONTINUOUS']
const ONE_DAY: readonly TimePrecision[] = ['DAY', 'HALF_DAY']
const IN_MONTH: readonly TimePrecision[] = ['MONTH', 'MONTH_PART']

interface PartProps {
  /** Position of the event in the list of the form. */
  index: number
  precision: TimePrecision
}

function Days({ index, precision }: PartProps) {
  const { t } = useTranslation(['plans', 'common'])
  const needed = precision === 'CONTINUOUS' ? [] : [{ required: true, message: t('common:field.required') }]
  const from = (label: string, field = <DateField />) => (
    <Form.Item name={[index, 'time', 'from']} label={label} rules={needed}>
      {field}
    </Form.Item>
  )
  const to = (label: string) => (
    <Form.Item name={[index, 'time', 'to']} label={label} rules={needed}>
      <DateField />
    </Form.Item>
  )
  if (FROM_TO.includes(precision)) {
    return (
      <>
        {from(t('event.from'))}
        {to(t('event.to'))}
      </>
    )
  }
  if (ONE_DAY.includes(precision)) return from(t('event.on'))
  if (IN_MONTH.includes(precision)) return from(t('event.month'), <MonthField />)
  if (precision === 'WEEK') return from(t('event.week'))
  if (precision === 'FROM') return from(t('event.from'))
  if (precision === 'LATEST') return to(t('event.latest'))
  return null
}

function Hours({ index }: { index: number }) {
  const { t } = useTranslation('plans')
  return (
    <>
      <Form.Item name={[index, 'time', 'startTime']} label={t('event.startTime')}>
        <TimeField />
      </Form.Item>
      <Form.Item name={[index, 'time', 'endTime']} label={t('event.endTime')}>
        <TimeField />
      </Form.Item>
    </>
  )
}

/** As exactly as the document says it and no more: what is not said is not asked. */
export function EventTimeFields({ index }: { index: number }) {
  const { t } = useTranslation(['plans', 'common'])
  const precision: TimePrecision | undefined = Form.useWatch(['events', index, 'time', 'precision'])
  return (
    <fieldset className={styles.group}>
      <legend>{t('event.time')}</legend>
      <div className={styles.row}>
        <Form.Item name={[index, 'time', 'precision']} label={t('event.precision')}>
          <Select
            allowClear
            placeholder={t('event.noTime')}
            options={OFFERED_PRECISIONS.map((value) => ({ value, label: t(`precision.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[index, 'time', 'wording']} label={t('event.timeWording')}>
          <Input />
        </Form.Item>
      </div>
      {precision && (
        <>
          <div className={styles.narrow}>
            <Days index={index} precision={precision} />
            {precision === 'MONTH_PART' && (
              <Form.Item
                name={[index, 'time', 'monthPart']}
                label={t('event.monthPartField')}
                rules={[{ required: true, message: t('common:field.required') }]}
              >
                <Select
                  style={{ minWidth: 140 }}
                  options={zMonthPart.options.map((value) => ({ value, label: t(`monthPart.${value}`) }))}
                />
              </Form.Item>
            )}
            {hasHours(precision) && <Hours index={index} />}
          </div>
          <div className={styles.narrow}>
            <Form.Item name={[index, 'time', 'tentative']} valuePropName="checked">
              <Checkbox>{t('event.tentative')}</Checkbox>
            </Form.Item>
            <Form.Item name={[index, 'time', 'laterNotice']} valuePropName="checked">
              <Checkbox>{t('event.laterNotice')}</Checkbox>
            </Form.Item>
          </div>
        </>
      )}
    </fieldset>
  )
}
