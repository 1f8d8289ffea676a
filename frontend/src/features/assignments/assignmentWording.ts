import type { AssignmentKind } from '../../api/gen'
import { words } from '../../i18n/words'

export const assignmentsWording = words(
  {
    tab: 'Phân công',
    changes: { tab: 'Nội dung điều chỉnh' },
    kind: {
      KEYNOTE: 'Báo cáo đề dẫn',
      PAPER: 'Tham luận',
      REPORT: 'Báo cáo',
      SPEECH: 'Phát biểu',
      TASK: 'Nhiệm vụ',
    } satisfies Record<AssignmentKind, string>,
  },
  {
    tab: 'Assignments',
    changes: { tab: 'What is amended' },
    kind: { KEYNOTE: 'Keynote report', PAPER: 'Paper', REPORT: 'Report', SPEECH: 'Speech', TASK: 'Task' },
  },
)
