import { useNavigate } from '@tanstack/react-router'
import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyUnitChange, type BodyView, previewUnitChange, type RegisterChange, type UnitDetail } from '../../api/gen'
import { FormErrors } from '../../ui/FormErrors'
import { Section } from '../../ui/Section'
import { UnsavedChanges } from '../../ui/UnsavedChanges'
import { BodyChangeFields } from './BodyChangeFields'
import { ChangePreviewBox } from './ChangePreviewBox'
import { changeOf, initialFields } from './changeFields'
import styles from './Register.module.css'
import { ReorganiseFields } from './ReorganiseFields'
import type { ChangeKind } from './registerRoutes'
import { UnitChangeFields } from './UnitChangeFields'
import { useChange } from './useChange'

const calls = {
  preview: async (body: RegisterChange) => (await previewUnitChange({ body, throwOnError: true })).data,
  apply: async (change: RegisterChange, token: string, headers: { 'If-Match': string }) =>
    (await applyUnitChange({ body: { change, token }, headers, throwOnError: true })).data,
}

interface ChangeFormProps {
  kind: ChangeKind
  unit: UnitDetail | null
  body: BodyView | undefined
}

function Fields({ kind, unit }: Pick<ChangeFormProps, 'kind' | 'unit'>) {
  switch (kind) {
    case 'add':
    case 'amend':
    case 'correct':
    case 'end':
      return <UnitChangeFields kind={kind} unit={unit} />
    case 'merge':
    case 'split':
      return <ReorganiseFields kind={kind} unit={unit} />
    default:
      return <BodyChangeFields kind={kind} />
  }
}

export function ChangeForm({ kind, unit, body }: ChangeFormProps) {
  const { t } = useTranslation('register')
  const [form] = Form.useForm<Record<string, unknown>>()
  const [dirty, setDirty] = useState(false)
  const { seen, look, act, forget } = useChange<RegisterChange>(calls)
  const navigate = useNavigate()
  const { message } = App.useApp()

  const apply = () => {
    if (!seen) return
    act.mutate(seen, {
      onSuccess: async (applied) => {
        if (!applied) return
        setDirty(false)
        void message.success(t('applied'))
        const unitId = kind.endsWith('Body') ? unit?.id : applied.objectId
        if (unitId) await navigate({ to: '/units/$unitId', params: { unitId }, ignoreBlocker: true })
      },
    })
  }

  return (
    <>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={initialFields(kind, unit, body)}
        onValuesChange={() => {
          setDirty(true)
          forget()
        }}
        onFinish={(fields) => look.mutate(changeOf(kind, fields, unit, body))}
      >
        <Section title={unit?.fullName ?? t(`label.${kind}`)}>
          <FormErrors form={form} error={look.error ?? act.error} />
          <Fields kind={kind} unit={unit} />
        </Section>
        <div className={styles.bar}>
          <Button htmlType="submit" type={seen ? 'default' : 'primary'} loading={look.isPending}>
            {t('preview')}
          </Button>
          {seen && (
            <Button type="primary" loading={act.isPending} onClick={apply}>
              {t('apply')}
            </Button>
          )}
        </div>
      </Form>
      {seen && <ChangePreviewBox preview={seen.preview} renewed={seen.renewed} />}
      <UnsavedChanges when={dirty} />
    </>
  )
}
