import type { DeskList, EventContent, GroupContent, GroupView, ParticipantRow, PersonContent } from '../src/api/gen'
import { type Desk, draftPlan, issue } from './server'

export const CAU_KE = 'Thường trực HĐND huyện Cầu Kè'
export const CANG_LONG = 'Thường trực HĐND huyện Càng Long'

const CONFERENCE: EventContent = {
  kind: 'CONFERENCE',
  title: 'Hội nghị giao ban',
  mode: 'IN_PERSON',
  modeStated: true,
  time: { precision: 'DAY', from: '2023-09-21', to: '2023-09-21', tentative: false, laterNotice: false },
}

export const ONE_FROM_EACH = 'Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã, phường, thị trấn'
export const SPECIAL = 'riêng huyện Cầu Kè mời 02 Chủ tịch hoặc Phó Chủ tịch HĐND các xã trên địa bàn'
export const LEADERS = 'Đại diện lãnh đạo Văn phòng'

interface Invitation {
  title: string
  /** «riêng huyện Cầu Kè»: how many it names, and the plan's words for it. */
  special?: boolean
}

/** A plan of the office of Trà Vinh that asks two districts for one person each and whose office names the rest. */
export async function draftInvitation(office: Desk, { title, special = false }: Invitation): Promise<string> {
  const planId = await draftPlan(office, { title, of: [CAU_KE], plan: { kind: 'CONFERENCE', events: [CONFERENCE] } })
  const cauKe = (await office.body(CAU_KE)).id
  const cangLong = (await office.body(CANG_LONG)).id
  const groups: GroupContent[] = [
    { kind: 'DELEGATES', level: 'PROVINCE', wording: LEADERS, naming: 'OFFICE' },
    {
      kind: 'DELEGATES',
      level: 'COMMUNE',
      wording: ONE_FROM_EACH,
      eligibleRoles: ['Chủ tịch HĐND', 'Phó Chủ tịch HĐND'],
      naming: 'BODIES',
      bodyIds: [cauKe, cangLong],
      quotaMax: 1,
      nameUntil: '2023-09-15',
      exceptions: special ? [{ bodyId: cauKe, max: 2, wording: SPECIAL }] : [],
    },
  ]
  for (const group of groups) await office.post(`plans/${planId}/participant-groups`, group)
  return planId
}

export async function invitation(office: Desk, wanted: Invitation): Promise<string> {
  const planId = await draftInvitation(office, wanted)
  await issue(office, planId)
  return planId
}

export async function groupOf(desk: Desk, planId: string, wording: string): Promise<GroupView> {
  const { items } = await desk.get<{ items: GroupView[] }>(`plans/${planId}/participant-groups`)
  return items.find((group) => group.wording === wording)!
}

/** Named by whoever sits at that desk, for the group that is meant for it. */
export async function name(
  desk: Desk,
  planId: string,
  wording: string,
  person: PersonContent,
): Promise<ParticipantRow> {
  const group = await groupOf(desk, planId, wording)
  return desk.post<ParticipantRow>(`plans/${planId}/participants`, { groupId: group.id, person })
}

/** What the badges of the people say. */
export async function badges(office: Desk, planId: string): Promise<Record<string, string>> {
  const { people } = await office.get<DeskList>(`plans/${planId}/check-in-list`)
  return Object.fromEntries(people.map((person) => [person.name, person.token]))
}
