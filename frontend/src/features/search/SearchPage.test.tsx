import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SearchHit, SearchResult } from '../../api/gen'
import { officeOfTraVinh } from '../../testing/people'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const unit = (text: string, marks: [number, number][] = [], more: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'UNIT',
  id: `id-${text}`,
  unitId: `id-${text}`,
  title: { text, marks: marks.map(([start, end]) => ({ start, end })) },
  ...more,
})

const plan: SearchHit = {
  kind: 'PLAN',
  id: 'p1',
  planId: 'p1',
  title: { text: 'Hội nghị <b>giao ban</b> Đồng Tháp', marks: [{ start: 25, end: 34 }] },
  context: { text: '288/KH-HĐND · Thường trực HĐND', marks: [] },
  line: { text: 'Nơi nhận: tỉnh Đồng Tháp', marks: [{ start: 15, end: 24 }] },
}

const result = (query: string, more: Partial<SearchResult> = {}): SearchResult => ({
  query,
  matching: 'PHRASE',
  total: 8,
  groups: [
    { kind: 'PLAN', total: 1, items: [plan] },
    { kind: 'UNIT', total: 7, items: [unit('tỉnh Đồng Tháp', [[5, 14]])], nextCursor: 'more' },
  ],
  ...more,
})

describe('search page', () => {
  it('shows what was found by kind, marked as text', async () => {
    answer<SearchResult>('get', '/search', ({ query }) => result(query.get('q')!))
    renderAt('/search?q=dong%20thap', officeOfTraVinh)

    const plans = await screen.findByRole('region', { name: 'Kế hoạch (1)' })
    expect(within(plans).getByRole('link', { name: 'Hội nghị <b>giao ban</b> Đồng Tháp' })).toHaveAttribute(
      'href',
      '/plans/p1',
    )
    expect([...plans.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Đồng Tháp', 'Đồng Tháp'])
    expect(plans.querySelector('b')).toBeNull()
    expect(screen.getByText('Tìm thấy 8 kết quả cho «dong thap»')).toBeVisible()
  })

  it('opens one kind alone and goes on by its cursor, all in the address', async () => {
    const asked: string[] = []
    answer<SearchResult>('get', '/search', ({ query }) => {
      asked.push(query.toString())
      return query.get('cursor')
        ? result('dong thap', {
            groups: [{ kind: 'UNIT', total: 51, items: [unit('xã cuối')] }],
          })
        : result('dong thap', {
            groups: [{ kind: 'UNIT', total: 51, items: [unit('tỉnh Đồng Tháp')], nextCursor: 'two' }],
          })
    })
    const { user, router } = renderAt('/search?q=dong%20thap', officeOfTraVinh)

    await user.click(await screen.findByRole('link', { name: 'Xem cả 51' }))
    await user.click(await screen.findByRole('button', { name: /Trang sau/ }))

    expect(await screen.findByRole('link', { name: 'xã cuối' })).toBeVisible()
    expect(router.state.location.search).toMatchObject({ q: 'dong thap', kind: 'UNIT', cursor: 'two' })
    expect(asked.at(-1)).toContain('kinds=UNIT')
  })

  it('opens a unit that has ended as it was on its last day', async () => {
    answer<SearchResult>(
      'get',
      '/search',
      result('cau ke', {
        groups: [{ kind: 'UNIT', total: 1, items: [unit('huyện Cầu Kè', [], { validTo: '2025-06-30' })] }],
      }),
    )
    renderAt('/search?q=cau%20ke', officeOfTraVinh)

    expect((await screen.findByRole('link', { name: 'huyện Cầu Kè' })).getAttribute('href')).toContain(
      'asOf=2025-06-30',
    )
    expect(screen.getByText(/đến hết 30\/06\/2025/)).toBeVisible()
  })

  it('says that the phrase is nowhere and only its words were found', async () => {
    answer<SearchResult>('get', '/search', result('giao ban lang son', { matching: 'WORDS' }))
    renderAt('/search?q=giao%20ban%20lang%20son', officeOfTraVinh)

    expect(await screen.findByText(/Không có đúng cụm từ này/)).toBeVisible()
  })

  it('says what was not found', async () => {
    answer<SearchResult>('get', '/search', { query: 'zzz', total: 0, groups: [] })
    renderAt('/search?q=zzz', officeOfTraVinh)

    expect(await screen.findByText('Không tìm thấy «zzz»')).toBeVisible()
  })

  it('asks nothing before something is typed', async () => {
    renderAt('/search', officeOfTraVinh)

    expect(await screen.findByText('Gõ tên, số ký hiệu hoặc vài chữ của nội dung')).toBeVisible()
  })

  it('shows why it failed and asks again on demand', async () => {
    answer<SearchResult>('get', '/search', refused(500, 'INTERNAL_ERROR', { detail: 'Máy chủ gặp lỗi.' }))
    const { user } = renderAt('/search?q=dong%20thap', officeOfTraVinh)
    expect(await screen.findByText('Máy chủ gặp lỗi.')).toBeVisible()

    answer<SearchResult>('get', '/search', result('dong thap'))
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))

    expect(await screen.findByRole('region', { name: 'Kế hoạch (1)' })).toBeVisible()
  })
})

