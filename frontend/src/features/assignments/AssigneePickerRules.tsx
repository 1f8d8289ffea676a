import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Form, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRule, UnitLevel, UnitType } from '../../api/gen'
import { getUnitOptions, listUnitsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { zBodyKind, zUnitLevel } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { fold } from '../../ui/fold'
import { RemoteSelect, type RemoteSelectProps } from '../../ui/RemoteSelect'
import styles from './AssignmentForm.module.css'
import { usualRule } from './assignmentFields'

const TYPES: Record<UnitLevel, UnitType[]> = {
  PROVINCE: ['PROVINCE', 'CENTRAL_CITY'],
  DISTRICT: ['RURAL_DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY'],
  COMMUNE: ['RURAL_COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'],
}

const FIRST = 30

interface UnitSelectProps extends Omit<RemoteSelectProps, 'known' | 'useOptions'> {
  value?: string
  asOf: string | undefined
}

function useUnitName(id: string | undefined, asOf: string | undefined): string | undefined {
  return useQuery({
    ...getUnitOptions({ path: { id: id ?? '' }, ...(asOf && { query: { asOf } }) }),
    enabled: id !== undefined,
  }).data?.fullName
}

function UnitSelect({ asOf, ...select }: UnitSelectProps) {
  const { t } = useTranslation('assignments')
  const name = useUnitName(select.value, asOf)
  const useOptions = (q: string) =>
    useQuery({
      ...listUnitsOptions({
        query: { limit: FIRST, ...(q ? { q } : { roots: true }), ...(asOf && { asOf }) },
      }),
      placeholderData: keepPreviousData,
      select: (page) =>
        page.items.map(({ id, fullName, path }) => ({ value: id, label: path ? `${fullName} (${path})` : fullName })),
    })
  return (
    <RemoteSelect
      placeholder={t('assignees.findUnit')}
      {...select}
      known={select.value ? [{ value: select.value, label: name ?? '…' }] : []}
      useOptions={useOptions}
    />
  )
}

/** The rule as a sentence, as a plan would say it. */
function RuleText({ index, asOf }: { index: number; asOf: string | undefined }) {
  const { t } = useTranslation(['assignments', 'units'])
  const rule: Partial<BodyRule> | undefined = Form.useWatch(['rules', index])
  const unit = useUnitName(rule?.underUnitId, asOf)
  if (!rule?.kind || !rule.level || (rule.underUnitId && !unit)) return null
  const types = rule.unitTypes?.map((type) => t(`units:type.${type}`).toLowerCase()).join(', ')
  return (
    <p className={styles.hint}>
      {t('assignees.ruleText', {
        kind: t(`units:kind.${rule.kind}`),
        level: types || t(`units:level.${rule.level}`).toLowerCase(),
        unit: unit ?? t('assignees.everywhere'),
      })}
    </p>
  )
}

function Rule({ index, asOf, onRemove }: { index: number; asOf: string | undefined; onRemove: (() => void) | null }) {
  const { t } = useTranslation(['assignments', 'units', 'common'])
  const form = Form.useFormInstance()
  const level: UnitLevel | undefined = Form.useWatch(['rules', index, 'level'])
  const required = [{ required: true, message: t('common:field.required') }]
  return (
    <div className={styles.rule}>
      <div className={styles.ruleHead}>
        <strong>{t('assignees.rule', { number: index + 1 })}</strong>
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('assignees.removeRule', { number: index + 1 })}
            onClick={onRemove}
          />
        )}
      </div>
      <div className={styles.row}>
        <Form.Item name={[index, 'kind']} label={t('assignees.ruleKind')} rules={required}>
          <Select
            showSearch={{ filterOption: (input, option) => fold(String(option?.label)).includes(fold(input)) }}
            options={zBodyKind.options.map((value) => ({ value, label: t(`units:kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[index, 'level']} label={t('assignees.ruleLevel')} rules={required}>
          <Select
            options={zUnitLevel.options.map((value) => ({ value, label: t(`units:level.${value}`) }))}
            onChange={() => form.setFieldValue(['rules', index, 'unitTypes'], [])}
          />
        </Form.Item>
        <Form.Item name={[index, 'underUnitId']} label={t('assignees.ruleUnder')} extra={t('assignees.ruleUnderHint')}>
          <UnitSelect asOf={asOf} />
        </Form.Item>
      </div>
      <Form.Item name={[index, 'unitTypes']} label={t('assignees.ruleTypes')}>
        <Select
          mode="multiple"
          placeholder={t('assignees.ruleAllTypes')}
          options={(level ? TYPES[level] : []).map((value) => ({ value, label: t(`units:type.${value}`) }))}
        />
      </Form.Item>
      <RuleText index={index} asOf={asOf} />
    </div>
  )
}

/** «HĐND các huyện, thành phố, HĐND các xã, phường, thị trấn» is two rules. */
export function AssigneePickerRules({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation('assignments')
  const form = Form.useFormInstance()
  const { unit } = useMe()
  // The first rule is there at once, as the plans mostly mean it.
  useEffect(() => {
    if (!form.getFieldValue('rules')?.length) form.setFieldValue('rules', [usualRule(unit)])
  }, [form, unit])
  return (
    <Form.List name="rules">
      {(rules, { add, remove }) => (
        <div className={styles.rules}>
          {rules.map(({ key, name }) => (
            <Rule key={key} index={name} asOf={asOf} onRemove={rules.length > 1 ? () => remove(name) : null} />
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(usualRule(unit))}>
            {t('assignees.addRule')}
          </Button>
          <p className={styles.hint}>{t('assignees.frozen')}</p>
        </div>
      )}
    </Form.List>
  )
}
