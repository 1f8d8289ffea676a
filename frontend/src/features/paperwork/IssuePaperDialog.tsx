import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { IssuePaper, KeptPaperView } from '../../api/gen'
import { zIssuePaper } from '../../api/gen/zod.gen'
import { DateField } from '../../ui/DateField'
import { FormDialog } from '../../ui/FormDialog'
import { filledIn } from '../../ui/filledIn'
import { useToday } from '../../ui/now'
import { useZodRules } from '../../ui/useZodRules'
import { issueKept, refreshPapers } from './papersQueries'

interface IssuePaperDialogProps {
  planId: string
  paper: KeptPaperView
  /** «Giấy mời chung, bản 2» */
  name: string
}

/** Number, symbol and day as the records office stamped them; from then on the version never changes. */
export function IssuePaperDialog({ planId, paper, name }: IssuePaperDialogProps) {
  const { t } = useTranslation(['papers', 'common'])
  const queryClient = useQueryClient()
  const optional = useZodRules(zIssuePaper)
  const rules = (field: keyof IssuePaper) => [
    { required: true, message: t('common:field.required') },
    ...optional(field),
  ]
  return (
    <FormDialog<IssuePaper>
      label={t('issue.label')}
      title={t('issue.title', { name })}
      lead={<p>{t('issue.lead')}</p>}
      submit={t('issue.submit')}
      initialValues={{ ...(paper.symbol && { symbol: paper.symbol }) }}
      done={t('issue.done')}
      run={async (fields) => {
        await issueKept(planId, paper, filledIn(fields))
        await refreshPapers(queryClient, planId)
      }}
      onStale={() => void refreshPapers(queryClient, planId)}
      button={{ size: 'small', 'aria-label': `${t('issue.label')}: ${name}` }}
    >
      <Form.Item name="number" label={t('issue.number')} rules={rules('number')}>
        <Input />
      </Form.Item>
      <Form.Item name="symbol" label={t('issue.symbol')} rules={rules('symbol')}>
        <Input />
      </Form.Item>
      <Form.Item name="issueDate" label={t('issue.date')} rules={rules('issueDate')}>
        <DateField latest={useToday()} />
      </Form.Item>
    </FormDialog>
  )
}
