import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type {
  GroupContent,
  GroupList,
  NamingRow,
  PageBodyView,
  ParticipantPage,
  PlanSource,
  PlanView,
} from '../../api/gen'
import { GROUP_ID, groupView, participantPage } from '../../testing/participants'
import { officeOfTraVinh } from '../../testing/people'
import { PLAN_ID, planView, standingBodyOfCauKe, writtenHere } from '../../testing/plans'
import { renderAt } from '../../testing/render'
import { answer } from '../../testing/server'

const CAU_KE = { bodyId: standingBodyOfCauKe.id, max: 1, wording: 'riêng huyện Cầu Kè mời Chủ tịch HĐND các xã' }

it('lets an exception count for each commune of a district, and shows it so', async () => {
  let group = groupView({ exceptions: [CAU_KE] })
  let sent: GroupContent | undefined
  answer<PlanView>('get', '/plans/:id', planView())
  answer<PlanSource>('get', '/plans/:id/source', writtenHere)
  answer<GroupList>('get', '/plans/:id/participant-groups', () => ({ items: [group], named: 0 }))
  answer<PageBodyView>('get', '/bodies', { items: [], nextCursor: null, total: 0 })
  answer<NamingRow[]>('get', '/plans/:id/participant-naming', [])
  answer<ParticipantPage>('get', '/plans/:id/participants', participantPage([]))
  answer<ReturnType<typeof groupView>>('put', '/participant-groups/:id', async ({ request }) => {
    sent = (await request.json()) as GroupContent
    group = groupView({ version: 3, exceptions: sent.exceptions ?? [] })
    return group
  })
  const { user } = renderAt(`/plans/${PLAN_ID}/participants/groups/${GROUP_ID}`, officeOfTraVinh)

  await user.click(await screen.findByRole('combobox', { name: 'Số người tính cho' }))
  await user.click(await screen.findByTitle('Mỗi đơn vị cấp xã trên địa bàn'))
  await user.click(screen.getByRole('button', { name: 'Lưu nhóm' }))

  await waitFor(() => expect(sent?.exceptions).toEqual([{ ...CAU_KE, eachUnitOf: 'COMMUNE' }]))
  const special = within(await screen.findByRole('list', { name: 'Quy định riêng' }))
  expect(special.getByRole('listitem')).toHaveTextContent('(mỗi đơn vị cấp xã trên địa bàn: 01)')
})
