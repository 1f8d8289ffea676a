import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { PageUnitView } from '../api/gen'
import { cauKe } from '../testing/people'
import { renderAt } from '../testing/render'
import { answer, server } from '../testing/server'

it('says since when the server is away, and goes with its first answer', async () => {
  server.use(http.get('*/api/v1/units', () => HttpResponse.error()))
  const { user } = renderAt('/units', cauKe)

  const banner = await screen.findByText(/Mất kết nối máy chủ từ \d\d:\d\d/)
  expect(await screen.findByText('Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.')).toBeVisible()

  answer<PageUnitView>('get', '/units', { items: [], nextCursor: null, total: 0 })
  await user.click(screen.getAllByRole('button', { name: 'Thử lại' })[0]!)

  await waitFor(() => expect(banner).not.toBeInTheDocument())
  expect(await screen.findByText('Ngày này chưa có đơn vị nào trong danh mục')).toBeVisible()
})
