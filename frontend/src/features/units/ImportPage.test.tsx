import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AppliedChange, ChangePreview, ImportRequest, ImportSheet, Me, PageUnitView } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const administrator: Me = { ...cauKe, role: 'ADMINISTRATOR', permissions: ['ADMINISTER'] }

const sheet: ImportSheet = {
  headerLine: 1,
  headings: ['Mã', 'Tên'],
  rows: [
    { line: 2, cells: ['86', 'tỉnh Vĩnh Long'] },
    { line: 3, cells: ['9', 'Không rõ'] },
  ],
  mapping: { code: 0, name: 1 },
  remembered: false,
}

const tried: ChangePreview = {
  version: 3,
  token: 'tried',
  counts: { unitsAdded: 1, unitsChanged: 0, unitsEnded: 0, bodiesAdded: 0, bodiesChanged: 0, bodiesEnded: 0 },
  lines: [{ body: false, happens: 'ADDED', name: 'tỉnh Vĩnh Long', onDate: '2023-09-12' }],
  left: 0,
  references: [],
  withoutSuccessor: [],
  imported: {
    added: 1,
    changed: 0,
    unchanged: 0,
    ended: 0,
    errors: 1,
    lines: [
      { line: 3, outcome: 'ERROR', name: 'Không rõ', message: 'Không biết loại đơn vị.' },
      { line: 2, outcome: 'ADDED', name: 'tỉnh Vĩnh Long' },
    ],
  },
}

async function drop() {
  const app = renderAt('/units/import', administrator)
  const input = await screen.findByLabelText<HTMLInputElement>('Chọn tệp', { selector: 'input' })
  await app.user.upload(input, new File(['x'], 'danh-muc.csv'))
  return app
}

describe('import of a list', () => {
  it('shows how the columns were understood, tries the list and imports what was seen', async () => {
    answer<ImportSheet>('post', '/units/imports/read', sheet)
    let request: ImportRequest | undefined
    answer<ChangePreview>('post', '/units/imports/preview', async ({ request: sent }) => {
      request = (await sent.json()) as ImportRequest
      return tried
    })
    answer<AppliedChange>('post', '/units/imports', { version: 4, objectId: 'new' })
    answer<PageUnitView>('get', '/units', { items: [], nextCursor: null, total: 0 })
    const { user, router } = await drop()

    expect(await screen.findByText(/Đọc được 2 dòng/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Chạy thử' }))

    const result = await screen.findByRole('region', { name: 'Kết quả chạy thử' })
    expect(within(result).getByText('Không biết loại đơn vị.')).toBeVisible()
    expect(within(result).getByText('Dòng 3')).toBeVisible()
    expect(request).toMatchObject({ mapping: { code: 0, name: 1 }, rows: sheet.rows, from: '2023-09-12' })

    await user.click(screen.getByRole('button', { name: 'Nhập' }))
    await expect.poll(() => router.state.location.pathname).toBe('/units')
  })

  it('says what is wrong with the file', async () => {
    answer<ImportSheet>(
      'post',
      '/units/imports/read',
      refused(422, 'LIST_NOT_UTF8', { detail: 'Tệp không dùng bảng mã UTF-8.' }),
    )
    await drop()

    expect(await screen.findByText('Tệp không dùng bảng mã UTF-8.')).toBeVisible()
  })
})
