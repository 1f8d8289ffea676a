import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PaperPreview, PlanView } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const page = { number: 1, width: 4, height: 6, png: 'iVBORw0KGgo=' }
const address = `/plans/${PLAN_ID}/papers`

describe('papers of a plan', () => {
  it('shows the pages of the kind that is chosen, and the address says which', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<PaperPreview>('get', '/plans/:planId/papers/:kind/preview', { pageCount: 14, pages: [page] })
    const { user, router } = renderAt(address, officeOfTraVinh)

    expect(await screen.findByRole('img', { name: 'Trang 1 trên 14: Kế hoạch' })).toBeInTheDocument()
    expect(screen.getByText(/xem được 1 trang đầu; tải PDF để xem đủ 14 trang/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Công văn đôn đốc' }))
    expect(await screen.findByRole('img', { name: 'Trang 1 trên 14: Công văn đôn đốc' })).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ kind: 'REMINDER' })
    const papers = screen.getByRole('region', { name: 'Văn bản' })
    expect(within(papers).getByRole('link', { name: 'Tải Word' })).toHaveAttribute(
      'href',
      `/api/v1/plans/${PLAN_ID}/papers/REMINDER/docx`,
    )
  })

  it('says why there is none', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer('get', '/plans/:planId/papers/:kind/preview', refused(404, 'NOT_FOUND'))
    renderAt(address, officeOfTraVinh)
    expect(await screen.findByText('Không tìm thấy trang')).toBeInTheDocument()
  })

  it('is not offered to a unit', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    renderAt(`/plans/${PLAN_ID}/content`, cauKe)
    expect(await screen.findByRole('link', { name: 'Sự kiện và nội dung' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Văn bản' })).not.toBeInTheDocument()
  })
})
