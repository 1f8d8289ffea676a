import { words } from '../../i18n/words'

export const auditWording = words(
  {
    title: 'Nhật ký',
    empty: 'Chưa có việc gì được ghi',
    emptyHint: 'Mọi thay đổi được ghi lại ở đây cùng người làm và thời điểm.',
    by: '{{actor}}, {{body}}',
    changes: 'Nội dung trước và sau',
    field: 'Mục',
    before: 'Trước',
    after: 'Sau',
    sealed: 'Đã niêm phong, số {{seq}}',
    hash: 'Mã băm {{hash}}',
    more: 'Tải thêm nhật ký',
    yes: 'có',
    no: 'không',
  },
  {
    title: 'Log',
    empty: 'Nothing has been recorded yet',
    emptyHint: 'Every change is recorded here with who made it and when.',
    by: '{{actor}}, {{body}}',
    changes: 'Before and after',
    field: 'Field',
    before: 'Before',
    after: 'After',
    sealed: 'Sealed, number {{seq}}',
    hash: 'Hash {{hash}}',
    more: 'Load more of the log',
    yes: 'yes',
    no: 'no',
  },
)
