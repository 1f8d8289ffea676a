import { screen, waitFor } from '@testing-library/react'
import { Form, Input } from 'antd'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Refusal } from '../api/refusal'
import { renderPiece } from '../testing/render'
import { FormErrors, fieldPath } from './FormErrors'
import { useZodRules } from './useZodRules'

const schema = z.object({
  number: z.string().min(1).max(5),
  issueDate: z.iso.date(),
  pages: z.number().int().min(1).optional(),
})

function Fields({ error }: { error?: Refusal }) {
  const [form] = Form.useForm()
  const rules = useZodRules(schema)
  return (
    <Form form={form}>
      <FormErrors form={form} error={error} />
      <Form.Item name="number" label="Số" rules={rules('number')}>
        <Input />
      </Form.Item>
      <Form.Item name="issueDate" label="Ngày" rules={rules('issueDate')}>
        <Input />
      </Form.Item>
      <Form.Item name={['events', 0, 'title']} label="Tên">
        <Input />
      </Form.Item>
      <button type="submit">Lưu</button>
    </Form>
  )
}

describe('violations of the server', () => {
  it.each([
    ['number', ['number']],
    ['events[0].title', ['events', 0, 'title']],
    ['assigneeIds[12]', ['assigneeIds', 12]],
  ])('%s', (field, path) => expect(fieldPath(field)).toEqual(path))

  it('stand on the fields they name; the others above the form', async () => {
    const error = new Refusal({
      status: 422,
      code: 'PLAN_INCOMPLETE',
      detail: 'Kế hoạch chưa đủ nội dung.',
      violations: [
        { field: 'events[0].title', message: 'Cần tên sự kiện.' },
        { field: 'signer', message: 'Cần người ký.' },
      ],
    })
    renderPiece(<Fields error={error} />)

    expect(await screen.findByText('Cần tên sự kiện.')).toBeVisible()
    expect(screen.getByLabelText('Tên')).toHaveAttribute('aria-invalid', 'true')
    const alert = screen.getByText('Kế hoạch chưa đủ nội dung.').closest<HTMLElement>('.ant-alert')
    expect(alert).toHaveTextContent('Cần người ký.')
    expect(alert).not.toHaveTextContent('Cần tên sự kiện.')
  })
})

describe('rules from the schema of the API', () => {
  it('speak of what is missing, too long or no date', async () => {
    const { user } = renderPiece(<Fields />)
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    await waitFor(() => expect(screen.getAllByText('Cần nhập mục này')).toHaveLength(2))

    await user.type(screen.getByLabelText('Số'), '123456')
    await user.type(screen.getByLabelText('Ngày'), '15/9')
    expect(await screen.findByText('Nhiều nhất 5 ký tự')).toBeVisible()
    expect(await screen.findByText('Ngày không đúng, ví dụ đúng: 15/09/2026')).toBeVisible()
  })
})
