import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PagePlanImportRow, PlanImportView, Problem } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const PAGE = '/plans/read'
const scan = new File(['%PDF-1.4'], 'ban-quet.pdf', { type: 'application/pdf' })

let asked: (string | null)[]

function serve(more: Record<string, unknown>, recognised = refused(503, 'RECOGNITION_BUSY', { detail: 'Đang bận.' })) {
  asked = []
  answer<PlanImportView>('post', '/plan-imports', ({ query }) => {
    asked.push(query.get('recognise'))
    return query.get('recognise')
      ? recognised
      : refused(422, 'DOCUMENT_UNREADABLE', { detail: 'PDF này là bản quét.', ...more } as Partial<Problem>)
  })
}

beforeEach(() => {
  answer<PagePlanImportRow>('get', '/plan-imports', { items: [], nextCursor: null } as never)
})

async function bring() {
  const { user } = renderAt(PAGE, officeOfTraVinh)
  await screen.findByRole('button', { name: /Chọn văn bản/ })
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, scan)
  return user
}

describe('a scan', () => {
  it('is offered to be recognised, with the same file, again when the program was busy', async () => {
    serve({ reason: 'SCAN_WITHOUT_TEXT', recognisable: true })
    const user = await bring()
    expect(await screen.findByText(/«ban-quet.pdf» là ảnh quét/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Nhận dạng chữ' }))
    expect(await screen.findByText('Đang bận.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Nhận dạng chữ' }))
    await waitFor(() => expect(asked).toEqual([null, 'true', 'true']))
  })

  it('is not where no program for it is installed', async () => {
    serve({ reason: 'SCAN_WITHOUT_TEXT', recognisable: false })
    await bring()
    expect(await screen.findByText('PDF này là bản quét.')).toBeVisible()
    expect(screen.getByText('Máy chủ này chưa cài phần mềm nhận dạng chữ.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Nhận dạng chữ' })).toBeNull()
  })

  it('has no offer when something else is wrong', async () => {
    serve({ reason: 'DAMAGED', recognisable: false })
    await bring()
    expect(await screen.findByText('PDF này là bản quét.')).toBeVisible()
    expect(screen.queryByText('Máy chủ này chưa cài phần mềm nhận dạng chữ.')).toBeNull()
  })
})
