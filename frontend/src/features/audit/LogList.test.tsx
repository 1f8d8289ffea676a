import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ObligationDetail, PageLogEntry } from '../../api/gen'
import { cauKePaper, obligationOf } from '../../testing/obligations'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'
import { changesBetween } from './changes'

describe('log of an obligation', () => {
  it('tells who did what and when, with before and after folded away', async () => {
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper, { allowed: [] }))
    answer<PageLogEntry>('get', '/obligations/:id/log', {
      items: [
        {
          id: '0190a1b2-0000-7000-8000-000000000700',
          at: '2023-09-12T01:30:00Z',
          actor: 'Văn phòng Cầu Kè',
          actorBody: 'Thường trực HĐND huyện Cầu Kè',
          action: 'SUBMISSION_SENT',
          text: 'Gửi bản 1',
          objectType: 'obligation',
          objectId: cauKePaper.id,
          before: { bodyId: 'b1', state: 'OPEN', lastDay: '2023-09-12', late: false },
          after: { bodyId: 'b2', state: 'SENT', lastDay: '2023-09-15', late: false },
          seq: 41,
        },
      ],
      nextCursor: null,
      total: 1,
    })
    const { user } = renderAt(`/obligations/${cauKePaper.id}`, officeOfTraVinh)

    const log = await screen.findByRole('region', { name: 'Nhật ký' })
    expect(await within(log).findByText('Gửi bản 1')).toBeVisible()
    expect(log).toHaveTextContent('08:30 thứ Ba, 12/09/2023')
    expect(log).toHaveTextContent('Đã niêm phong, số 41')
    expect(within(log).getByText('Chưa gửi')).not.toBeVisible()
    await user.click(within(log).getByText('Nội dung trước và sau'))
    expect(within(log).getByRole('row', { name: 'Tình trạng Chưa gửi Đã gửi' })).toBeVisible()
    expect(within(log).getByRole('row', { name: 'Ngày hạn thứ Ba, 12/09/2023 thứ Sáu, 15/09/2023' })).toBeVisible()
    expect(within(log).queryByText('bodyId')).not.toBeInTheDocument()
  })

  it('is not asked for by those who may not read it', async () => {
    answer<ObligationDetail>('get', '/obligations/:id', obligationOf(cauKePaper))
    renderAt(`/obligations/${cauKePaper.id}`, cauKe)

    expect(await screen.findByRole('region', { name: 'Các bản đã gửi' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Nhật ký' })).not.toBeInTheDocument()
  })
})

describe('changes', () => {
  it.each([
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, [{ field: 'b', before: 2, after: 3 }]],
    [undefined, { a: 1 }, [{ field: 'a', before: undefined, after: 1 }]],
    ['x', 'y', [{ field: '', before: 'x', after: 'y' }]],
    [{ a: [1] }, { a: [1] }, []],
  ])('%j → %j', (before, after, changes) => expect(changesBetween(before, after)).toEqual(changes))
})
