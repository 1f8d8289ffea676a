import type { DeskPerson, GroupView, NamingRow, ParticipantPage, ParticipantRow } from '../api/gen'
import { PLAN_ID, standingBodyOfCauKe } from './plans'

export const GROUP_ID = '0190a1b2-0000-7000-8000-000000000061'

/** Somebody invited who has not come yet. */
export function deskPerson(more: Partial<DeskPerson> = {}): DeskPerson {
  return {
    id: '0190a1b2-0000-7000-8000-000000000071',
    token: 'AbCdEfGhIjKlMnOpQrStUv',
    name: 'Trần Văn Đức',
    body: standingBodyOfCauKe.name,
    group: 'Chủ tịch hoặc Phó Chủ tịch HĐND xã',
    kind: 'DELEGATES',
    excused: false,
    presence: 'NOT_YET',
    ...more,
  }
}

/** «Mỗi huyện mời 01 …», named by the districts. */
export function groupView(more: Partial<GroupView> = {}): GroupView {
  return {
    id: GROUP_ID,
    version: 2,
    planId: PLAN_ID,
    position: 0,
    kind: 'DELEGATES',
    level: 'COMMUNE',
    wording: 'Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã, phường, thị trấn',
    eligibleRoles: ['Chủ tịch HĐND', 'Phó Chủ tịch HĐND'],
    naming: 'BODIES',
    bodyIds: [standingBodyOfCauKe.id],
    rules: [],
    quotaMax: 1,
    exceptions: [],
    bodies: [standingBodyOfCauKe],
    namingBodies: 1,
    named: 0,
    coming: 0,
    notComing: 0,
    full: 0,
    max: 1,
    ...more,
  }
}

/** Cầu Kè has one place to fill. */
export function namingRow(more: Partial<NamingRow> = {}): NamingRow {
  return {
    planId: PLAN_ID,
    planTitle: 'Tổ chức Hội nghị giao ban quý III năm 2023',
    groupId: GROUP_ID,
    group: 'Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã, phường, thị trấn',
    eligibleRoles: 'Chủ tịch HĐND, Phó Chủ tịch HĐND',
    body: standingBodyOfCauKe,
    max: 1,
    named: 0,
    missing: 1,
    until: '2023-09-15',
    untilText: 'thứ Sáu 15/09/2023',
    mayName: true,
    ...more,
  }
}

export function participantRow(more: Partial<ParticipantRow> = {}): ParticipantRow {
  return {
    id: '0190a1b2-0000-7000-8000-000000000072',
    version: 4,
    planId: PLAN_ID,
    groupId: GROUP_ID,
    group: 'Chủ tịch hoặc Phó Chủ tịch HĐND 01 xã, phường, thị trấn',
    kind: 'DELEGATES',
    body: standingBodyOfCauKe,
    name: 'Trần Văn Đức',
    title: 'Chủ tịch HĐND',
    unitName: 'xã Phong Phú',
    reply: 'NONE',
    maySpeak: true,
    mayVote: false,
    presence: 'NOT_YET',
    namedBy: 'Văn phòng Cầu Kè',
    namedAt: '2023-09-12T02:00:00Z',
    mayChange: true,
    ...more,
  }
}

/** A whole list on one page. */
export function participantPage(items: ParticipantRow[]): ParticipantPage {
  return {
    items,
    nextCursor: null,
    total: items.length,
    counts: { total: items.length, unanswered: 0, coming: 0, notComing: 0, substituted: 0, present: 0, left: 0 },
  }
}
