import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/DateField'
import styles from './Holidays.module.css'

/** All days of the year in the form: those off with their names, and the weekend days that are worked. */
export function DayFields({ year }: { year: number }) {
  const { t } = useTranslation(['holidays', 'common'])
  const within = { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  const rules = [{ required: true, whitespace: true, message: t('common:field.required') }]
  return (
    <>
      <fieldset className={styles.part}>
        <legend>{t('daysOff')}</legend>
        <Form.List name="daysOff">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }, index) => (
                <div key={key} className={styles.day}>
                  <Form.Item name={[name, 'date']} rules={rules}>
                    <DateField aria-label={t('date', { number: index + 1 })} {...within} />
                  </Form.Item>
                  <Form.Item name={[name, 'name']} rules={rules}>
                    <Input aria-label={t('name', { number: index + 1 })} maxLength={200} />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('removeDayOff', { number: index + 1 })}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({})}>
                {t('addDayOff')}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('workedDays')}</legend>
        <Form.List name="workedDays">
          {(fields, { add, remove }) => (
            <>
              {fields.length === 0 && <p className={styles.soft}>{t('noWorkedDays')}</p>}
              {fields.map(({ key, name }, index) => (
                <div key={key} className={styles.worked}>
                  <Form.Item name={name} rules={rules}>
                    <DateField aria-label={t('workedDay', { number: index + 1 })} {...within} />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('removeWorkedDay', { number: index + 1 })}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add()}>
                {t('addWorkedDay')}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
    </>
  )
}
