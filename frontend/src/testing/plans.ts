import type { AssignmentView, BodyRef, PlanEventView, PlanSource, PlanView } from '../api/gen'
import { officeOfTraVinh } from './people'

export const standingBody: BodyRef = {
  id: '0190a1b2-0000-7000-8000-000000000021',
  name: 'Thường trực HĐND tỉnh Trà Vinh',
  kind: 'STANDING_BODY',
  unitId: officeOfTraVinh.unit.id,
  unitName: 'tỉnh Trà Vinh',
}

export const standingBodyOfCauKe: BodyRef = {
  id: '0190a1b2-0000-7000-8000-000000000022',
  name: 'Thường trực HĐND huyện Cầu Kè',
  kind: 'STANDING_BODY',
  unitId: '0190a1b2-0000-7000-8000-000000000003',
  unitName: 'huyện Cầu Kè',
}

export const PLAN_ID = '0190a1b2-0000-7000-8000-000000000031'

/** The plan was read from no document. */
export const writtenHere: PlanSource = { links: [] }

/** A conference of half a day, somewhere between two days. */
export const conference: PlanEventView = {
  id: '0190a1b2-0000-7000-8000-000000000041',
  position: 0,
  kind: 'CONFERENCE',
  title: 'Hội nghị giao ban',
  time: { precision: 'WINDOW', from: '2023-09-20', to: '2023-09-25', tentative: true, laterNotice: false },
  timeText: 'dự kiến một ngày trong khoảng từ ngày 20/9/2023 đến ngày 25/9/2023',
  canBeFirmed: true,
  timeHistory: [],
  mode: 'HYBRID',
  modeStated: true,
  chairs: [],
  programme: [],
  connectionPoints: [],
}

/** A draft that its office may write and issue. */
export function planView(more: Partial<PlanView> = {}): PlanView {
  return {
    id: PLAN_ID,
    version: 3,
    status: 'DRAFT',
    kind: 'CONFERENCE',
    councilUnitId: officeOfTraVinh.unit.id,
    issuingBodyId: standingBody.id,
    issuingBody: standingBody,
    coIssuingBodyIds: [],
    coIssuingBodies: [],
    symbol: 'KH-HĐND',
    place: 'Trà Vinh',
    issueDate: { year: 2023, month: 9 },
    issueDateText: 'ngày … tháng 9 năm 2023',
    title: 'Tổ chức Hội nghị giao ban quý III năm 2023',
    legalBases: ['Luật Tổ chức chính quyền địa phương'],
    implementing: [],
    purposes: [],
    requirements: [],
    events: [conference],
    recipients: [],
    latePolicy: 'MARK',
    limitPolicy: 'WARN',
    rollPolicy: 'NO_ROLL',
    createdAt: '2023-09-01T00:00:00Z',
    updatedAt: '2023-09-01T00:00:00Z',
    allowed: ['EDIT', 'DELETE', 'ASSIGN', 'ISSUE', 'FIRM_EVENT'],
    ...more,
  }
}

/** A paper that one district owes; the words of its deadline can be read in two ways. */
export function assignmentView(more: Partial<AssignmentView> = {}): AssignmentView {
  return {
    id: '0190a1b2-0000-7000-8000-000000000051',
    version: 7,
    planId: PLAN_ID,
    position: 0,
    kind: 'PAPER',
    topic: 'Giám sát chuyên đề',
    assigneeMode: 'LISTED',
    assigneeIds: [standingBodyOfCauKe.id],
    assignees: [standingBodyOfCauKe],
    rules: [],
    product: 'ONE_EACH',
    authorLevels: [],
    deadline: {
      kind: 'ABSOLUTE',
      semantics: 'AMBIGUOUS',
      date: '2024-06-15',
      yearInferred: false,
      wording: 'chậm nhất trước ngày 15/6/2024',
    },
    due: {
      lastDay: '2024-06-14',
      lastDayText: 'hết ngày thứ Sáu 14/06/2024',
      until: '2024-06-14T17:00:00Z',
      waiting: false,
      steps: [],
      warnings: [{ code: 'AMBIGUOUS_UNDECIDED', text: '«Chậm nhất trước» có hai cách hiểu.', facts: {} }],
    },
    directedBy: [],
    cooperating: [],
    preparedBy: [],
    standing: false,
    ...more,
  }
}
