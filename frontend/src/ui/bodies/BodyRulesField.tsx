import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Form, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyRule, UnitLevel, UnitType } from '../../api/gen'
import { getUnitOptions, listUnitsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { zBodyKind, zUnitLevel } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { fold } from '../fold'
import { RemoteSelect, type RemoteSelectProps } from '../RemoteSelect'
import styles from './BodyRulesField.module.css'
import { usualRule } from './usualRule'

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
  const { t } = useTranslation('bodies')
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
      placeholder={t('rule.findUnit')}
      {...select}
      known={select.value ? [{ value: select.value, label: name ?? '…' }] : []}
      useOptions={useOptions}
    />
  )
}

interface RulePath {
  /** Where the rules stand in the form. */
  path: string[]
  index: number
  asOf: string | undefined
}

/** The rule as a sentence, as a plan would say it. */
function RuleText({ path, index, asOf }: RulePath) {
  const { t } = useTranslation(['bodies', 'units'])
  const rule: Partial<BodyRule> | undefined = Form.useWatch([...path, index])
  const unit = useUnitName(rule?.underUnitId, asOf)
  if (!rule?.kind || !rule.level || (rule.underUnitId && !unit)) return null
  const types = rule.unitTypes?.map((type) => t(`units:type.${type}`).toLowerCase()).join(', ')
  return (
    <p className={styles.hint}>
      {t('rule.text', {
        kind: t(`units:kind.${rule.kind}`),
        level: types || t(`units:level.${rule.level}`).toLowerCase(),
        unit: unit ?? t('rule.everywhere'),
      })}
    </p>
  )
}

function Rule({ path, index, asOf, onRemove }: RulePath & { onRemove: (() => void) | null }) {
  const { t } = useTranslation(['bodies', 'units', 'common'])
  const form = Form.useFormInstance()
  const level: UnitLevel | undefined = Form.useWatch([...path, index, 'level'])
  const required = [{ required: true, message: t('common:field.required') }]
  return (
    <div className={styles.rule}>
      <div className={styles.ruleHead}>
        <strong>{t('rule.title', { number: index + 1 })}</strong>
        {onRemove && (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('rule.remove', { number: index + 1 })}
            onClick={onRemove}
          />
        )}
      </div>
      <div className={styles.row}>
        <Form.Item name={[index, 'kind']} label={t('rule.kind')} rules={required}>
          <Select
            showSearch={{ filterOption: (input, option) => fold(String(option?.label)).includes(fold(input)) }}
            options={zBodyKind.options.map((value) => ({ value, label: t(`units:kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[index, 'level']} label={t('rule.level')} rules={required}>
          <Select
            options={zUnitLevel.options.map((value) => ({ value, label: t(`units:level.${value}`) }))}
            onChange={() => form.setFieldValue([...path, index, 'unitTypes'], [])}
          />
        </Form.Item>
        <Form.Item name={[index, 'underUnitId']} label={t('rule.under')} extra={t('rule.underHint')}>
          <UnitSelect asOf={asOf} />
        </Form.Item>
      </div>
      <Form.Item name={[index, 'unitTypes']} label={t('rule.types')}>
        <Select
          mode="multiple"
          placeholder={t('rule.allTypes')}
          options={(level ? TYPES[level] : []).map((value) => ({ value, label: t(`units:type.${value}`) }))}
        />
      </Form.Item>
      <RuleText path={path} index={index} asOf={asOf} />
    </div>
  )
}

interface BodyRulesFieldProps {
  /** Where the rules stand in the form. */
  path: string[]
  /** `YYYY-MM-DD`: units as they are on that day. */
  asOf: string | undefined
  /** Below the rules, e.g. when the list is settled. */
  hint?: string
}

/** «HĐND các huyện, thành phố, HĐND các xã, phường, thị trấn» is two rules. The first is there at once, as plans mostly mean it. */
export function BodyRulesField({ path, asOf, hint }: BodyRulesFieldProps) {
  const { t } = useTranslation('bodies')
  const form = Form.useFormInstance()
  const { unit } = useMe()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is a constant of the form that holds this
  useEffect(() => {
    if (!form.getFieldValue(path)?.length) form.setFieldValue(path, [usualRule(unit)])
  }, [form, unit])
  return (
    <Form.List name={path}>
      {(rules, { add, remove }) => (
        <div className={styles.rules}>
          {rules.map(({ key, name }) => (
            <Rule
              key={key}
              path={path}
              index={name}
              asOf={asOf}
              onRemove={rules.length > 1 ? () => remove(name) : null}
            />
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add(usualRule(unit))}>
            {t('rule.add')}
          </Button>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
      )}
    </Form.List>
  )
}
