import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BodyRef } from '../../api/gen'
import { zPlanContent, zPlanKind } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { BodySelect } from '../../ui/BodySelect'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { useZodRules } from '../../ui/useZodRules'
import { knownDay } from './IssueDialog'
import styles from './PlanForm.module.css'

function Issuers({ known }: { known: BodyRef[] }) {
  const { t } = useTranslation('plans')
  const { unit } = useMe()
  const rules = useZodRules(zPlanContent)
  const asOf = knownDay(Form.useWatch('issueDate'))
  return (
    <div className={styles.row}>
      <Form.Item name="issuingBodyId" label={t('form.issuingBody')} rules={rules('issuingBodyId')}>
        <BodySelect known={known} unitId={unit.id} asOf={asOf} />
      </Form.Item>
      <Form.Item name="coIssuingBodyIds" label={t('form.coIssuing')}>
        <BodySelect multiple known={known} asOf={asOf} />
      </Form.Item>
    </div>
  )
}

/** Each part may stay blank: «ngày … tháng 10 năm 2021» has no day, and none is made up. */
function IssueDate() {
  const { t } = useTranslation('plans')
  const part = (name: 'day' | 'month' | 'year', min: number, max: number) => (
    <Form.Item name={['issueDate', name]} label={t(`form.${name}`)}>
      <InputNumber min={min} max={max} precision={0} style={{ width: 90 }} />
    </Form.Item>
  )
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.issueDate')}</legend>
      <div className={styles.narrow}>
        {part('day', 1, 31)}
        {part('month', 1, 12)}
        {part('year', 1945, 2199)}
      </div>
    </fieldset>
  )
}

function Term() {
  const { t } = useTranslation('plans')
  return (
    <fieldset className={styles.group}>
      <legend>{t('form.term')}</legend>
      <div className={styles.row}>
        <Form.Item name={['term', 'wording']} label={t('form.termWording')}>
          <Input />
        </Form.Item>
        <Form.Item name={['term', 'from']} label={t('form.termFrom')}>
          <InputNumber min={1945} max={2200} precision={0} />
        </Form.Item>
        <Form.Item name={['term', 'to']} label={t('form.termTo')}>
          <InputNumber min={1945} max={2200} precision={0} />
        </Form.Item>
        <Form.Item name={['term', 'convocation']} label={t('form.convocation')}>
          <Input placeholder="X" />
        </Form.Item>
      </div>
    </fieldset>
  )
}

export function PlanDocumentFields({ bodies }: { bodies: BodyRef[] }) {
  const { t } = useTranslation('plans')
  const rules = useZodRules(zPlanContent)
  return (
    <Section title={t('form.document')}>
      <Form.Item name="title" label={t('form.titleField')} rules={rules('title')}>
        <TextField minRows={2} />
      </Form.Item>
      <Form.Item name="kind" label={t('form.kind')} rules={rules('kind')}>
        <Select options={zPlanKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="theme" label={t('form.theme')} rules={rules('theme')}>
        <TextField />
      </Form.Item>
      <Issuers known={bodies} />
      <p className={styles.hint}>{t('form.documentHint')}</p>
      <div className={styles.row}>
        <Form.Item name="number" label={t('form.number')} rules={rules('number')}>
          <Input />
        </Form.Item>
        <Form.Item name="symbol" label={t('form.symbol')} rules={rules('symbol')}>
          <Input placeholder={t('form.symbolExample')} />
        </Form.Item>
        <Form.Item name="place" label={t('form.place')} rules={rules('place')}>
          <Input />
        </Form.Item>
      </div>
      <IssueDate />
      <Term />
    </Section>
  )
}

export function PlanGroundsFields() {
  const { t } = useTranslation('plans')
  const lines = (name: 'legalBases' | 'implementing' | 'purposes' | 'requirements') => (
    <Form.Item name={name} label={t(`form.${name}`)}>
      <LinesField />
    </Form.Item>
  )
  return (
    <Section title={t('form.grounds')}>
      <p className={styles.hint}>{t('form.perLine')}</p>
      {lines('legalBases')}
      {lines('implementing')}
      {lines('purposes')}
      {lines('requirements')}
    </Section>
  )
}
