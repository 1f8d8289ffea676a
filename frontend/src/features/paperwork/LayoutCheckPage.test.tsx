import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LayoutReport } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const rule = {
  rule: 'PLACE_AND_DATE',
  title: 'Địa danh và thời gian ban hành',
  clause: 'Phụ lục I, Phần I, mục II.4',
} as const
const file = new File(['x'], 'Kế hoạch.docx')

const report: LayoutReport = {
  fileName: 'Kế hoạch.docx',
  findings: [
    {
      ...rule,
      message: 'Ngày nhỏ hơn 10 phải có số 0 phía trước.',
      excerpt: 'Trà Vinh, ngày 5 tháng 8 năm 2023',
      places: 1,
    },
  ],
  rules: [{ ...rule, clean: false }],
}

async function drop(user: ReturnType<typeof renderAt>['user']) {
  await screen.findByRole('button', { name: /Chọn tệp Word/ })
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file)
}

describe('layout check', () => {
  it('says what is wrong, where, and which clause wants it otherwise', async () => {
    let name: string | null = null
    answer<LayoutReport>('post', '/layout-checks', ({ query }) => {
      name = query.get('name')
      return report
    })
    const { user } = renderAt('/layout-check', cauKe)
    await drop(user)
    expect(await screen.findByText(/Ngày nhỏ hơn 10 phải có số 0 phía trước/)).toBeInTheDocument()
    expect(screen.getByText('Ở dòng «Trà Vinh, ngày 5 tháng 8 năm 2023»')).toBeInTheDocument()
    expect(screen.getByText('Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4')).toBeInTheDocument()
    expect(name).toBe('Kế hoạch.docx')
  })

  it('says so when nothing is wrong', async () => {
    answer<LayoutReport>('post', '/layout-checks', { ...report, findings: [], rules: [{ ...rule, clean: true }] })
    const { user } = renderAt('/layout-check', cauKe)
    await drop(user)
    expect(await screen.findByText('Không thấy chỗ nào trái Nghị định.')).toBeInTheDocument()
  })

  it('shows why a file is refused', async () => {
    const detail = 'Tệp này không phải tệp Word.'
    answer('post', '/layout-checks', refused(422, 'LAYOUT_NEEDS_DOCX', { detail }))
    const { user } = renderAt('/layout-check', cauKe)
    await drop(user)
    expect(await screen.findByText(detail)).toBeInTheDocument()
  })
})
