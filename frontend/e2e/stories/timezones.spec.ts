import type { ObligationDetail } from '../../src/api/gen'
import { arrive, expect, test } from '../fixtures'
import { Desk, issuedPlan, latest } from '../server'

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'

// West and east of Vietnam, and where computers stand whose zone nobody set.
for (const timezoneId of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`on a computer set to ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('the deadline is the same day everywhere, and a chosen day is stored as chosen', async ({ page }) => {
      const office = await Desk.of('vanphong.travinh')
      const { planId, owed } = await issuedPlan(office, {
        title: 'Lịch công tác tháng 9',
        of: [CAU_KE],
        deadline: latest('2023-09-15'),
      })
      await arrive(page, 'vanphong.travinh', `/plans/${planId}/progress`)
      await expect(page.getByRole('columnheader', { name: /Lịch công tác tháng 9/ })).toContainText(
        'Hạn thứ Sáu, 15/09/2023',
      )
      await page.goto('/calendar?month=2023-09')
      await expect(page.getByRole('link', { name: /^thứ Sáu, 15\/09\/2023, \d+ việc đến hạn/ })).toBeVisible()

      await page.goto(`/obligations/${owed[CAU_KE]}`)
      const deadline = page.getByRole('region', { name: 'Thời hạn' })
      await expect(deadline).toContainText(/hết ngày thứ Sáu,? 15\/09\/2023/)
      await expect(deadline).toContainText('Thời điểm cuối cùng: 23:59:59 15/09/2023')
      await expect(deadline).toContainText('còn 16 ngày')

      await page.getByRole('button', { name: 'Gia hạn' }).click()
      const dialog = page.getByRole('dialog', { name: /^Gia hạn cho/ })
      await dialog.getByLabel('Ngày hạn mới').fill('20/09/2023')
      await dialog.getByLabel('Ngày hạn mới').press('Enter')
      await expect(dialog).toContainText('thứ Tư')
      await dialog.getByLabel('Lý do gia hạn').fill('Có ngày nghỉ.')
      await dialog.getByRole('button', { name: 'Gia hạn' }).click()
      await expect(deadline).toContainText(/hết ngày thứ Tư,? 20\/09\/2023/)
      expect((await office.get<ObligationDetail>(`obligations/${owed[CAU_KE]}`)).lastDay).toBe('2023-09-20')
    })
  })
}
