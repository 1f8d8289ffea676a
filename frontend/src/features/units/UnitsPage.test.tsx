import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PageUnitView, UnitView } from '../../api/gen'
import { cauKe } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const unit = (name: string, more: Partial<UnitView> = {}): UnitView => ({
  id: `id-${name}`,
  name,
  fullName: `huyện ${name}`,
  type: 'RURAL_DISTRICT',
  level: 'DISTRICT',
  path: 'tỉnh Trà Vinh',
  validFrom: '1992-05-05',
  childCount: 0,
  ...more,
})

const traVinh = unit('Trà Vinh', {
  fullName: 'tỉnh Trà Vinh',
  type: 'PROVINCE',
  level: 'PROVINCE',
  path: '',
  childCount: 2,
})

const page = (items: UnitView[], nextCursor: string | null = null): PageUnitView => ({
  items,
  nextCursor,
  total: items.length,
})

describe('tree of units', () => {
  it('asks for children only when a branch is opened', async () => {
    const asked: (string | null)[] = []
    answer<PageUnitView>('get', '/units', ({ query }) => {
      asked.push(query.get('parentId'))
      return page(query.get('parentId') === traVinh.id ? [unit('Cầu Kè'), unit('Trà Cú')] : [traVinh])
    })
    const { user } = renderAt('/units', cauKe)

    await user.click(await screen.findByRole('button', { name: 'Mở các đơn vị thuộc tỉnh Trà Vinh' }))

    expect(await screen.findByRole('link', { name: 'huyện Cầu Kè' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'huyện Trà Cú' })).toBeVisible()
    expect(asked).toEqual([null, traVinh.id])
  })

  it('reads the tree as of the day in the address', async () => {
    answer<PageUnitView>('get', '/units', ({ query }) => page(query.get('asOf') === '2023-09-15' ? [traVinh] : []))
    renderAt('/units?asOf=2023-09-15', cauKe)

    expect(await screen.findByRole('link', { name: 'tỉnh Trà Vinh' })).toHaveAttribute(
      'href',
      '/units/id-Tr%C3%A0%20Vinh?asOf=2023-09-15',
    )
    expect(screen.getByLabelText('Tại ngày')).toHaveValue('15/09/2023')
  })

  it('says that a day has no units', async () => {
    answer<PageUnitView>('get', '/units', page([]))
    renderAt('/units?asOf=1900-01-01', cauKe)

    expect(await screen.findByText('Ngày này chưa có đơn vị nào trong danh mục')).toBeVisible()
  })

  it('shows why it could not be loaded and loads on demand', async () => {
    answer<PageUnitView>('get', '/units', refused(500, 'INTERNAL_ERROR', { detail: 'Máy chủ gặp lỗi.' }))
    const { user } = renderAt('/units', cauKe)
    expect(await screen.findByText('Máy chủ gặp lỗi.')).toBeVisible()

    answer<PageUnitView>('get', '/units', page([traVinh]))
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))

    expect(await screen.findByRole('link', { name: 'tỉnh Trà Vinh' })).toBeVisible()
  })
})

describe('search for units', () => {
  it('sends what was typed, keeps it in the address and shows where each match belongs', async () => {
    answer<PageUnitView>('get', '/units', ({ query }) =>
      page(query.get('q') === 'cau ke' ? [unit('Cầu Kè')] : [traVinh]),
    )
    const { user, router } = renderAt('/units', cauKe)

    await user.type(await screen.findByRole('searchbox', { name: 'Tìm đơn vị, không cần gõ dấu' }), 'cau ke')

    const row = (await screen.findByRole('link', { name: 'huyện Cầu Kè' })).closest('tr')!
    expect(within(row).getByText('tỉnh Trà Vinh')).toBeVisible()
    expect(within(row).getByText('Cấp huyện')).toBeVisible()
    expect(router.state.location.search).toMatchObject({ q: 'cau ke' })
  })

  it('offers to clear the filters when nothing matches', async () => {
    answer<PageUnitView>('get', '/units', ({ query }) => page(query.get('q') ? [] : [traVinh]))
    const { user } = renderAt('/units?q=zzz', cauKe)

    const list = await screen.findByRole('region', { name: 'Kết quả tìm đơn vị' })
    expect(await within(list).findByText('Không có kết quả')).toBeVisible()
    await user.click(within(list).getByRole('button', { name: 'Xóa bộ lọc' }))

    expect(await screen.findByRole('link', { name: 'tỉnh Trà Vinh' })).toBeVisible()
  })

  it('walks forward by the cursor of the answer and back again', async () => {
    answer<PageUnitView>('get', '/units', ({ query }) =>
      query.get('cursor') === 'two'
        ? { items: [unit('Trà Cú')], nextCursor: null, total: 51 }
        : { items: [unit('Cầu Kè')], nextCursor: 'two', total: 51 },
    )
    const { user } = renderAt('/units?level=DISTRICT', cauKe)

    await user.click(await screen.findByRole('button', { name: /Trang sau/ }))
    expect(await screen.findByRole('link', { name: 'huyện Trà Cú' })).toBeVisible()
    expect(screen.getByText('51–51 trong 51')).toBeVisible()

    await user.click(screen.getByRole('button', { name: /Trang trước/ }))
    expect(await screen.findByRole('link', { name: 'huyện Cầu Kè' })).toBeVisible()
  })
})
