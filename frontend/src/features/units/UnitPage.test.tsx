import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { UnitDetail } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const traVinh = { id: 'tra-vinh', name: 'Trà Vinh', fullName: 'tỉnh Trà Vinh', level: 'PROVINCE' } as const

const district: UnitDetail = {
  id: 'cau-ke',
  name: 'Cầu Kè',
  fullName: 'huyện Cầu Kè',
  type: 'RURAL_DISTRICT',
  level: 'DISTRICT',
  code: '845',
  parentId: traVinh.id,
  path: 'tỉnh Trà Vinh',
  validFrom: '1992-05-05',
  validTo: '2025-06-30',
  childCount: 0,
  aliases: ['H. Cầu Kè'],
  ancestors: [traVinh],
  versions: [
    {
      fullName: 'huyện Cầu Kè',
      type: 'RURAL_DISTRICT',
      validFrom: '1992-05-05',
      validTo: '2025-06-30',
      parent: traVinh,
    },
  ],
  predecessors: [],
  successors: [
    {
      unit: { id: 'xa-cau-ke', name: 'Cầu Kè', fullName: 'xã Cầu Kè', level: 'COMMUNE' },
      onDate: '2025-07-01',
      note: 'Sắp xếp đơn vị hành chính',
    },
  ],
  bodies: [
    {
      id: 'body',
      name: 'Thường trực HĐND huyện Cầu Kè',
      shortName: 'TT HĐND',
      kind: 'STANDING_BODY',
      unitId: 'cau-ke',
      unitName: 'huyện Cầu Kè',
      level: 'DISTRICT',
      validFrom: '2021-06-24',
      aliases: [],
    },
  ],
}

describe('a unit', () => {
  it('shows its periods, what became of it and its bodies', async () => {
    answer<UnitDetail>('get', '/units/cau-ke', district)
    renderAt('/units/cau-ke', cauKe)

    expect(await screen.findByRole('heading', { level: 1, name: 'huyện Cầu Kè' })).toBeVisible()
    expect(screen.getByText('Đã kết thúc')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Các giai đoạn' })).getByText(/đến hết/)).toHaveTextContent(
      'từ thứ Ba, 05/05/1992',
    )
    expect(
      within(screen.getByRole('region', { name: 'Cơ quan, tổ chức' })).getByText('Thường trực HĐND huyện Cầu Kè'),
    ).toBeVisible()
  })

  it('leads to its successor on the day it took over', async () => {
    answer<UnitDetail>('get', '/units/cau-ke', district)
    renderAt('/units/cau-ke?asOf=2023-09-15', cauKe)

    expect(await screen.findByRole('link', { name: 'xã Cầu Kè' })).toHaveAttribute(
      'href',
      '/units/xa-cau-ke?asOf=2025-07-01',
    )
    expect(
      within(screen.getByRole('navigation', { name: 'Vị trí trang' })).getByRole('link', { name: 'tỉnh Trà Vinh' }),
    ).toHaveAttribute('href', '/units/tra-vinh?asOf=2023-09-15')
  })

  it('says that a unit does not exist, as the heading of the page', async () => {
    answer<UnitDetail>('get', '/units/nowhere', refused(404, 'NOT_FOUND'))
    renderAt('/units/nowhere', cauKe)

    expect(await screen.findByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible()
  })

  it('says that it may not be seen', async () => {
    answer<UnitDetail>('get', '/units/secret', refused(403, 'FORBIDDEN'))
    renderAt('/units/secret', cauKe)

    expect(await screen.findByRole('heading', { level: 1, name: 'Không có quyền xem' })).toBeVisible()
  })
})
