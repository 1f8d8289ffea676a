import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/gen'
import { zUnitType } from '../../api/gen/zod.gen'
import { DateField } from '../../ui/DateField'
import { useDateWords } from '../../ui/DateText'
import { LinesField } from '../../ui/LinesField'
import styles from './Register.module.css'
import { UnitSelect } from './UnitSelect'

/** A field that cannot stay empty. */
export function useRequired() {
  const { t } = useTranslation('common')
  return [{ required: true, message: t('field.required') }]
}

export function TypeSelect(props: { value?: string; onChange?: (value: string) => void; id?: string }) {
  const { t } = useTranslation('units')
  return <Select {...props} options={zUnitType.options.map((value) => ({ value, label: t(`type.${value}`) }))} />
}

interface NamingProps {
  /** Path of the group of fields in the form. */
  at: (string | number)[]
  /** The present parent, so that its name is shown. */
  unit: UnitDetail | null
  asOf?: string | undefined
}

/** Type, name, code and parent: what a unit is over a period. */
export function NamingFields({ at, unit, asOf }: NamingProps) {
  const { t } = useTranslation('register')
  const required = useRequired()
  const known = [...(unit ? [unit] : []), ...(unit?.ancestors ?? [])]
  return (
    <>
      <div className={styles.row}>
        <Form.Item name={[...at, 'type']} label={t('field.type')} rules={required}>
          <TypeSelect />
        </Form.Item>
        <Form.Item name={[...at, 'name']} label={t('field.name')} rules={required} extra={t('field.nameHint')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item name={[...at, 'parentId']} label={t('field.parent')} extra={t('field.parentHint')}>
          <UnitSelect known={known} asOf={asOf} />
        </Form.Item>
        <Form.Item name={[...at, 'code']} label={t('field.code')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
    </>
  )
}

function Period({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation('register')
  const dateWords = useDateWords()
  const form = Form.useFormInstance()
  // Another period was called otherwise: its own words are what there is to correct.
  const take = (day: string) => {
    const version = unit.versions.find(({ validFrom }) => validFrom === day)
    if (!version) return
    form.setFieldsValue({
      correct: {
        type: version.type,
        name: nameIn(version.fullName, unit),
        code: version.code,
        parentId: version.parent?.id,
      },
    })
  }
  return (
    <Form.Item name={['correct', 'day']} label={t('field.period')}>
      <Select
        onChange={take}
        options={unit.versions.map(({ fullName, validFrom }) => ({
          value: validFrom,
          label: `${fullName}, ${dateWords(validFrom)}`,
        }))}
      />
    </Form.Item>
  )
}

/** The server takes the type word off a name that is written with it. */
const nameIn = (fullName: string, unit: UnitDetail) => (fullName === unit.fullName ? unit.name : fullName)

export function UnitChangeFields({
  kind,
  unit,
}: {
  kind: 'add' | 'amend' | 'correct' | 'end'
  unit: UnitDetail | null
}) {
  const { t } = useTranslation('register')
  const required = useRequired()
  const from: string | undefined = Form.useWatch([kind, 'from'])
  const note = (
    <Form.Item name={[kind, 'note']} label={t('field.note')}>
      <Input maxLength={300} />
    </Form.Item>
  )
  const aliases = (
    <Form.Item name={[kind, 'aliases']} label={t('field.aliases')}>
      <LinesField minRows={2} />
    </Form.Item>
  )
  if (kind === 'end') {
    return (
      <>
        <Form.Item name={['end', 'lastDay']} label={t('field.lastDay')} rules={required}>
          <DateField />
        </Form.Item>
        {note}
      </>
    )
  }
  return (
    <>
      {kind === 'correct' ? (
        unit && <Period unit={unit} />
      ) : (
        <Form.Item name={[kind, 'from']} label={t(kind === 'add' ? 'field.from' : 'field.effective')} rules={required}>
          <DateField />
        </Form.Item>
      )}
      <NamingFields at={[kind]} unit={unit} asOf={from} />
      {kind === 'amend' && note}
      {kind !== 'amend' && aliases}
      {kind === 'add' && (
        <Form.Item name={['add', 'withBodies']} valuePropName="checked">
          <Checkbox>{t('field.withBodies')}</Checkbox>
        </Form.Item>
      )}
    </>
  )
}
