import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  AssignmentContent,
  BodyRef,
  EventContent,
  GroupContent,
  ImportItem,
  ItemContent,
  PlanImportView,
} from '../../api/gen'
import { zPlanKind } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { BodySelect } from '../../ui/BodySelect'
import { filledIn } from '../../ui/filledIn'
import { LinesField } from '../../ui/LinesField'
import { TextField } from '../../ui/TextField'
import styles from './ItemEditor.module.css'

interface EditorProps<T> {
  initial: T
  onSave: (content: T) => void
  onCancel: () => void
}

interface WithBodies {
  /** Those that the content names by id. */
  bodies: BodyRef[]
  asOf: string | undefined
}

/** The forms of other rooms, handed in by the app. */
export interface ItemEditors {
  event: (props: EditorProps<EventContent>) => ReactNode
  assignment: (props: EditorProps<AssignmentContent> & WithBodies) => ReactNode
  group: (props: EditorProps<GroupContent> & WithBodies) => ReactNode
}

interface ItemEditorProps extends WithBodies {
  item: ImportItem
  editors: ItemEditors
  onSave: (content: ItemContent) => void
  onCancel: () => void
}

/** `YYYY-MM-DD` of the document, when it says all three parts: bodies are looked up as they were then. */
export function documentDay({ items }: PlanImportView): string | undefined {
  const date = items.find(({ kind }) => kind === 'ISSUE_DATE')?.content.date
  if (!date?.year || !date.month || !date.day) return undefined
  return [date.year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-')
}

/** The form that fits the item; what is saved counts as confirmed. */
export function ItemEditor({ item, bodies, asOf, editors, onSave, onCancel }: ItemEditorProps) {
  const { content } = item
  if (content.event) {
    return editors.event({ initial: content.event, onSave: (event) => onSave({ event }), onCancel })
  }
  const known = { bodies, asOf }
  if (content.assignment) {
    const { assignment: initial } = content
    return editors.assignment({ initial, ...known, onSave: (assignment) => onSave({ assignment }), onCancel })
  }
  if (content.group) {
    return editors.group({ initial: content.group, ...known, onSave: (group) => onSave({ group }), onCancel })
  }
  return <PlainEditor item={item} {...known} onSave={onSave} onCancel={onCancel} />
}

interface PlainEditorProps extends WithBodies {
  item: ImportItem
  onSave: (content: ItemContent) => void
  onCancel: () => void
}

function PlainEditor({ item, bodies, asOf, onSave, onCancel }: PlainEditorProps) {
  const { t } = useTranslation(['paperwork', 'common'])
  const [form] = Form.useForm<ItemContent>()
  return (
    <Form<ItemContent>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={item.content}
      onFinish={() => onSave(filledIn(form.getFieldsValue(true)))}
    >
      <Fields item={item} bodies={bodies} asOf={asOf} />
      <div className={styles.actions}>
        <Button type="primary" size="small" htmlType="submit">
          {t('card.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </Form>
  )
}

type Path = string | string[]

function Fields({ item, bodies, asOf }: { item: ImportItem } & WithBodies) {
  const { t } = useTranslation(['paperwork', 'plans'])
  const me = useMe()
  const text = (name: Path, label: string) => (
    <Form.Item name={name} label={label}>
      <Input />
    </Form.Item>
  )
  const amount = (name: Path, label: string, max?: number) => (
    <Form.Item name={name} label={label}>
      <InputNumber min={0} precision={0} {...(max && { max })} />
    </Form.Item>
  )
  const lines = (
    <Form.Item name="lines" label={t(`kind.${item.kind}`)} extra={t('field.perLine')}>
      <LinesField />
    </Form.Item>
  )
  switch (item.kind) {
    case 'ISSUER':
      return (
        <Form.Item name="bodyId" label={t('kind.ISSUER')}>
          <BodySelect known={bodies} unitId={me.unit.id} />
        </Form.Item>
      )
    case 'CO_ISSUER':
      return (
        <Form.Item name="bodyId" label={t('kind.CO_ISSUER')}>
          <BodySelect known={bodies} asOf={asOf} />
        </Form.Item>
      )
    case 'NUMBER':
      return (
        <div className={styles.row}>
          {text('number', t('field.number'))}
          {text('symbol', t('field.symbol'))}
        </div>
      )
    case 'ISSUE_DATE':
      return (
        <div className={styles.row}>
          {amount(['date', 'day'], t('field.day'), 31)}
          {amount(['date', 'month'], t('field.month'), 12)}
          {amount(['date', 'year'], t('field.year'), 2199)}
        </div>
      )
    case 'TITLE':
      return (
        <>
          <Form.Item name="text" label={t('kind.TITLE')}>
            <TextField minRows={2} />
          </Form.Item>
          <Form.Item name="planKind" label={t('field.planKind')}>
            <Select options={zPlanKind.options.map((value) => ({ value, label: t(`plans:kind.${value}`) }))} />
          </Form.Item>
        </>
      )
    case 'TERM':
      return (
        <div className={styles.row}>
          {amount(['term', 'from'], t('field.from'))}
          {amount(['term', 'to'], t('field.to'))}
          {text(['term', 'convocation'], t('field.convocation'))}
        </div>
      )
    case 'PARTICIPANTS':
      return (
        <>
          <div className={styles.row}>
            {amount(['participants', 'min'], t('field.min'))}
            {amount(['participants', 'max'], t('field.max'))}
            {text(['participants', 'wording'], t('field.quotaWording'))}
          </div>
          <Form.Item name={['participants', 'approximate']} valuePropName="checked">
            <Checkbox>{t('field.approximate')}</Checkbox>
          </Form.Item>
        </>
      )
    case 'SIGNER':
      return (
        <>
          <Form.Item name={['signer', 'capacity']} label={t('field.capacity')} extra={t('field.perLine')}>
            <LinesField />
          </Form.Item>
          <div className={styles.row}>
            {text(['signer', 'position'], t('field.position'))}
            {text(['signer', 'name'], t('field.name'))}
          </div>
        </>
      )
    case 'CONTACT':
      return (
        <div className={styles.row}>
          {text(['contact', 'name'], t('field.name'))}
          {text(['contact', 'position'], t('field.position'))}
          {text(['contact', 'phone'], t('field.phone'))}
          {text(['contact', 'email'], t('field.email'))}
        </div>
      )
    case 'PLACE':
    case 'ARCHIVE':
      return text('text', t(`kind.${item.kind}`))
    case 'THEME':
      return (
        <Form.Item name="text" label={t('kind.THEME')}>
          <TextField minRows={2} />
        </Form.Item>
      )
    default:
      return lines
  }
}
