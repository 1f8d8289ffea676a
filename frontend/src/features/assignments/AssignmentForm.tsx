import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssignmentContent, AssignmentKind, AssignmentView, PlanView } from '../../api/gen'
import { zAssignmentKind } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { FormErrors } from '../../ui/FormErrors'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import { AssigneePicker } from './AssigneePicker'
import styles from './AssignmentForm.module.css'
import { AssignmentPreviewBox } from './AssignmentPreviewBox'
import { type AssignmentFields, contentOfAssignment } from './assignmentFields'
import { DeadlineField } from './DeadlineField'

function What() {
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

function Deliver({ assignment, asOf }: { assignment: AssignmentView | null; asOf: string | undefined }) {
  const { t } = useTranslation(['assignments', 'work'])
  return (
    <Section title={t('form.deliver')}>
      <div className={styles.row}>
        <Form.Item name="deliverToBodyId" label={t('form.deliverTo')}>
          <BodySelect known={assignment?.deliverTo ? [assignment.deliverTo] : []} asOf={asOf} />
        </Form.Item>
        <Form.Item name="deliverToText" label={t('form.deliverToText')}>
          <Input />
        </Form.Item>
      </div>
    </Section>
  )
}

function More({ open }: { open: boolean }) {
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

const saysMore = ({
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

interface AssignmentFormProps {
  plan: PlanView
  asOf: string | undefined
  /** Null for a new one. */
  assignment: AssignmentView | null
  initial: AssignmentFields
  pending: boolean
  error: unknown
  conflict?: { onReload: () => void; onKeep: () => void }
  /** Saves; `saved` is called once the answer is there, before the page is left or, for `another`, made blank. */
  onSave: (content: AssignmentContent, saved: () => void, another: boolean) => void
  onCancel: () => void
  /** Several assignments are often written in a row. */
  offersAnother?: boolean
}

export function AssignmentForm(props: AssignmentFormProps) {
  const { plan, asOf, assignment, initial, pending, error, conflict, onSave, onCancel, offersAnother } = props
  const { t } = useTranslation(['assignments', 'common'])
  const [form] = Form.useForm<AssignmentFields>()
  const [dirty, setDirty] = useState(false)
  // Which of the two buttons submitted; Enter counts as the main one, whose click the browser makes.
  const another = useRef(false)
  const submitAnother = () => {
    another.current = true
    form.submit()
  }
  const submitted = () =>
    // `getFieldsValue(true)` also brings what has no field on the page at the moment.
    onSave(contentOfAssignment(form.getFieldsValue(true)), () => setDirty(false), another.current)
  return (
    <Form<AssignmentFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={initial}
      onValuesChange={() => setDirty(true)}
      onFinish={submitted}
    >
      <FormErrors form={form} error={error} />
      {conflict && <VersionConflict error={error} {...conflict} />}
      <div className={styles.columns}>
        <div>
          <What />
          <Section title={t('form.who')}>
            <AssigneePicker planId={plan.id} known={assignment?.assignees ?? []} asOf={asOf} />
          </Section>
          <Section title={t('deadline.title')}>
            <DeadlineField events={plan.events} />
          </Section>
          <Deliver assignment={assignment} asOf={asOf} />
          <More open={saysMore(initial)} />
        </div>
        <div className={styles.preview}>
          <AssignmentPreviewBox planId={plan.id} />
        </div>
      </div>
      <div className={styles.bar}>
        <Button
          type="primary"
          htmlType="submit"
          loading={pending}
          onClick={() => {
            another.current = false
          }}
        >
          {t('form.save')}
        </Button>
        {offersAnother && (
          <Button disabled={pending} onClick={submitAnother}>
            {t('form.saveAndNew')}
          </Button>
        )}
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
      <UnsavedChanges when={dirty} />
    </Form>
  )
}
