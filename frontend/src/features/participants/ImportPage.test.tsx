import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { GroupList, ImportLine, ImportReport, ParticipantPage, PlanView } from '../../api/gen'
import { groupView, participantPage } from '../../testing/participants'
import { officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const line = (number: number, more: Partial<ImportLine> = {}): ImportLine => ({
  number,
  name: `Người ${number}`,
  outcome: 'ADD',
  problems: [],
  ...more,
})

const wrong = line(3, {
  outcome: 'ERROR',
  problems: [{ field: 'group', message: 'Không có nhóm thành phần này.' }],
})

const report = (lines: ImportLine[], written = false): ImportReport => ({
  written,
  added: lines.filter(({ outcome }) => outcome === 'ADD').length,
  unchanged: lines.filter(({ outcome }) => outcome === 'UNCHANGED').length,
  wrong: lines.filter(({ outcome }) => outcome === 'ERROR').length,
  lines,
})

const sheet = (name: string) => new File(['x'], name)

function show() {
  answer<PlanView>('get', '/plans/:id', planView({ status: 'RUNNING' }))
  answer<GroupList>('get', '/plans/:id/participant-groups', { items: [groupView()], named: 0 })
  return renderAt(`/plans/${PLAN_ID}/participants/import`, officeOfTraVinh)
}

describe('import of a list', () => {
  it('shows a wrong line with its reason and writes nothing', async () => {
    const asked: string[] = []
    answer<ImportReport>('post', '/plans/:id/participants/import', ({ query }) => {
      asked.push(query.get('dryRun')!)
      return report([line(2), wrong])
    })
    const { user } = show()
    await user.upload(await screen.findByLabelText('Chọn tệp Excel', { selector: 'input' }), sheet('danh-sach.xlsx'))
    const preview = await screen.findByRole('region', { name: 'Xem trước danh-sach.xlsx' })
    expect(preview).toHaveTextContent('1 người mới, 0 người đã có, 1 dòng sai')
    expect(preview).toHaveTextContent('Không có nhóm thành phần này.')
    expect(within(preview).getByRole('button', { name: 'Nhập 1 người' })).toBeDisabled()
    await user.click(within(preview).getByRole('checkbox', { name: 'Chỉ xem dòng sai' }))
    expect(preview).not.toHaveTextContent('Người 2')
    expect(asked).toEqual(['true'])
  })

  it('writes what was looked at, and leads to the list', async () => {
    const asked: string[] = []
    answer<ImportReport>('post', '/plans/:id/participants/import', ({ query }) => {
      asked.push(query.get('dryRun')!)
      return report([line(2), line(3)], query.get('dryRun') === 'false')
    })
    answer<never[]>('get', '/plans/:id/participant-naming', [])
    answer<ParticipantPage>('get', '/plans/:id/participants', participantPage([]))
    const { user, router } = show()
    await user.upload(await screen.findByLabelText('Chọn tệp Excel', { selector: 'input' }), sheet('danh-sach.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Nhập 2 người' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN_ID}/participants/list`))
    expect(asked).toEqual(['true', 'false'])
  })

  it('stays, with what was looked at, when the server refuses after all', async () => {
    answer<ImportReport>('post', '/plans/:id/participants/import', ({ query }) =>
      query.get('dryRun') === 'true'
        ? report([line(2)])
        : refused(422, 'SHEET_HAS_ERRORS', { detail: 'Còn 1 dòng sai nên chưa ghi dòng nào.' }),
    )
    const { user } = show()
    await user.upload(await screen.findByLabelText('Chọn tệp Excel', { selector: 'input' }), sheet('danh-sach.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Nhập 1 người' }))
    expect(await screen.findByText('Còn 1 dòng sai nên chưa ghi dòng nào.')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Xem trước danh-sach.xlsx' })).toHaveTextContent('Người 2')
  })

  it('takes no other file', async () => {
    const { user } = show()
    const input = await screen.findByLabelText('Chọn tệp Excel', { selector: 'input' })
    input.removeAttribute('accept')
    await user.upload(input, sheet('danh-sach.pdf'))
    expect(await screen.findByText('Không đọc được tệp Excel này.')).toBeVisible()
  })
})
