import type { Page } from '@playwright/test'
import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'
import { Desk, draftPlan } from '../server'

const field = (page: Page) => page.getByRole('combobox', { name: 'Tìm mọi thứ, không cần gõ dấu' })
const pageField = (page: Page) => page.getByRole('searchbox', { name: /^Tìm kế hoạch, nội dung/ })
const group = (page: Page, name: RegExp) => page.getByRole('region', { name })

test('a province is found without accents, from the header with the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no field in the header')
  await arrive(page, 'vanphong.travinh')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('dong thap')
  const option = page.getByRole('option', { name: 'tỉnh Đồng Tháp' }).first()
  await expect(option).toBeVisible()
  await expect(option.locator('mark')).toHaveText('Đồng Tháp')
  await expectAccessible(page)
  await screenshot(page, 'search-suggestions')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=dong/)
  await expect(group(page, /^Đơn vị hành chính \(\d+\)/)).toContainText('tỉnh Đồng Tháp')
})

test('committees under both spellings, plans by number, an old name: all on the search page', async ({ page }) => {
  await arrive(page, 'vanphong.travinh', '/search')
  await expectAccessible(page)
  await screenshot(page, 'search-start')

  await pageField(page).fill('uy ban')
  const bodies = group(page, /^Cơ quan, tổ chức/)
  await expect(bodies.locator('mark').first()).toHaveText(/^[UỦ][ỷy] ban$/i)
  await expectAccessible(page)
  await screenshot(page, 'search-results')

  await pageField(page).fill('288/KH-HĐND')
  const plans = group(page, /^Kế hoạch \(1\)/)
  await expect(
    plans
      .getByText(/^288\/KH-HĐND/)
      .or(plans.locator('mark', { hasText: '288/KH-HĐND' }))
      .first(),
  ).toBeVisible()
  await plans.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/plans\//)

  await page.goto('/search?q=xa%20cau%20ke')
  await expect(group(page, /^Đơn vị hành chính/)).toBeVisible()
  await page.goto('/search?q=huyen%20cau%20ke&kind=UNIT')
  const units = group(page, /^Đơn vị hành chính/)
  await expect(units).toContainText('đến hết 30/06/2025')
  await units.getByRole('link', { name: 'huyện Cầu Kè' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'huyện Cầu Kè' })).toBeVisible()
})

test('the draft of another council is in no result and in no number', async ({ page }) => {
  const word = 'Xylofon'
  await draftPlan(await Desk.of('vanphong.langson'), {
    title: `Bàn về ${word}`,
    of: ['Thường trực HĐND huyện Cao Lộc'],
  })

  await arrive(page, 'vanphong.langson', `/search?q=${word}`)
  await expect(group(page, /^Kế hoạch/)).toContainText(`Bàn về ${word}`)

  for (const stranger of ['vanphong.travinh', 'huyen.cauke', 'nguoixem.travinh']) {
    await arrive(page, stranger, `/search?q=${word}`)
    await expect(page.getByText(`Không tìm thấy «${word}»`)).toBeVisible()
    await expect(page.getByText(`Bàn về ${word}`)).toHaveCount(0)
  }
  await expectAccessible(page)
  await screenshot(page, 'search-nothing')
})
