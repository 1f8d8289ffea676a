import type { Page } from '@playwright/test'
import type { ObligationRow, PlanRow } from '../../src/api/gen'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { Desk } from '../server'

/** Where the examples lie; their ids are new in every database. */
interface Places {
  /** Lạng Sơn 2021: issued, with late, returned and extended work. */
  plan: string
  /** Đồng Tháp 2024: a draft. */
  draft: string
  /** Of Lạng Sơn's plan: waiting for the office, and still owed by a unit. */
  waiting: string
  owed: string
}

let places: Places

test.beforeAll(async () => {
  const langSon = await Desk.of('vanphong.langson')
  const plan = (await langSon.get<{ items: PlanRow[] }>('plans?year=2021&status=ISSUED')).items[0]!
  const { items } = await langSon.get<{ items: ObligationRow[] }>(`plans/${plan.id}/obligations?limit=200`)
  const of = (name: string, kind: string) =>
    items.find(({ body, ...row }) => row.kind === kind && body.name.endsWith(name))!
  const dongThap = await Desk.of('vanphong.dongthap')
  const drafts = (await dongThap.get<{ items: PlanRow[] }>('plans?status=DRAFT')).items
  // Stories leave drafts here too; ids grow with time, and the example was there first.
  const draft = drafts.reduce((first, row) => (row.id < first.id ? row : first))
  places = {
    plan: plan.id,
    draft: draft.id,
    waiting: of('huyện Văn Lãng', 'PAPER').id,
    owed: of('huyện Cao Lộc', 'PAPER').id,
  }
})

interface Screen {
  name: string
  account: string
  address: (places: Places) => string
  /** Something that stands there once the page is filled. */
  shows: (page: Page) => ReturnType<Page['getByText']>
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { level: 1, name })
const region = (name: string | RegExp) => (page: Page) => page.getByRole('region', { name })

