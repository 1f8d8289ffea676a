import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** All demo accounts share one password. */
export const DEMO_PASSWORD = process.env.E2E_PASSWORD ?? 'giaoban-demo-2026'

function listen(page: Page, complaints: string[]) {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refused request (401, 412 …) is an answer the stories ask for, but Chromium logs it as an error.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
}

interface Stage {
  complaints: string[]
  /** A second device, with a session of its own. */
  elsewhere: Page
}

/** Every story also proves that the browser had nothing to complain about: no script error, no breach of the CSP. */
export const test = base.extend<Stage>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      listen(page, complaints)
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, complaints }, use) => {
    const page = await browser.newPage()
    listen(page, complaints)
    await use(page)
    await page.close()
  },
})

/** Fills in the sign-in page and waits until the shell stands. Opens `address`, which leads over the sign-in page. */
export async function signIn(page: Page, username: string, address = '/') {
  await page.goto(address)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
}

/** Signed in without the form, for stories about something else; then opens `address`. */
export async function arrive(page: Page, username: string, address = '/') {
  const answer = await page.request.post('/api/v1/sign-in', { data: { username, password: DEMO_PASSWORD } })
  expect(answer.status()).toBe(200)
  await page.goto(address)
  await expect(page.getByRole('banner')).toBeVisible()
}

/** antd hangs these on the body, outside any landmark, so they are judged by every rule but that one. */
const POPUPS = ['.ant-dropdown', '.ant-picker-dropdown', '.ant-select-dropdown']

/** No axe violation, best practices included, and nothing that must be pushed sideways. */
export async function expectAccessible(page: Page) {
  // Colours are measured at rest, not half-way through fading in; a spinner never rests.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
      .every((animation) => animation.playState !== 'running'),
  )
  // «Legacy» is axe in the page itself: the other way is for frames, which this product has none of, and takes longer.
  const inPage = () => new AxeBuilder({ page }).setLegacyMode()
  const rest = POPUPS.reduce((axe, popup) => axe.exclude(popup), inPage())
  const results = [await rest.analyze()]
  for (const popup of POPUPS) {
    if (await page.locator(popup).count()) {
      results.push(await inPage().include(popup).disableRules(['region']).analyze())
    }
  }
  const violations = results
    .flatMap((result) => result.violations)
    .map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }))
  expect(violations).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide, 'pixels that stick out to the right').toBeLessThanOrEqual(0)
}

/** A picture of the whole page for people to look at: `test-results/screens/<project>-<name>.png`. */
export async function screenshot(page: Page, name: string) {
  const { project } = test.info()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({
    path: `test-results/screens/${project.name}-${name}.png`,
    fullPage: true,
    animations: 'disabled',
  })
}

/** Opens an entry of the main navigation, which is a drawer on phones. */
export async function openFromNavigation(page: Page, label: string) {
  const opener = page.getByRole('button', { name: 'Mở danh mục' })
  if (await opener.isVisible()) await opener.click()
  await page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: label, exact: true }).click()
}
