import type { PlanKind, PlanStatus } from '../../api/gen'
import { words } from '../../i18n/words'

export const plansWording = words(
  {
    title: 'Kế hoạch',
    parts: 'Các phần của kế hoạch',
    content: { tab: 'Sự kiện và nội dung' },
    status: {
      DRAFT: 'Dự thảo',
      ISSUED: 'Đã ban hành',
      RUNNING: 'Đang thực hiện',
      CONCLUDED: 'Đã kết thúc',
      ARCHIVED: 'Đã lưu trữ',
      CANCELLED: 'Đã hủy',
      SUPERSEDED: 'Đã được thay thế',
    } satisfies Record<PlanStatus, string>,
    kind: {
      CONFERENCE: 'Hội nghị giao ban',
      REPORTING_CONFERENCE: 'Hội nghị trực báo',
      STUDY_DELEGATIONS: 'Đoàn công tác',
      IMPLEMENTATION: 'Triển khai thực hiện',
      OTHER: 'Kế hoạch khác',
    } satisfies Record<PlanKind, string>,
  },
  {
    title: 'Plans',
    parts: 'Parts of the plan',
    content: { tab: 'Events and text' },
    status: {
      DRAFT: 'Draft',
      ISSUED: 'Issued',
      RUNNING: 'Running',
      CONCLUDED: 'Concluded',
      ARCHIVED: 'Archived',
      CANCELLED: 'Cancelled',
      SUPERSEDED: 'Superseded',
    },
    kind: {
      CONFERENCE: 'Briefing conference',
      REPORTING_CONFERENCE: 'Reporting conference',
      STUDY_DELEGATIONS: 'Study delegations',
      IMPLEMENTATION: 'Implementation',
      OTHER: 'Other plan',
    },
  },
)