const SCREENS: Screen[] = [
  { name: 'start-office', account: 'vanphong.travinh', address: () => '/', shows: region(/^Quá hạn/) },
  { name: 'start-leader', account: 'thuongtruc.langson', address: () => '/', shows: region(/^Quá hạn/) },
  { name: 'start-unit', account: 'huyen.chauthanh', address: () => '/', shows: region('Còn phải làm') },
  {
    name: 'start-empty',
    account: 'vanphong.vinhlong',
    address: () => '/',
    shows: (page) => page.getByText('Chưa có kế hoạch nào đang thực hiện'),
  },
  {
    name: 'own-work',
    account: 'huyen.chauthanh',
    address: () => '/obligations?filter=ALL',
    shows: (page) => page.getByText('Kiến nghị').or(page.getByText('Tham luận:')).first(),
  },
  {
    name: 'own-work-none',
    account: 'nguoixem.vinhlong',
    address: () => '/plans',
    shows: (page) => page.getByText('Chưa có kế hoạch nào'),
  },
  {
    name: 'plan-papers',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/papers?kind=REMINDER`,
    shows: (page) => page.getByRole('img', { name: /^Trang 1 / }),
  },
  {
    name: 'calendar',
    account: 'vanphong.travinh',
    address: () => '/calendar?month=2023-09&date=2023-09-03',
    shows: region(/^Việc đến hạn/),
  },
  {
    name: 'calendar-holidays',
    account: 'vanphong.travinh',
    address: () => '/calendar?month=2023-04',
    shows: region('Tháng 4 năm 2023'),
  },
  {
    name: 'holidays',
    account: 'quantri',
    address: () => '/calendar/holidays?year=2024',
    shows: (page) => page.getByRole('button', { name: 'Xem trước thời hạn bị dời' }),
  },
  {
    name: 'plans',
    account: 'vanphong.travinh',
    address: () => '/plans',
    shows: (page) => page.getByText('Tổ chức Hội nghị giao ban về nâng cao').first(),
  },
  {
    name: 'plans-no-result',
    account: 'vanphong.travinh',
    address: () => '/plans?q=khongco',
    shows: (page) => page.getByText('Không có kết quả'),
  },
  {
    name: 'plan-progress',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/progress?view=list`,
    shows: (page) => page.getByRole('article').first(),
  },
  {
    name: 'plan-progress-matrix',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/progress?view=matrix`,
    shows: (page) => page.getByText(/^Đã gửi \d+\/\d+/).first(),
  },
  {
    name: 'plan-progress-as-of',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/progress?asOf=2021-11-10`,
    shows: (page) => page.getByText(/^Đang xem bảng như lúc hết/),
  },
  {
    name: 'plan-assignments',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/assignments`,
    shows: (page) => page.getByText('14 phân công'),
  },
  {
    name: 'plan-content',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/content`,
    shows: (page) => page.getByText('Hội nghị giao ban trực tuyến 3 cấp năm 2021').first(),
  },
  {
    name: 'plan-log',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/log`,
    shows: region('Nhật ký'),
  },
  { name: 'plan-new', account: 'vanphong.dongthap', address: () => '/plans/new', shows: heading('Lập kế hoạch') },
  {
    name: 'plan-edit',
    account: 'vanphong.dongthap',
    address: ({ draft }) => `/plans/${draft}/edit`,
    shows: heading('Sửa dự thảo kế hoạch'),
  },
  {
    name: 'plan-draft',
    account: 'vanphong.dongthap',
    address: ({ draft }) => `/plans/${draft}/assignments`,
    shows: (page) => page.getByText('5 phân công'),
  },
  {
    name: 'assignment-new',
    account: 'vanphong.dongthap',
    address: ({ draft }) => `/plans/${draft}/assignments/new`,
    shows: heading('Thêm phân công'),
  },
  {
    name: 'obligation-office',
    account: 'vanphong.langson',
    address: ({ waiting }) => `/obligations/${waiting}`,
    shows: region('Xử lý bài nộp'),
  },
  {
    name: 'obligation-unit',
    account: 'huyen.caoloc',
    address: ({ owed }) => `/obligations/${owed}`,
    shows: region('Nộp bài'),
  },
  {
    name: 'obligation-reader',
    account: 'nguoixem.langson',
    address: ({ owed }) => `/obligations/${owed}`,
    shows: region('Thời hạn'),
  },
  {
    name: 'plan-hall',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/hall`,
    shows: region('Ma-két, thẻ, biển tên'),
  },
  {
    name: 'plan-reminders',
    account: 'vanphong.langson',
    address: ({ plan }) => `/plans/${plan}/reminders`,
    shows: region('Nhật ký đôn đốc'),
  },
  { name: 'notices', account: 'vanphong.langson', address: () => '/notices', shows: heading('Thông báo') },
  { name: 'mailbox', account: 'vanphong.langson', address: () => '/mailbox', shows: heading('Hộp thư mẫu') },
  { name: 'calendar-feeds', account: 'huyen.caoloc', address: () => '/calendar/feeds', shows: heading('Đăng ký lịch') },
  {
    name: 'paper-templates',
    account: 'vanphong.langson',
    address: () => '/paper-templates',
    shows: heading('Mẫu văn bản'),
  },
  {
    name: 'paper-template',
    account: 'vanphong.langson',
    address: () => '/paper-templates/INVITATION',
    shows: heading(/^Giấy mời/),
  },
  {
    name: 'layout-check',
    account: 'huyen.caoloc',
    address: () => '/layout-check',
    shows: heading('Kiểm tra thể thức'),
  },
  {
    name: 'api-clients',
    account: 'vanphong.langson',
    address: () => '/api-clients',
    shows: heading('Ứng dụng kết nối'),
  },
  {
    name: 'api-client-new',
    account: 'vanphong.langson',
    address: () => '/api-clients/new',
    shows: heading(/ứng dụng/i),
  },
  { name: 'webhooks', account: 'vanphong.langson', address: () => '/webhooks', shows: heading('Nơi nhận tin') },
  {
    name: 'webhook-new',
    account: 'vanphong.langson',
    address: () => '/webhooks/new',
    shows: heading('Lập nơi nhận tin'),
  },
  { name: 'search', account: 'vanphong.langson', address: () => '/search', shows: heading('Tìm kiếm') },
  {
    name: 'search-results',
    account: 'vanphong.langson',
    address: () => '/search?q=thuong%20truc',
    shows: region(/^Cơ quan, tổ chức/),
  },
  {
    name: 'search-one-kind',
    account: 'huyen.caoloc',
    address: () => '/search?q=cao%20loc&kind=UNIT',
    shows: region(/^Đơn vị hành chính/),
  },
  {
    name: 'search-nothing',
    account: 'nguoixem.langson',
    address: () => '/search?q=zzzz',
    shows: (page) => page.getByText('Không tìm thấy «zzzz»'),
  },
  { name: 'audit', account: 'quantri', address: () => '/audit', shows: (page) => page.getByText('Đăng nhập').first() },
  { name: 'units', account: 'vanphong.langson', address: () => '/units', shows: heading('Đơn vị') },
  { name: 'units-admin', account: 'quantri', address: () => '/units', shows: heading('Đơn vị') },
  { name: 'unit-add', account: 'quantri', address: () => '/units/changes/add', shows: heading('Thêm đơn vị') },
  { name: 'unit-merge', account: 'quantri', address: () => '/units/changes/merge', shows: heading('Sáp nhập') },
  { name: 'unit-import', account: 'quantri', address: () => '/units/import', shows: heading('Nhập danh mục đơn vị') },
  { name: 'unit-log', account: 'quantri', address: () => '/units/log', shows: heading('Nhật ký danh mục đơn vị') },
  { name: 'password', account: 'vanphong.langson', address: () => '/account/password', shows: heading('Đổi mật khẩu') },
  {
    name: 'not-found',
    account: 'vanphong.langson',
    address: () => '/khong-co-trang-nay',
    shows: heading('Không tìm thấy trang'),
  },
  { name: 'no-permission', account: 'huyen.caoloc', address: () => '/plans/new', shows: heading('Không có quyền xem') },
]

for (const { name, account, address, shows } of SCREENS) {
  test(`${name} can be used by everybody`, async ({ page }) => {
    await arrive(page, account, address(places))
    await expect(shows(page)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(page)
    await screenshot(page, name)
  })
}

test('the log of the system is checked at the press of a button', async ({ page }) => {
  await arrive(page, 'quantri', '/audit')
  await page.getByRole('button', { name: 'Kiểm tra toàn bộ nhật ký' }).click()
  await expect(page.getByText('Nhật ký nguyên vẹn')).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'audit-checked')
  const lines = await page.request.get('/api/v1/audit/export.jsonl?system=true')
  expect((await lines.text()).split('\n')[0]).toContain('"hash":')
})

const MAIN_SCREENS = ['start-office', 'plan-progress', 'obligation-unit']

test.describe('in the dark', () => {
  for (const { name, account, address, shows } of SCREENS.filter((screen) => MAIN_SCREENS.includes(screen.name))) {
    test(`${name} can be used by everybody`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await arrive(page, account, address(places))
      await expect(shows(page)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expectAccessible(page)
      await screenshot(page, `dark-${name}`)
    })
  }
})
