import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { HallContent, HallView, PlanView } from '../../api/gen'
import { cauKe, officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer, refused } from '../../testing/server'

const address = `/plans/${PLAN_ID}/hall`
const pieces = `/api/v1/plans/${PLAN_ID}/hall/pieces`

const hall: HallView = {
  version: 0,
  content: {
    heading: ['THƯỜNG TRỰC HĐND TỈNH TRÀ VINH'],
    title: ['HỘI NGHỊ GIAO BAN'],
    note: [],
    footer: '{đơn vị}, ngày 22 tháng 9 năm 2023',
    widthMm: 6000,
    heightMm: 3000,
    doorSigns: [{ text: 'Hội trường', arrow: 'NONE' }],
  },
  points: [
    { unitId: '0190a1b2-0000-7000-8000-000000000013', unitName: 'tỉnh Trà Vinh', level: 'PROVINCE' },
    { unitId: '0190a1b2-0000-7000-8000-000000000003', unitName: 'huyện Cầu Kè', level: 'DISTRICT' },
  ],
  groups: [],
}

const counts = { total: 0, unanswered: 0, coming: 0, notComing: 0, substituted: 0, present: 0, left: 0 }

describe('what is printed for the hall', () => {
  it('shows the first page of what is chosen, and hands the choice to the files', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<HallView>('get', '/plans/:planId/hall', hall)
    const { user, router } = renderAt(address, officeOfTraVinh)

    const preview = await screen.findByRole('img', { name: 'Trang đầu: Ma-két' })
    expect(preview).toHaveAttribute('src', `${pieces}/BACKDROP.png?width=900&v=0`)
    await user.click(screen.getByRole('combobox', { name: 'Điểm cầu' }))
    await user.keyboard('cau ke')
    await user.click(await screen.findByTitle('huyện Cầu Kè'))
    expect(router.state.location.search).toEqual({ unitId: [hall.points[1]!.unitId] })
    expect(screen.getByRole('link', { name: /Tải PDF/ })).toHaveAttribute(
      'href',
      `${pieces}/BACKDROP.pdf?unitId=${hall.points[1]!.unitId}`,
    )
    await user.click(screen.getByRole('radio', { name: 'Biển chỉ dẫn' }))
    expect(screen.getByRole('link', { name: /Tải PDF/ })).toHaveAttribute('href', `${pieces}/DOOR_SIGNS.pdf`)
  })

  it('draws badges for the holders that the office has, and keeps the size in the address', async () => {
    const someone = {
      ...hall,
      groups: [{ id: '0190a1b2-0000-7000-8000-000000000021', wording: 'Đại biểu', people: 2 }],
    }
    answer<PlanView>('get', '/plans/:id', planView())
    answer<HallView>('get', '/plans/:planId/hall', someone)
    answer('get', '/plans/:planId/participants', { items: [], nextCursor: null, total: 0, counts })
    const { user, router } = renderAt(`${address}?piece=BADGES`, officeOfTraVinh)

    const size = await screen.findByRole('combobox', { name: 'Cỡ thẻ' })
    expect(screen.getByTitle('95 × 67 mm')).toBeVisible()
    await user.click(size)
    await user.click(await screen.findByTitle('A7, 105 × 74 mm'))
    expect(router.state.location.search).toEqual({ piece: 'BADGES', badgeSize: 'A7' })
    expect(screen.getByRole('img', { name: 'Trang đầu: Thẻ đại biểu' })).toHaveAttribute(
      'src',
      `${pieces}/BADGES.png?badgeSize=A7&width=900&v=0`,
    )
    expect(screen.getByRole('link', { name: /Tải PDF/ })).toHaveAttribute('href', `${pieces}/BADGES.pdf?badgeSize=A7`)

    // Another piece has no sizes; the choice stays for who comes back.
    await user.click(screen.getByRole('radio', { name: 'Biển tên để bàn' }))
    expect(screen.queryByRole('combobox', { name: 'Cỡ thẻ' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Tải PDF/ })).toHaveAttribute('href', `${pieces}/NAME_CARDS.pdf`)
  })

  it('says what is missing where nobody is expected or a choice holds nothing', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<HallView>('get', '/plans/:planId/hall', hall)
    answer('get', '/plans/:planId/participants', { items: [], nextCursor: null, total: 0, counts })
    renderAt(`${address}?piece=BADGES`, officeOfTraVinh)
    expect(await screen.findByText(/Chưa cử đại biểu nào/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /Tải PDF/ })).not.toBeInTheDocument()
  })

  it('takes a picture that cannot be drawn for an empty choice', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<HallView>('get', '/plans/:planId/hall', hall)
    renderAt(address, officeOfTraVinh)
    fireEvent.error(await screen.findByRole('img', { name: 'Trang đầu: Ma-két' }))
    expect(await screen.findByText(/Phần đã chọn không có gì/)).toBeVisible()
  })

  it('keeps the words of the office under the version that was seen, and draws anew', async () => {
    let written: { version: string | null; content: HallContent } | undefined
    answer<PlanView>('get', '/plans/:id', planView())
    let kept = hall
    answer<HallView>('get', '/plans/:planId/hall', () => kept)
    answer<HallView>('put', '/plans/:planId/hall', async ({ request }) => {
      written = { version: request.headers.get('If-Match'), content: (await request.json()) as HallContent }
      kept = { ...hall, version: 1, content: written.content }
      return kept
    })
    const { user } = renderAt(address, officeOfTraVinh)

    const title = await screen.findByLabelText(/Tên hội nghị/)
    await user.clear(title)
    await user.type(title, 'HỘI NGHỊ{enter}TRỰC TUYẾN')
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    expect(await screen.findByText('Đã lưu')).toBeVisible()
    expect(written?.version).toBe('"0"')
    expect(written?.content.title).toEqual(['HỘI NGHỊ', 'TRỰC TUYẾN'])
    await waitFor(() =>
      expect(screen.getByRole('img', { name: 'Trang đầu: Ma-két' })).toHaveAttribute(
        'src',
        `${pieces}/BACKDROP.png?width=900&v=1`,
      ),
    )
  })

  it('asks what shall happen when somebody else was faster; what was typed stays', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    answer<HallView>('get', '/plans/:planId/hall', hall)
    answer<HallView>('put', '/plans/:planId/hall', refused(412, 'VERSION_CONFLICT'))
    const { user } = renderAt(address, officeOfTraVinh)
    await user.type(await screen.findByLabelText('Chủ đề'), 'Giám sát')
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Giữ phần tôi nhập' }))
    expect(screen.getByLabelText('Chủ đề')).toHaveValue('Giám sát')
  })

  it('is not offered to a unit', async () => {
    answer<PlanView>('get', '/plans/:id', planView())
    renderAt(`/plans/${PLAN_ID}/content`, cauKe)
    expect(await screen.findByRole('link', { name: 'Sự kiện và nội dung' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Hội trường' })).not.toBeInTheDocument()
  })
})
