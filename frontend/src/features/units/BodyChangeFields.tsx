import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { zBodyKind } from '../../api/gen/zod.gen'
import { DateField } from '../../ui/DateField'
import { LinesField } from '../../ui/LinesField'
import styles from './Register.module.css'
import { useRequired } from './UnitChangeFields'

type BodyChange = 'addBody' | 'amendBody' | 'correctBody' | 'endBody'

export function BodyChangeFields({ kind }: { kind: BodyChange }) {
  const { t } = useTranslation(['register', 'units'])
  const required = useRequired()
  if (kind === 'endBody') {
    return (
      <Form.Item name={['endBody', 'lastDay']} label={t('field.lastDay')} rules={required}>
        <DateField />
      </Form.Item>
    )
  }
  return (
    <>
      {kind === 'addBody' && (
        <Form.Item name={['addBody', 'kind']} label={t('field.kind')} rules={required}>
          <Select options={zBodyKind.options.map((value) => ({ value, label: t(`units:kind.${value}`) }))} />
        </Form.Item>
      )}
      {kind !== 'correctBody' && (
        <Form.Item
          name={[kind, 'from']}
          label={t(kind === 'addBody' ? 'field.from' : 'field.effective')}
          rules={required}
        >
          <DateField />
        </Form.Item>
      )}
      <div className={styles.row}>
        <Form.Item name={[kind, 'name']} label={t('field.bodyName')} rules={required}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[kind, 'shortName']} label={t('field.shortName')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      {kind !== 'amendBody' && (
        <>
          <Form.Item name={[kind, 'organCode']} label={t('field.organCode')} extra={t('field.organCodeHint')}>
            <Input autoComplete="off" maxLength={13} />
          </Form.Item>
          <Form.Item name={[kind, 'aliases']} label={t('field.aliases')}>
            <LinesField minRows={2} />
          </Form.Item>
        </>
      )}
    </>
  )
}
