import { arrive, expect, expectAccessible, screenshot, test } from '../fixtures'

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** How `vanphong.dongthap` is shown. */
const ACCOUNT_NAME = 'Văn phòng Đoàn ĐBQH và HĐND tỉnh Đồng Tháp'

test.describe('in English', () => {
  const opened = ['/', '/plans', '/obligations', '/calendar', '/units', '/search', '/account/password', '/plans/new']
  for (const address of opened) {
    test(`${address} says nothing of its own in Vietnamese`, async ({ page }) => {
      await arrive(page, 'vanphong.dongthap', '/')
      await page.evaluate(() => localStorage.setItem('giaoban.language', 'en'))
      await page.goto(address)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const own = page.locator('nav[aria-label="Main navigation"], h1, h2, main button, main label, main th[scope=col]')
      // The account is called as it is called.
      for (const words of await own.allInnerTexts()) expect(words.replace(ACCOUNT_NAME, '')).not.toMatch(VIETNAMESE)
      await expectAccessible(page)
      await screenshot(page, `english${address.replaceAll('/', '-')}`)
    })
  }
})
