import { Checkbox, Form, Input, InputNumber, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { zContact, zLatePolicy, zLimitPolicy, zRollPolicy, zSigner } from '../../api/gen/zod.gen'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { useZodRules } from '../../ui/useZodRules'
import styles from './PlanForm.module.css'

export function PlanParticipantsFields() {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('form.participants')}>
      <div className={styles.row}>
        <Form.Item name={['expectedParticipants', 'wording']} label={t('form.wording')}>
          <Input />
        </Form.Item>
        <Form.Item name={['expectedParticipants', 'min']} label={t('form.min')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name={['expectedParticipants', 'max']} label={t('form.max')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name={['expectedParticipants', 'approximate']} valuePropName="checked">
        <Checkbox>{t('form.approximate')}</Checkbox>
      </Form.Item>
    </Section>
  )
}

export function PlanPolicyFields() {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('form.policies')}>
      <Form.Item name="latePolicy" label={t('form.latePolicy')}>
        <Radio.Group
          aria-label={t('form.latePolicy')}
          options={zLatePolicy.options.map((value) => ({ value, label: t(`late.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="limitPolicy" label={t('form.limitPolicy')}>
        <Radio.Group
          aria-label={t('form.limitPolicy')}
          options={zLimitPolicy.options.map((value) => ({ value, label: t(`limit.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="rollPolicy" label={t('form.rollPolicy')}>
        <Radio.Group
          aria-label={t('form.rollPolicy')}
          options={zRollPolicy.options.map((value) => ({ value, label: t(`roll.${value}`) }))}
        />
      </Form.Item>
    </Section>
  )
}

function Signer() {
  const { t } = useTranslation('plans')
  const rules = useZodRules(zSigner)
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.signer')}</legend>
      <div className={styles.row}>
        <Form.Item name={['signer', 'capacity']} label={t('form.capacity')} extra={t('form.perLine')}>
          <LinesField placeholder={t('form.capacityExample')} />
        </Form.Item>
        <Form.Item name={['signer', 'onBehalfOf']} label={t('form.onBehalfOf')} rules={rules('onBehalfOf')}>
          <Input />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item name={['signer', 'position']} label={t('form.position')} rules={rules('position')}>
          <Input />
        </Form.Item>
        <Form.Item name={['signer', 'name']} label={t('form.fullName')} rules={rules('name')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
    </fieldset>
  )
}

function Contact() {
  const { t } = useTranslation('plans')
  const rules = useZodRules(zContact)
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.contact')}</legend>
      <div className={styles.row}>
        <Form.Item name={['contact', 'name']} label={t('form.fullName')} rules={rules('name')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={['contact', 'position']} label={t('form.position')} rules={rules('position')}>
          <Input />
        </Form.Item>
        <Form.Item name={['contact', 'phone']} label={t('form.phone')} rules={rules('phone')}>
          <Input type="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name={['contact', 'email']} label={t('form.email')} rules={rules('email')}>
          <Input type="email" autoComplete="off" />
        </Form.Item>
      </div>
    </fieldset>
  )
}

export function PlanClosingFields() {
  const { t } = useTranslation('plans')
  return (
    <Section title={t('form.closing')}>
      <Form.Item name="recipients" label={t('form.recipients')} extra={t('form.perLine')}>
        <LinesField />
      </Form.Item>
      <Form.Item name="archive" label={t('form.archive')}>
        <Input placeholder="VT, …" />
      </Form.Item>
      <Signer />
      <Contact />
    </Section>
  )
}
