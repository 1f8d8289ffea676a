import { Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate, PlanView, Registration } from '../../api/gen'
import { zRegistration } from '../../api/gen/zod.gen'
import { DateField } from '../../ui/DateField'
import { filledIn } from '../../ui/filledIn'
import { useZodRules } from '../../ui/useZodRules'
import { PlanDialog } from './PlanDialog'
import styles from './PlanForm.module.css'
import { issuePlan } from './queries'

/** The whole date, when nothing of it is blank. */
export function knownDay(date: PartialDate | undefined): string | undefined {
  if (!date?.year || !date.month || !date.day) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.year}-${two(date.month)}-${two(date.day)}`
}

/** The registry stamps number, symbol and date; above them stands whom the plan will reach. */
export function IssueDialog({ plan, affected }: { plan: PlanView; affected: ReactNode }) {
  const { t } = useTranslation(['plans', 'common'])
  const optional = useZodRules(zRegistration)
  // A draft may lack them; nothing is issued without.
  const rules = (field: 'number' | 'symbol' | 'issueDate') => [
    { required: true, message: t('common:field.required') },
    ...optional(field),
  ]
  const issueDate = knownDay(plan.issueDate)
  return (
    <PlanDialog<Registration>
      plan={plan}
      label={t('issue.label')}
      title={t('issue.title')}
      lead={
        <>
          <p>{t('issue.lead')}</p>
          {affected}
        </>
      }
      initialValues={{
        ...(plan.number && { number: plan.number }),
        ...(plan.symbol && { symbol: plan.symbol }),
        ...(plan.place && { place: plan.place }),
        ...(issueDate && { issueDate }),
      }}
      done={t('action.done.issue')}
      run={(fields) => issuePlan(plan, filledIn(fields))}
      button={{ type: 'primary' }}
    >
      <div className={styles.row}>
        <Form.Item name="number" label={t('issue.number')} rules={rules('number')}>
          <Input />
        </Form.Item>
        <Form.Item name="symbol" label={t('issue.symbol')} rules={rules('symbol')}>
          <Input placeholder="KH-HĐND" />
        </Form.Item>
      </div>
      <Form.Item name="issueDate" label={t('issue.date')} rules={rules('issueDate')}>
        <DateField />
      </Form.Item>
      <Form.Item name="place" label={t('issue.place')} rules={optional('place')}>
        <Input />
      </Form.Item>
    </PlanDialog>
  )
}
