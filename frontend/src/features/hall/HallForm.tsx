import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HallContent, HallView } from '../../api/gen'
import { zArrow, zHallContent } from '../../api/gen/zod.gen'
import { FormErrors } from '../../ui/FormErrors'
import { filledIn } from '../../ui/filledIn'
import { LinesField } from '../../ui/LinesField'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { useEditedVersion } from '../../ui/useEditedVersion'
import { useZodRules } from '../../ui/useZodRules'
import { VersionConflict } from '../../ui/VersionConflict'
import styles from './Hall.module.css'
import { useWriteHall } from './queries'

interface HallFormProps {
  planId: string
  hall: HallView
  refetch: () => Promise<HallView | undefined>
}

export function HallForm({ planId, hall, refetch }: HallFormProps) {
  const write = useWriteHall(planId)
  const edited = useEditedVersion(hall, refetch, () => write.reset())
  return (
    <Fields
      // Filled anew when somebody else's words are taken over.
      key={edited.filledFrom.version}
      content={edited.filledFrom.content}
      write={write}
      save={(content) => write.mutateAsync({ version: Math.max(edited.version, write.data?.version ?? 0), content })}
      conflict={edited.conflict}
    />
  )
}

interface FieldsProps {
  content: HallContent
  write: ReturnType<typeof useWriteHall>
  save: (content: HallContent) => Promise<unknown>
  conflict: { onReload: () => void; onKeep: () => void }
}

function Fields({ content, write, save, conflict }: FieldsProps) {
  const { t } = useTranslation(['hall', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<HallContent>()
  const [dirty, setDirty] = useState(false)
  const rules = useZodRules(zHallContent)
  const submit = async (fields: HallContent) => {
    // What the server refuses is shown by the form.
    const kept = await save(filledIn(fields)).catch(() => undefined)
    if (!kept) return
    setDirty(false)
    void message.success(t('saved'))
  }
  return (
    <Section title={t('edit')}>
      <p className={styles.hint}>{t('editHint')}</p>
      <Form<HallContent>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={content}
        onFinish={(fields) => void submit(fields)}
        onValuesChange={() => setDirty(true)}
      >
        <FormErrors form={form} error={write.error} />
        <VersionConflict error={write.error} {...conflict} />
        <Form.Item name="heading" label={t('heading')}>
          <LinesField />
        </Form.Item>
        <Form.Item name="title" label={t('name')} rules={[{ required: true, message: t('common:field.required') }]}>
          <LinesField />
        </Form.Item>
        <Form.Item name="note" label={t('note')}>
          <LinesField minRows={1} />
        </Form.Item>
        <Form.Item name="footer" label={t('footer')} rules={rules('footer')}>
          <Input />
        </Form.Item>
        <div className={styles.row}>
          <Form.Item name="widthMm" label={t('width')} rules={rules('widthMm')}>
            <InputNumber min={200} max={20_000} precision={0} />
          </Form.Item>
          <Form.Item name="heightMm" label={t('height')} rules={rules('heightMm')}>
            <InputNumber min={200} max={20_000} precision={0} />
          </Form.Item>
        </div>
        <Signs />
        <Button type="primary" htmlType="submit" loading={write.isPending}>
          {t('common:save')}
        </Button>
      </Form>
      <UnsavedChanges when={dirty} />
    </Section>
  )
}

function Signs() {
  const { t } = useTranslation(['hall', 'common'])
  return (
    <Form.List name="doorSigns">
      {(signs, { add, remove }) => (
        <>
          <h3>{t('signs')}</h3>
          {signs.map(({ key, name }) => (
            <div key={key} className={styles.row}>
              <Form.Item
                className={styles.grow!}
                name={[name, 'text']}
                label={t('signText')}
                rules={[{ required: true, whitespace: true, message: t('common:field.required') }]}
              >
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[name, 'arrow']} label={t('arrowLabel')}>
                <Select options={zArrow.options.map((value) => ({ value, label: t(`arrow.${value}`) }))} />
              </Form.Item>
              <Form.Item>
                <Button
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('removeSign')}
                  onClick={() => remove(name)}
                />
              </Form.Item>
            </div>
          ))}
          <Form.Item>
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ text: '', arrow: 'NONE' })}>
              {t('addSign')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  )
}
