import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitDetail } from '../../api/gen'
import { DateField } from '../../ui/DateField'
import styles from './Register.module.css'
import { NamingFields, useRequired } from './UnitChangeFields'
import { UnitSelect } from './UnitSelect'

const SUCCESSORS = ['reorganise', 'successors']

function Merged({ unit, asOf }: { unit: UnitDetail | null; asOf: string | undefined }) {
  const { t } = useTranslation('register')
  const required = useRequired()
  const [existing, setExisting] = useState(false)
  const form = Form.useFormInstance()
  const choose = (next: boolean) => {
    setExisting(next)
    form.setFieldValue([...SUCCESSORS, 0, 'unitId'], undefined)
  }
  return (
    <>
      <Form.Item
        name={['reorganise', 'predecessorIds']}
        label={t('field.predecessors')}
        rules={[{ ...required[0], type: 'array' as const }]}
      >
        <UnitSelect multiple known={unit ? [unit] : []} asOf={asOf} />
      </Form.Item>
      <Form.Item label={t('field.successor')}>
        <Radio.Group
          aria-label={t('field.successor')}
          value={existing}
          onChange={(event) => choose(event.target.value as boolean)}
          options={[
            { value: false, label: t('field.fresh') },
            { value: true, label: t('field.existing') },
          ]}
        />
      </Form.Item>
      {existing ? (
        <Form.Item name={[...SUCCESSORS, 0, 'unitId']} label={t('field.into')} rules={required}>
          <UnitSelect asOf={asOf} />
        </Form.Item>
      ) : (
        <NamingFields at={[...SUCCESSORS, 0]} unit={unit} asOf={asOf} />
      )}
    </>
  )
}

function Parts({ unit, asOf }: { unit: UnitDetail; asOf: string | undefined }) {
  const { t } = useTranslation('register')
  return (
    <Form.List name={SUCCESSORS}>
      {(parts, { add, remove }) => (
        <>
          {parts.map(({ key, name }) => (
            <fieldset key={key} className={styles.successor}>
              <legend>
                {t('field.successorNumber', { number: name + 1 })}{' '}
                {parts.length > 2 && (
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    aria-label={t('field.removeSuccessor', { number: name + 1 })}
                    onClick={() => remove(name)}
                  />
                )}
              </legend>
              <NamingFields at={[name]} unit={unit} asOf={asOf} />
              {unit.childCount > 0 && (
                <Form.Item name={[name, 'childIds']} label={t('field.children')}>
                  <UnitSelect multiple parentId={unit.id} />
                </Form.Item>
              )}
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => add({ type: unit.type, parentId: unit.parentId, childIds: [] })}
          >
            {t('field.addSuccessor')}
          </Button>
        </>
      )}
    </Form.List>
  )
}

/** Several into one, or one into several, from a day on. */
export function ReorganiseFields({ kind, unit }: { kind: 'merge' | 'split'; unit: UnitDetail | null }) {
  const { t } = useTranslation('register')
  const required = useRequired()
  const onDate: string | undefined = Form.useWatch(['reorganise', 'onDate'])
  return (
    <>
      <div className={styles.row}>
        <Form.Item name={['reorganise', 'onDate']} label={t('field.effective')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name={['reorganise', 'note']} label={t('field.note')}>
          <Input maxLength={300} />
        </Form.Item>
      </div>
      {kind === 'merge' || !unit ? (
        <Merged unit={unit} asOf={onDate} />
      ) : (
        <>
          <Form.Item name={['reorganise', 'predecessorIds']} hidden>
            <UnitSelect multiple known={[unit]} />
          </Form.Item>
          <Parts unit={unit} asOf={onDate} />
        </>
      )}
    </>
  )
}
