import { Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DeadlineStyle, FeedKind, NewFeed } from '../../api/gen'
import { zNewFeed } from '../../api/gen/zod.gen'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { RemoteSelect } from '../../ui/RemoteSelect'
import { useZodRules } from '../../ui/useZodRules'
import styles from './Feeds.module.css'
import { type useMakeFeed, usePlanOptions, usePlanTitle, useUnitOptions } from './queries'

const KINDS = ['OWN', 'UNIT', 'PLAN'] as const satisfies readonly FeedKind[]
const STYLES = ['ALL_DAY', 'TIMED', 'NONE'] as const satisfies readonly DeadlineStyle[]

interface FeedFormProps {
  planId: string | undefined
  make: ReturnType<typeof useMakeFeed>
}

export function FeedForm({ planId, make }: FeedFormProps) {
  const { t } = useTranslation(['feeds', 'common'])
  const [form] = Form.useForm<NewFeed>()
  const rules = useZodRules(zNewFeed)
  const kind = Form.useWatch('kind', form) ?? (planId ? 'PLAN' : 'OWN')
  const title = usePlanTitle(planId).data
  const required = [{ required: true, message: t('common:field.required') }]
  return (
    <Form<NewFeed>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.form}
      initialValues={{ kind: planId ? 'PLAN' : 'OWN', planId, deadlines: 'ALL_DAY' }}
      onFinish={(fields) => make.mutate(filledIn(fields))}
    >
      <FormErrors form={form} error={make.error} />
      <Form.Item name="kind" label={t('kindLabel')}>
        <Radio.Group vertical options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      {kind === 'UNIT' && (
        <Form.Item name="unitId" label={t('unit')} rules={required}>
          <RemoteSelect placeholder={t('pickUnit')} known={[]} useOptions={useUnitOptions} />
        </Form.Item>
      )}
      {kind === 'PLAN' && (
        <Form.Item name="planId" label={t('plan')} rules={required}>
          <RemoteSelect
            placeholder={t('pickPlan')}
            known={planId && title ? [{ value: planId, label: title }] : []}
            useOptions={usePlanOptions}
          />
        </Form.Item>
      )}
      <Form.Item name="deadlines" label={t('deadlinesLabel')}>
        <Radio.Group vertical options={STYLES.map((value) => ({ value, label: t(`deadlines.${value}`) }))} />
      </Form.Item>
      <Form.Item name="label" label={t('label')} extra={t('labelHint')} rules={rules('label')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={make.isPending}>
        {t('make')}
      </Button>
    </Form>
  )
}
