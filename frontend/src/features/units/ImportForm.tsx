import { useNavigate } from '@tanstack/react-router'
import { App, Button, Checkbox, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  applyUnitImport,
  type ImportMapping,
  type ImportRequest,
  type ImportSheet,
  previewUnitImport,
} from '../../api/gen'
import { DateField } from '../../ui/DateField'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { useToday } from '../../ui/now'
import { Section } from '../../ui/Section'
import { ChangePreviewBox } from './ChangePreviewBox'
import { ImportResult } from './ImportResult'
import styles from './Register.module.css'
import { useRequired } from './UnitChangeFields'
import { useChange } from './useChange'

const FIELDS = ['name', 'code', 'type', 'level', 'parentCode', 'parentName', 'from'] as const
const SAMPLE = 5

const calls = {
  preview: async (body: ImportRequest) => (await previewUnitImport({ body, throwOnError: true })).data,
  apply: async (list: ImportRequest, token: string, headers: { 'If-Match': string }) =>
    (await applyUnitImport({ body: { list, token }, headers, throwOnError: true })).data,
}

interface Fields {
  mapping: ImportMapping
  from: string
  withBodies: boolean
  endMissing: boolean
  skipErrors: boolean
}

function Sample({ sheet }: { sheet: ImportSheet }) {
  const { t } = useTranslation('register')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard
    <section className={styles.sample} tabIndex={0} aria-label={t('list.sample')}>
      <table>
        <thead>
          <tr>
            {sheet.headings.map((heading, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={index} scope="col">
                {heading || t('list.column', { number: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(0, SAMPLE).map((row) => (
            <tr key={row.line}>
              {row.cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function ImportForm({ sheet }: { sheet: ImportSheet }) {
  const { t } = useTranslation('register')
  const [form] = Form.useForm<Fields>()
  const required = useRequired()
  const today = useToday()
  const { seen, look, act, forget } = useChange<ImportRequest>(calls)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const outcome = seen?.preview.imported
  const columns = sheet.headings.map((heading, index) => ({
    value: index,
    label: heading || t('list.column', { number: index + 1 }),
  }))

  const attempt = ({ mapping, ...said }: Fields) =>
    look.mutate({ ...said, mapping: filledIn(mapping), headings: sheet.headings, rows: sheet.rows })

  const apply = () => {
    if (!seen) return
    act.mutate(seen, {
      onSuccess: async (applied) => {
        if (!applied) return
        void message.success(t('applied'))
        await navigate({ to: '/units', search: { asOf: seen.change.from } })
      },
    })
  }

  return (
    <>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{
          mapping: sheet.mapping,
          from: today,
          withBodies: true,
          endMissing: false,
          skipErrors: false,
        }}
        onValuesChange={forget}
        onFinish={attempt}
      >
        <Section title={t('list.columns')}>
          <p className={styles.soft}>
            {t('list.found', { count: sheet.rows.length, line: sheet.headerLine })}{' '}
            {sheet.remembered && t('list.remembered')}
          </p>
          <FormErrors form={form} error={look.error ?? act.error} />
          <div className={styles.row}>
            {FIELDS.map((field) => (
              <Form.Item
                key={field}
                name={['mapping', field]}
                label={t(`list.fields.${field}`)}
                rules={field === 'name' ? required : []}
              >
                <Select allowClear placeholder={t('list.none')} options={columns} />
              </Form.Item>
            ))}
          </div>
          <Sample sheet={sheet} />
        </Section>
        <Form.Item name="from" label={t('list.from')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="withBodies" valuePropName="checked" noStyle>
          <Checkbox>{t('list.withBodies')}</Checkbox>
        </Form.Item>
        <br />
        <Form.Item name="endMissing" valuePropName="checked" noStyle>
          <Checkbox>{t('list.endMissing')}</Checkbox>
        </Form.Item>
        <br />
        <Form.Item name="skipErrors" valuePropName="checked" noStyle>
          <Checkbox>{t('list.skipErrors')}</Checkbox>
        </Form.Item>
        <div className={styles.bar}>
          <Button htmlType="submit" type={seen ? 'default' : 'primary'} loading={look.isPending}>
            {t('list.try')}
          </Button>
          {seen && (
            <Button type="primary" loading={act.isPending} onClick={apply}>
              {t('list.apply')}
            </Button>
          )}
        </div>
      </Form>
      {seen && outcome && (
        <>
          <ImportResult outcome={outcome} />
          <ChangePreviewBox preview={seen.preview} renewed={seen.renewed} />
        </>
      )}
    </>
  )
}