describe('field in the header', () => {
  const field = () => screen.findByRole('combobox', { name: 'Tìm mọi thứ, không cần gõ dấu' })

  it('suggests after a pause, once, and leads to what the arrows chose', async () => {
    const asked: (string | null)[] = []
    answer<SearchResult>('get', '/search', ({ query }) => {
      asked.push(query.get('q'))
      return result(query.get('q')!)
    })
    const { user, router } = renderAt('/search', officeOfTraVinh)

    await user.type(await field(), 'dong thap')
    const list = await screen.findByRole('listbox', { name: 'Gợi ý' })
    await within(list).findByRole('option', { name: /tỉnh Đồng Tháp/, selected: false })
    expect(asked).toEqual(['dong thap'])

    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(within(list).getByRole('option', { name: 'tỉnh Đồng Tháp' })).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Enter}')

    expect(router.state.location.pathname).toBe('/units/id-t%E1%BB%89nh%20%C4%90%E1%BB%93ng%20Th%C3%A1p')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('opens the whole result on Enter', async () => {
    answer<SearchResult>('get', '/search', ({ query }) => result(query.get('q')!))
    const { user, router } = renderAt('/search', officeOfTraVinh)

    await user.type(await field(), '288/KH-HĐND{Enter}')

    expect(await screen.findByRole('region', { name: 'Kế hoạch (1)' })).toBeVisible()
    expect(router.state.location.search).toMatchObject({ q: '288/KH-HĐND' })
  })

  it('is reached by / and by Ctrl + K, and left by Escape', async () => {
    const { user } = renderAt('/search', officeOfTraVinh)
    const input = await field()

    await user.keyboard('/')
    expect(input).toHaveFocus()
    expect(input).toHaveValue('')
    await user.keyboard('{Escape}')
    expect(input).not.toHaveFocus()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('a/{Control>}k{/Control}')
    expect(screen.getByRole('searchbox')).toHaveValue('a/')
    expect(input).toHaveFocus()
  })

  it('says that nothing was found, and that the server failed', async () => {
    answer<SearchResult>('get', '/search', ({ query }) => ({ query: query.get('q')!, total: 0, groups: [] }))
    const { user } = renderAt('/search', officeOfTraVinh)
    await user.type(await field(), 'zzz')
    expect(await screen.findByText('Không tìm thấy «zzz»')).toBeVisible()

    answer<SearchResult>('get', '/search', refused(500, 'INTERNAL_ERROR'))
    await user.type(await field(), 'yyy')
    expect(await screen.findByText('Không tải được dữ liệu')).toBeVisible()
  })
})
