import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssigneeMode, BodyRef, Product } from '../../api/gen'
import { zAssigneeMode, zProduct, zUnitLevel } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { BodyRulesField } from '../../ui/bodies/BodyRulesField'
import { usePreview } from './assignmentPreview'

const RULES = ['rules']

interface AssigneePickerProps {
  /** The plan whose preview names the bodies; without one they are those chosen. */
  planId?: string
  /** Bodies already named by the assignment. */
  known: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they are on the plan's day. */
  asOf: string | undefined
}

function LeadOfPlan({ planId, known }: { planId: string; known: BodyRef[] }) {
  return <Lead bodies={usePreview(planId).data?.assignees ?? known} />
}

function Lead({ bodies }: { bodies: BodyRef[] }) {
  const { t } = useTranslation('assignments')
  return (
    <Form.Item name="leadBodyId" label={t('assignees.lead')}>
      <Select
        allowClear
        placeholder={t('assignees.leadFirst')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  )
}

/** One by one, or «tất cả Thường trực HĐND cấp huyện của …», with the plan's own words beside it. */
export function AssigneePicker({ planId, known, asOf }: AssigneePickerProps) {
  const { t } = useTranslation(['assignments', 'units'])
  const mode: AssigneeMode | undefined = Form.useWatch('assigneeMode')
  const product: Product | undefined = Form.useWatch('product')
  const needsBody = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_rule: unknown, ids: string[] | undefined) =>
      ids?.length || String(getFieldValue('assigneesText') ?? '').trim()
        ? Promise.resolve()
        : Promise.reject(new Error(t('assignees.needed'))),
  })
  return (
    <>
      <Form.Item name="assigneeMode" label={t('assignees.modeLabel')}>
        <Radio.Group
          aria-label={t('assignees.modeLabel')}
          options={zAssigneeMode.options.map((value) => ({ value, label: t(`assignees.mode.${value}`) }))}
        />
      </Form.Item>
      {mode === 'RULE' ? (
        <BodyRulesField path={RULES} asOf={asOf} hint={t('assignees.frozen')} />
      ) : (
        <Form.Item
          name="assigneeIds"
          label={t('assignees.bodies')}
          dependencies={['assigneesText']}
          rules={[needsBody]}
        >
          <BodySelect multiple known={known} asOf={asOf} />
        </Form.Item>
      )}
      <Form.Item name="assigneesText" label={t('assignees.text')} extra={mode === 'LISTED' && t('assignees.textHint')}>
        <Input />
      </Form.Item>
      <Form.Item name="product" label={t('assignees.productLabel')}>
        <Radio.Group
          aria-label={t('assignees.productLabel')}
          options={zProduct.options.map((value) => ({ value, label: t(`assignees.product.${value}`) }))}
        />
      </Form.Item>
      {product === 'JOINT' && (planId ? <LeadOfPlan planId={planId} known={known} /> : <Lead bodies={known} />)}
      <Form.Item name="authorLevels" label={t('assignees.authorLevels')} extra={t('assignees.authorLevelsHint')}>
        <Select
          mode="multiple"
          options={zUnitLevel.options.map((value) => ({ value, label: t(`units:level.${value}`) }))}
        />
      </Form.Item>
    </>
  )
}
