import type {
  AssignmentView,
  Counts,
  FileView,
  NamingRow,
  ObligationDetail,
  ObligationRow,
  OwnWork,
  StartPage,
  SubmissionView,
} from '../api/gen'
import { cauKe, officeOfTraVinh } from './people'
import { answer } from './server'

/** Huyện Cầu Kè owes a paper by Friday, 15/09/2023; it is Tuesday, 12/09/2023. */
export const cauKePaper: ObligationRow = {
  id: '0190a1b2-0000-7000-8000-000000000101',
  planId: '0190a1b2-0000-7000-8000-000000000100',
  planTitle: 'Tổ chức Hội nghị giao ban lần thứ 6',
  planNumber: '45',
  planSymbol: 'KH-HĐND',
  assignmentId: '0190a1b2-0000-7000-8000-000000000102',
  kind: 'PAPER',
  topic: 'Hoạt động giám sát',
  body: cauKe.body,
  parties: [cauKe.body],
  state: 'OPEN',
  standing: 'DUE_SOON',
  nilReport: false,
  lastDay: '2023-09-15',
  lastDayText: 'hết ngày thứ Sáu 15/09/2023',
  until: '2023-09-15T17:00:00Z',
  extended: false,
  delegatedTotal: 0,
  delegatedDone: 0,
  late: false,
  versions: 0,
  version: 3,
}

const assignment: AssignmentView = {
  id: cauKePaper.assignmentId,
  version: 1,
  planId: cauKePaper.planId,
  position: 1,
  kind: 'PAPER',
  topic: 'Hoạt động giám sát',
  assigneeMode: 'LISTED',
  assigneeIds: [cauKe.body.id],
  rules: [],
  product: 'ONE_EACH',
  authorLevels: [],
  limits: { wording: 'không quá 04 trang A4', maxPages: 4, paper: 'A4', maxMinutes: 10 },
  deadline: { wording: 'trước ngày 16/9/2023', kind: 'ABSOLUTE', semantics: 'EXCLUSIVE', yearInferred: false },
  directedBy: [],
  cooperating: [],
  preparedBy: [],
  standing: false,
  assignees: [cauKe.body],
}

export function obligationOf(row: ObligationRow, more: Partial<ObligationDetail> = {}): ObligationDetail {
  return {
    ...row,
    plan: { id: row.planId, title: row.planTitle, status: 'RUNNING', latePolicy: 'MARK' },
    council: officeOfTraVinh.unit,
    assignment,
    chain: [
      { body: officeOfTraVinh.body, role: 'ISSUER' },
      { body: row.body, role: 'ANSWERABLE', obligationId: row.id, lastDay: '2023-09-15' },
    ],
    due: {
      lastDay: '2023-09-15',
      lastDayText: 'hết ngày thứ Sáu 15/09/2023',
      until: '2023-09-15T17:00:00Z',
      waiting: false,
      steps: [
        {
          code: 'EXCLUSIVE_DAY_NOT_COUNTED',
          text: '«trước ngày 16/09/2023» không tính ngày 16/09/2023.',
          facts: {},
        },
        { code: 'LAST_MOMENT', text: 'Được nộp đến hết ngày.', source: 'BLDS 2015, Điều 148', facts: {} },
      ],
      warnings: [{ code: 'AMBIGUOUS_UNDECIDED', text: 'Có nơi hiểu là được nộp trong ngày 16/09.', facts: {} }],
    },
    submissions: [],
    extensions: [],
    delegations: [],
    comments: [],
    allowed: ['SAVE_DRAFT', 'SEND', 'REPORT_NIL', 'COMMENT'],
    ...more,
  }
}

export function fileNamed(fileName: string, more: Partial<FileView> = {}): FileView {
  return {
    id: `id of ${fileName}`,
    fileName,
    mediaType: 'application/pdf',
    size: 412_000,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    pages: 4,
    pageSource: 'EXACT_PDF',
    overLimit: false,
    ...more,
  }
}

export function submission(number: number, more: Partial<SubmissionView> = {}): SubmissionView {
  return {
    id: `0190a1b2-0000-7000-8000-00000000020${number}`,
    number,
    state: 'SENT',
    nilReport: false,
    files: [],
    late: false,
    ...more,
  }
}

export const noCounts: Counts = {
  total: 0,
  due: 0,
  handedIn: 0,
  notSent: 0,
  dueSoon: 0,
  overdue: 0,
  toReview: 0,
  returned: 0,
  accepted: 0,
  late: 0,
  nil: 0,
  extended: 0,
  excused: 0,
  percent: 100,
}

export const quietStart: StartPage = {
  today: '2023-09-12',
  counts: noCounts,
  dueSoon: [],
  overdue: [],
  toReview: [],
  events: [],
  drafts: 0,
}

export const nothingToDo: OwnWork = { items: [], nextCursor: null, total: 0, counts: noCounts }

/** Everything that the start page of a unit asks for, for stories that only end there. */
export function answerQuietStart() {
  answer<StartPage>('get', '/overview', quietStart)
  answer<OwnWork>('get', '/obligations', nothingToDo)
  answer<NamingRow[]>('get', '/participants/own-naming', [])
}
