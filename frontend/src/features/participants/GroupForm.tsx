import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRef, GroupContent, GroupKind, Naming } from '../../api/gen'
import { zGroupKind, zNaming, zUnitLevel } from '../../api/gen/zod.gen'
import { BodySelect } from '../../ui/BodySelect'
import { BodyRulesField } from '../../ui/bodies/BodyRulesField'
import { DateField } from '../../ui/DateField'
import { FormErrors } from '../../ui/FormErrors'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { VersionConflict } from '../../ui/VersionConflict'
import styles from './GroupForm.module.css'
import { contentOfGroup, type GroupFields } from './groupFields'

const RULES = ['rules']

/** Levels that lie below a body that names. */
const BELOW = ['DISTRICT', 'COMMUNE'] as const

interface WithBodies {
  /** Bodies that the group names already. */
  known: BodyRef[]
  /** `YYYY-MM-DD`: bodies as they are on the plan's day. */
  asOf: string | undefined
}

export function Who() {
  const { t } = useTranslation(['participants', 'units', 'common'])
  const kind: GroupKind | undefined = Form.useWatch('kind')
  return (
    <Section title={t('form.who')}>
      <div className={styles.row}>
        <Form.Item name="kind" label={t('form.kind')}>
          <Select options={zGroupKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
        {kind === 'DELEGATES' && (
          <Form.Item name="level" label={t('form.level')}>
            <Select
              allowClear
              options={zUnitLevel.options.map((value) => ({ value, label: t(`units:level.${value}`) }))}
            />
          </Form.Item>
        )}
      </div>
      <Form.Item
        name="wording"
        label={t('form.wording')}
        extra={t('form.wordingHint')}
        rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
      >
        <TextField minRows={2} />
      </Form.Item>
      <Form.Item name="eligibleRoles" label={t('form.eligible')} extra={t('form.eligibleHint')}>
        <LinesField minRows={2} />
      </Form.Item>
      <Form.Item name="note" label={t('form.note')}>
        <Input />
      </Form.Item>
    </Section>
  )
}

export function Quota() {
  const { t } = useTranslation('participants')
  const naming: Naming | undefined = Form.useWatch('naming')
  const notBelowMin = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: (_rule: unknown, max: number | null | undefined) => {
      const min = getFieldValue('quotaMin')
      return typeof min === 'number' && typeof max === 'number' && max < min
        ? Promise.reject(new Error(t('form.maxBelowMin')))
        : Promise.resolve()
    },
  })
  return (
    <Section title={t('form.quota')}>
      <p className={styles.hint}>{t(naming === 'BODIES' ? 'form.quotaEach' : 'form.quotaAll')}</p>
      <div className={styles.row}>
        <Form.Item name="quotaMin" label={t('form.quotaMin')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item
          name="quotaMax"
          label={t('form.quotaMax')}
          extra={t('form.quotaOpen')}
          dependencies={['quotaMin']}
          rules={[notBelowMin]}
        >
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name="quotaWording" label={t('form.quotaWording')}>
          <Input />
        </Form.Item>
      </div>
    </Section>
  )
}

function Exceptions({ known, asOf }: WithBodies) {
  const { t } = useTranslation(['participants', 'common'])
  return (
    <Form.List name="exceptions">
      {(exceptions, { add, remove }) => (
        <div className={styles.exceptions}>
          <h3>{t('form.exceptions')}</h3>
          <p className={styles.hint}>{t('form.exceptionsHint')}</p>
          {exceptions.map(({ key, name }) => (
            <div key={key} className={styles.exception}>
              <div className={styles.row}>
                <Form.Item
                  name={[name, 'bodyId']}
                  label={t('form.exceptionBody')}
                  rules={[{ required: true, message: t('common:field.required') }]}
                >
                  <BodySelect known={known} asOf={asOf} />
                </Form.Item>
                <Form.Item name={[name, 'max']} label={t('form.quotaMax')} extra={t('form.quotaOpen')}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'eachUnitOf']} label={t('form.exceptionEach')}>
                  <Select
                    allowClear
                    placeholder={t('form.exceptionWhole')}
                    options={BELOW.map((level) => ({ value: level, label: t(`form.exceptionEachOf.${level}`) }))}
                  />
                </Form.Item>
              </div>
              <Form.Item name={[name, 'wording']} label={t('form.exceptionWording')}>
                <TextField minRows={1} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('form.removeException', { number: name + 1 })}
                onClick={() => remove(name)}
              >
                {t('form.remove')}
              </Button>
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('form.addException')}
          </Button>
        </div>
      )}
    </Form.List>
  )
}

export function NamedBy({ known, asOf }: WithBodies) {
  const { t } = useTranslation(['participants', 'common'])
  const form = Form.useFormInstance<GroupFields>()
  const naming: Naming | undefined = Form.useWatch('naming')
  const [byRule, setByRule] = useState(() => {
    const { rules, bodyIds } = form.getFieldsValue(true) as GroupFields
    return Boolean(rules?.length) || !bodyIds?.length
  })
  return (
    <Section title={t('form.namedBy')}>
      <Form.Item name="naming">
        <Radio.Group
          aria-label={t('form.namedBy')}
          options={zNaming.options.map((value) => ({ value, label: t(`namedBy.${value}`) }))}
        />
      </Form.Item>
      {naming === 'BODIES' && (
        <>
          <Radio.Group
            className={styles.choice}
            aria-label={t('form.bodiesHow')}
            value={byRule}
            options={[
              { value: true, label: t('form.bodiesByRule') },
              { value: false, label: t('form.bodiesListed') },
            ]}
            onChange={(event) => {
              setByRule(event.target.value as boolean)
              if (!event.target.value) form.setFieldValue('rules', [])
            }}
          />
          {byRule && <BodyRulesField path={RULES} asOf={asOf} hint={t('form.frozen')} />}
          <Form.Item
            name="bodyIds"
            label={t(byRule ? 'form.bodiesToo' : 'form.bodies')}
            rules={byRule ? [] : [{ required: true, type: 'array', min: 1, message: t('common:field.required') }]}
          >
            <BodySelect multiple known={known} asOf={asOf} />
          </Form.Item>
          <Exceptions known={known} asOf={asOf} />
        </>
      )}
      <Form.Item name="nameUntil" label={t('form.nameUntil')} extra={t('form.nameUntilHint')}>
        <DateField />
      </Form.Item>
    </Section>
  )
}

interface GroupFormProps extends WithBodies {
  initial: GroupFields
  pending: boolean
  error: unknown
  conflict?: { onReload: () => void; onKeep: () => void }
  /** Saves; `saved` is called once the answer is there, before the page is left. */
  onSave: (content: GroupContent, saved: () => void) => void
  onCancel: () => void
}

export function GroupForm({ known, asOf, initial, pending, error, conflict, onSave, onCancel }: GroupFormProps) {
  const { t } = useTranslation(['participants', 'common'])
  const [form] = Form.useForm<GroupFields>()
  const [dirty, setDirty] = useState(false)
  return (
    <Form<GroupFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={initial}
      onValuesChange={() => setDirty(true)}
      onFinish={() => onSave(contentOfGroup(form.getFieldsValue(true) as GroupFields), () => setDirty(false))}
    >
      <FormErrors form={form} error={error} />
      {conflict && <VersionConflict error={error} {...conflict} />}
      <Who />
      <NamedBy known={known} asOf={asOf} />
      <Quota />
      <div className={styles.bar}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
      <UnsavedChanges when={dirty} />
    </Form>
  )
}
