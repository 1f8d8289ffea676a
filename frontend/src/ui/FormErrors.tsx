import { Form, type FormInstance } from 'antd'
import { useEffect, useState } from 'react'
import { asRefusal } from '../api/refusal'
import { RefusalAlert } from './RefusalAlert'

type FieldPath = (string | number)[]

/** `events[0].title` → `['events', 0, 'title']`, as antd names fields. */
export function fieldPath(field: string): FieldPath {
  return field
    .split(/[.[\]]/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

interface FormErrorsProps<T> {
  form: FormInstance<T>
  error: unknown
}

/**
 * Puts the server's violations on the fields they name and scrolls to the first; whatever belongs to no field of the
 * form is listed above it. Stands inside the `<Form>`, at its top.
 */
export function FormErrors<T>({ form, error }: FormErrorsProps<T>) {
  const [placed, setPlaced] = useState<readonly string[]>([])
  useEffect(() => {
    const violations = asRefusal(error)?.violations ?? []
    const named = violations.filter(({ field }) => form.getFieldInstance(fieldPath(field)) != null)
    setPlaced(named.map(({ field }) => field))
    const first = named[0]
    if (!first) return
    form.setFields(named.map(({ field, message }) => ({ name: fieldPath(field) as never, errors: [message] })))
    form.scrollToField(fieldPath(first.field), { focus: true })
  }, [form, error])
  if (!error) return null
  return (
    <Form.Item>
      <RefusalAlert error={error} fieldsShown={(field) => placed.includes(field)} />
    </Form.Item>
  )
}
