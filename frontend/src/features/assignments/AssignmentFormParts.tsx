import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssignmentKind, BodyRef } from '../../api/gen'
import { zAssignmentKind } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import styles from './AssignmentForm.module.css'
import type { AssignmentFields } from './assignmentFields'

/** What is to be delivered, and how long it may be. */
export function What() {
  const { t } = useTranslation(['assignments', 'work'])
  const kind: AssignmentKind | undefined = Form.useWatch('kind')
  const field = kind === 'TASK' ? 'task' : 'topic'
  const other = kind === 'TASK' ? 'topic' : 'task'
  const needsWords = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: () =>
      [field, other].some((name) => String(getFieldValue(name) ?? '').trim())
        ? Promise.resolve()
        : Promise.reject(new Error(t('form.needWords'))),
  })
  const topic = (
    <Form.Item key="topic" name="topic" label={t('form.topic')} dependencies={['task']} rules={[needsWords]}>
      <TextField minRows={2} />
    </Form.Item>
  )
  const task = (
    <Form.Item
      key="task"
      name="task"
      label={kind === 'TASK' ? t('form.task') : t('form.taskOptional')}
      dependencies={['topic']}
      rules={kind === 'TASK' ? [needsWords] : []}
    >
      <TextField minRows={2} />
    </Form.Item>
  )
  return (
    <Section title={t('form.what')}>
      <Form.Item name="kind" label={t('form.kind')}>
        <Select options={zAssignmentKind.options.map((value) => ({ value, label: t(`work:kind.${value}`) }))} />
      </Form.Item>
      {kind === 'TASK' ? task : [topic, task]}
      <div className={styles.row}>
        <Form.Item name={['limits', 'maxPages']} label={t('form.maxPages')}>
          <InputNumber min={1} precision={0} />
        </Form.Item>
        <Form.Item name={['limits', 'paper']} label={t('form.paper')}>
          <Input placeholder="A4" />
        </Form.Item>
        <Form.Item name={['limits', 'maxMinutes']} label={t('form.maxMinutes')}>
          <InputNumber min={1} precision={0} />
        </Form.Item>
        <Form.Item name={['limits', 'wording']} label={`${t('form.limits')}, ${t('form.limitsWording').toLowerCase()}`}>
          <Input />
        </Form.Item>
      </div>
    </Section>
  )
}

/** Where it goes. */
export function Deliver({ known, asOf }: { known: BodyRef[]; asOf: string | undefined }) {
  const { t } = useTranslation(['assignments', 'work'])
  return (
    <Section title={t('form.deliver')}>
      <div className={styles.row}>
        <Form.Item name="deliverToBodyId" label={t('form.deliverTo')}>
          <BodySelect known={known} asOf={asOf} />
        </Form.Item>
        <Form.Item name="deliverToText" label={t('form.deliverToText')}>
          <Input />
        </Form.Item>
      </div>
    </Section>
  )
}

/** What plans say now and then. */
export function More({ open }: { open: boolean }) {
  const { t } = useTranslation(['assignments', 'work'])
  const lines = (name: 'directedBy' | 'cooperating' | 'preparedBy') => (
    <Form.Item name={name} label={t(`form.${name}`)} extra={t('form.perLine')}>
      <LinesField minRows={1} />
    </Form.Item>
  )
  return (
    <details className={styles.more} open={open}>
      <summary>{t('form.more')}</summary>
      <div className={styles.row}>
        <Form.Item name="section" label={t('form.section')}>
          <Input placeholder={t('form.sectionExample')} />
        </Form.Item>
        <Form.Item name="onBehalfOf" label={t('form.onBehalfOf')}>
          <Input />
        </Form.Item>
      </div>
      {lines('directedBy')}
      {lines('cooperating')}
      {lines('preparedBy')}
      <Form.Item name="condition" label={t('form.condition')}>
        <Input />
      </Form.Item>
      <Form.Item name="standing" valuePropName="checked">
        <Checkbox>{t('form.standing')}</Checkbox>
      </Form.Item>
    </details>
  )
}

export const saysMore = ({
  section,
  onBehalfOf,
  directedBy,
  cooperating,
  preparedBy,
  condition,
  standing,
}: AssignmentFields) =>
  Boolean(section ?? onBehalfOf ?? condition) ||
  standing ||
  directedBy.length + cooperating.length + preparedBy.length > 0
