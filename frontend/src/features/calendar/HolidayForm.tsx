import { App, Button, Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeHolidays, HolidayYearView, MovedDeadline } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { FormErrors } from '../../ui/FormErrors'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { DayFields } from './DayFields'
import styles from './Holidays.module.css'
import { MovedDeadlines } from './MovedDeadlines'
import { useChangeHolidays, usePreviewHolidays } from './queries'

interface Seen {
  body: ChangeHolidays
  moves: MovedDeadline[]
  total: number
  nextCursor: string | null
}

/** The reason is of the change to come, so it starts empty. */
const fieldsOf = ({ announced, daysOff, workedDays }: Omit<ChangeHolidays, 'reason'>): ChangeHolidays => ({
  announced,
  daysOff,
  workedDays,
  reason: '',
})

interface HolidayFormProps {
  year: HolidayYearView
  /** The newest version from the server. */
  refetch: () => Promise<HolidayYearView | undefined>
}

/** The whole year in one form: change, look at what moves, apply what was seen. */
export function HolidayForm({ year: found, refetch }: HolidayFormProps) {
  const { t } = useTranslation(['holidays', 'common'])
  const [form] = Form.useForm<ChangeHolidays>()
  const [version, setVersion] = useState(found.version)
  const [dirty, setDirty] = useState(false)
  const [seen, setSeen] = useState<Seen | null>(null)
  const preview = usePreviewHolidays(found.year)
  const change = useChangeHolidays(found.year)
  const { message } = App.useApp()
  const error = preview.error ?? change.error

  const touched = () => {
    setDirty(true)
    setSeen(null)
    preview.reset()
    change.reset()
  }
  const fill = (year: HolidayYearView) => {
    form.setFieldsValue(fieldsOf(year))
    setVersion(year.version)
    setDirty(false)
    setSeen(null)
  }
  const look = (body: ChangeHolidays) =>
    preview.mutate(
      { version, body },
      {
        onSuccess: ({ moved, deadlines }) =>
          setSeen({ body, moves: deadlines?.items ?? [], total: moved, nextCursor: deadlines?.nextCursor ?? null }),
      },
    )
  const more = ({ body, moves, total, nextCursor }: Seen) => {
    if (!nextCursor) return null
    return () =>
      preview.mutate(
        { version, body, cursor: nextCursor },
        {
          onSuccess: ({ deadlines }) =>
            setSeen({
              body,
              moves: [...moves, ...(deadlines?.items ?? [])],
              total,
              nextCursor: deadlines?.nextCursor ?? null,
            }),
        },
      )
  }
  const apply = ({ body }: Seen) =>
    change.mutate(
      { version, body },
      {
        onSuccess: ({ year, moved }) => {
          fill(year)
          void message.success(t('applied', { count: moved }))
        },
      },
    )
  const backToShipped = () => {
    form.setFieldsValue({ ...found.shipped })
    touched()
    void message.info(t('shippedFilled'))
  }

  return (
    <>
      <Form<ChangeHolidays>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={fieldsOf(found)}
        onValuesChange={touched}
        onFinish={look}
      >
        <FormErrors form={form} error={hasStatus(error, 412) ? null : error} />
        <DayFields year={found.year} />
        <Form.Item name="announced" valuePropName="checked">
          <Checkbox>{t('announced')}</Checkbox>
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('reason')}
          extra={t('reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <div className={styles.bar}>
          <Button htmlType="submit" type={seen ? 'default' : 'primary'} loading={preview.isPending}>
            {t('preview')}
          </Button>
          {seen && (
            <Button type="primary" loading={change.isPending} onClick={() => apply(seen)}>
              {t('apply')}
            </Button>
          )}
          {found.source === 'CHANGED' && <Button onClick={backToShipped}>{t('shipped')}</Button>}
        </div>
      </Form>
      {seen && <MovedDeadlines moves={seen.moves} total={seen.total} onMore={more(seen)} loading={preview.isPending} />}
      <VersionConflict
        error={error}
        onReload={() =>
          void refetch().then((newest) => {
            if (newest) fill(newest)
          })
        }
        onKeep={() =>
          void refetch().then((newest) => {
            if (newest) setVersion(newest.version)
            setSeen(null)
          })
        }
      />
      <UnsavedChanges when={dirty} />
    </>
  )
}
