import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { PageUnitView } from '../api/gen'
import { setScreenWidth } from '../testing/browser'
import { cauKe } from '../testing/people'
import { renderAt } from '../testing/render'
import { answer } from '../testing/server'

const page: PageUnitView = {
  items: [
    {
      id: 'cau-ke',
      name: 'Cầu Kè',
      fullName: 'huyện Cầu Kè',
      type: 'RURAL_DISTRICT',
      level: 'DISTRICT',
      path: 'tỉnh Trà Vinh',
      validFrom: '1992-05-05',
      childCount: 11,
    },
  ],
  nextCursor: null,
  total: 1,
}

describe('a list', () => {
  afterEach(() => setScreenWidth(1366))

  it('is a table with headed columns on a wide screen', async () => {
    answer<PageUnitView>('get', '/units', page)
    renderAt('/units?level=DISTRICT', cauKe)

    const table = await screen.findByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Đơn vị', 'Cấp', 'Thuộc', 'Hiệu lực'])
    expect(within(table).getByRole('cell', { name: 'tỉnh Trà Vinh' })).toBeVisible()
    expect(screen.getByText('1–1 trong 1')).toBeVisible()
  })

  it('is a list of cards on a phone', async () => {
    setScreenWidth(390)
    answer<PageUnitView>('get', '/units', page)
    renderAt('/units?level=DISTRICT', cauKe)

    const list = await screen.findByRole('region', { name: 'Kết quả tìm đơn vị' })
    expect(await within(list).findByRole('listitem')).toHaveTextContent('huyện Cầu Kè')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
