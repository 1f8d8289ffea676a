import { arrive, expect, expectAccessible, screenshot, signIn, test } from '../fixtures'
import { Desk, issuedPlan, latest, type Ordered } from '../server'

const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
const TITLE = 'Rà soát hồ sơ nhân sự của huyện'

async function planOfTraVinh(): Promise<Ordered> {
  return issuedPlan(await Desk.of('vanphong.travinh'), { title: TITLE, of: [CAU_KE], deadline: latest('2023-09-15') })
}

for (const stranger of ['vanphong.langson', 'thuongtruc.langson', 'huyen.tracu', 'huyen.bacson']) {
  test(`${stranger} takes no part in the plan, and finds nothing of it`, async ({ page }) => {
    const { planId, owed } = await planOfTraVinh()
    await arrive(page, stranger, `/plans?q=${encodeURIComponent(TITLE)}`)
    await expect(page.getByRole('region', { name: 'Kế hoạch' })).toContainText('Không có kết quả')
    await expect(page.getByText(TITLE)).toHaveCount(0)

    const addresses = [
      `/plans/${planId}`,
      `/plans/${planId}/progress`,
      `/plans/${planId}/log`,
      `/obligations/${owed[CAU_KE]}`,
    ]
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible()
      await expect(page.getByText(TITLE)).toHaveCount(0)
    }
    await expectAccessible(page)
    await screenshot(page, 'stranger')

    for (const address of [
      `plans/${planId}/board.xlsx`,
      `obligations/${owed[CAU_KE]}/log`,
      `plans/${planId}/changes`,
    ]) {
      expect((await page.request.get(`/api/v1/${address}`)).status(), address).toBe(404)
    }
  })
}

test('whoever is not signed in is asked to, and then brought to the page asked for', async ({ page }) => {
  const { owed } = await planOfTraVinh()
  await page.goto(`/obligations/${owed[CAU_KE]}`)
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page.getByText(TITLE)).toHaveCount(0)
  await signIn(page, 'huyen.cauke', `/obligations/${owed[CAU_KE]}`)
  await expect(page.getByRole('heading', { level: 1, name: `Tham luận: ${TITLE}` })).toBeVisible()
})

test('a reader reads what was issued and is offered nothing to change', async ({ page }) => {
  const { planId, owed } = await planOfTraVinh()
  await arrive(page, 'nguoixem.travinh', `/plans/${planId}`)
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(page.getByRole('button', { name: /Ban hành|Hủy kế hoạch|Điều chỉnh/ })).toHaveCount(0)
  await page.goto(`/obligations/${owed[CAU_KE]}`)
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Gia hạn|Tiếp nhận|Gửi$/ })).toHaveCount(0)
  await page.goto('/plans/new')
  await expect(page.getByRole('heading', { level: 1, name: 'Không có quyền xem' })).toBeVisible()
  await expectAccessible(page)
  await screenshot(page, 'no-permission')
})
