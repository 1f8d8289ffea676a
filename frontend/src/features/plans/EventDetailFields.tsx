import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { zUnitLevel } from '../../api/gen/zod.gen'
import { TimeField } from '../../ui/DateField'
import { TextField } from '../../ui/TextField'
import styles from './PlanForm.module.css'

function Remove({ label, onClick }: { label: string; onClick: () => void }) {
  return <Button type="text" className={styles.remove} icon={<DeleteOutlined />} aria-label={label} onClick={onClick} />
}

function Programme({ index }: { index: number }) {
  const { t } = useTranslation(['plans', 'common'])
  return (
    <Form.List name={[index, 'programme']}>
      {(items, { add, remove }) => (
        <fieldset className={`${styles.group} ${styles.list}`}>
          <legend>{t('event.programme')}</legend>
          {items.map(({ key, name }) => (
            <div key={key} className={styles.item}>
              <Form.Item name={[name, 'time']} label={t('event.itemTime')}>
                <TimeField />
              </Form.Item>
              <Form.Item
                name={[name, 'text']}
                label={t('event.itemText')}
                rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
              >
                <TextField />
              </Form.Item>
              <Form.Item name={[name, 'presenter']} label={t('event.presenter')}>
                <Input />
              </Form.Item>
              <Remove label={t('event.removeItem', { number: name + 1 })} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ text: '' })}>
            {t('event.addItem')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}

function ConnectionPoints({ index }: { index: number }) {
  const { t } = useTranslation(['plans', 'units', 'common'])
  const required = [{ required: true, message: t('common:field.required') }]
  return (
    <Form.List name={[index, 'connectionPoints']}>
      {(points, { add, remove }) => (
        <fieldset className={`${styles.group} ${styles.list}`}>
          <legend>{t('event.points')}</legend>
          {points.map(({ key, name }) => (
            <div key={key} className={styles.item}>
              <Form.Item name={[name, 'count']} label={t('event.count')} rules={required}>
                <InputNumber min={1} precision={0} style={{ width: '100%' }} />
              </Form.Item>
              <Form.Item name={[name, 'place']} label={t('event.place')}>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'level']} label={t('event.level')} rules={required}>
                <Select options={zUnitLevel.options.map((value) => ({ value, label: t(`units:level.${value}`) }))} />
              </Form.Item>
              <Remove label={t('event.removePoints', { number: name + 1 })} onClick={() => remove(name)} />
              <Form.Item name={[name, 'wording']} label={t('event.pointsWording')} className={styles.whole}>
                <Input />
              </Form.Item>
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('event.addPoints')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}

function People({ index }: { index: number }) {
  const { t } = useTranslation('plans')
  return (
    <fieldset className={styles.group}>
      <legend>{t('event.groupSize')}</legend>
      <div className={styles.row}>
        <Form.Item name={[index, 'groupSize', 'wording']} label={t('form.wording')}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'groupSize', 'min']} label={t('form.min')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
        <Form.Item name={[index, 'groupSize', 'max']} label={t('form.max')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </div>
    </fieldset>
  )
}

/** What few events have. */
export function EventDetailFields({ index }: { index: number }) {
  const { t } = useTranslation('plans')
  return (
    <>
      <Programme index={index} />
      <ConnectionPoints index={index} />
      <div className={styles.row}>
        <Form.Item name={[index, 'venueChosenBy']} label={t('event.venueChosenBy')}>
          <Input />
        </Form.Item>
        <Form.Item name={[index, 'transport']} label={t('event.transport')}>
          <Input />
        </Form.Item>
      </div>
      <Form.Item name={[index, 'fallback']} label={t('event.fallback')}>
        <TextField minRows={2} />
      </Form.Item>
      <People index={index} />
    </>
  )
}
