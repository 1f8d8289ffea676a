import { words } from '../../i18n/words'

export const papersWording = words(
  {
    title: 'Văn bản',
    hint: 'Soạn từ dữ liệu của kế hoạch lúc này, theo thể thức Nghị định 30/2020/NĐ-CP. Số và ngày để trống đến khi văn thư cấp.',
    choose: 'Loại văn bản',
    pdf: 'Tải PDF',
    word: 'Tải Word',
    page: 'Trang {{number}} trên {{total}}: {{paper}}',
    pages: '{{total}} trang',
    more: 'Ở đây xem được {{shown}} trang đầu; tải PDF để xem đủ {{total}} trang.',
    drawing: 'Đang soạn văn bản',
    paperKind: {
      PLAN: 'Kế hoạch',
      INVITATION: 'Giấy mời',
      PROGRAMME: 'Chương trình',
      ASSIGNMENT_TABLE: 'Bảng phân công',
      REMINDER: 'Công văn đôn đốc',
      STATE_REPORT: 'Báo cáo tình hình gửi bài',
    },
  },
  {
    title: 'Papers',
    hint: 'Written from the plan’s data as they are now, laid out as Decree 30/2020/NĐ-CP wants. Number and day stay blank until the records office gives them.',
    choose: 'Kind of paper',
    pdf: 'Download PDF',
    word: 'Download Word',
    page: 'Page {{number}} of {{total}}: {{paper}}',
    pages: '{{total}} pages',
    more: 'These are the first {{shown}} pages; download the PDF for all {{total}}.',
    drawing: 'Writing the paper',
    paperKind: {
      PLAN: 'Plan',
      INVITATION: 'Invitation',
      PROGRAMME: 'Programme',
      ASSIGNMENT_TABLE: 'Table of assignments',
      REMINDER: 'Reminder letter',
      STATE_REPORT: 'Report on what has come in',
    },
  },
)
