import type { Matching, SearchKind } from '../../api/gen'
import { words } from '../../i18n/words'

export const searchWording = words(
  {
    title: 'Tìm kiếm',
    label: 'Tìm kế hoạch, nội dung, đơn vị; không cần gõ dấu',
    short: 'Tìm mọi thứ, không cần gõ dấu',
    open: 'Mở trang tìm kiếm',
    suggestions: 'Gợi ý',
    showAll: 'Xem tất cả {{count}} kết quả',
    showAllOf: 'Xem cả {{count}}',
    seeOn: 'Tìm «{{q}}»',
    keys: 'Phím tắt: / hoặc Ctrl + K',
    kinds: 'Loại kết quả',
    found: 'Tìm thấy {{count}} kết quả cho «{{q}}»',
    nothing: 'Không tìm thấy «{{q}}»',
    nothingHint:
      'Thử ít từ hơn, hoặc một phần của tên, số ký hiệu. Kế hoạch ngoài phạm vi của đơn vị bạn không hiện ở đây.',
    start: 'Gõ tên, số ký hiệu hoặc vài chữ của nội dung',
    startHint: 'Ví dụ: «dong thap», «288/KH-HĐND», «giam sat chuyen de». Tên cũ của đơn vị cũng tìm được.',
    asOf: 'Đơn vị tại ngày',
    matching: {
      PHRASE: 'Có đúng cụm từ',
      WORDS: 'Không có đúng cụm từ này; dưới đây là nơi có đủ các từ.',
      BEGINNING: 'Có các từ bắt đầu như đã gõ.',
      WORDS_BEGINNING: 'Không có đúng cụm từ này; dưới đây là nơi có đủ các từ, từ cuối mới gõ dở.',
    } satisfies Record<Matching, string>,
    kind: {
      PLAN: 'Kế hoạch',
      ASSIGNMENT: 'Phân công',
      UNIT: 'Đơn vị hành chính',
      BODY: 'Cơ quan, tổ chức',
    } satisfies Record<SearchKind, string>,
    until: 'đến hết {{date}}',
  },
  {
    title: 'Search',
    label: 'Find plans, contents, units; accents not needed',
    short: 'Find anything, accents not needed',
    open: 'Open the search page',
    suggestions: 'Suggestions',
    showAll: 'Show all {{count}} results',
    showAllOf: 'Show all {{count}}',
    seeOn: 'Search for “{{q}}”',
    keys: 'Shortcut: / or Ctrl + K',
    kinds: 'Kinds of results',
    found: '{{count}} results for “{{q}}”',
    nothing: 'Nothing found for “{{q}}”',
    nothingHint:
      'Try fewer words, or a part of the name or number. Plans outside the scope of your unit are not shown.',
    start: 'Type a name, a number or some words of the text',
    startHint: 'For example “dong thap”, “288/KH-HĐND”, “giam sat chuyen de”. Old names of units are found too.',
    asOf: 'Units as of',
    matching: {
      PHRASE: 'The exact phrase',
      WORDS: 'The exact phrase is nowhere; these have all the words.',
      BEGINNING: 'Words that begin as typed.',
      WORDS_BEGINNING: 'The exact phrase is nowhere; these have all the words, the last one only begun.',
    },
    kind: {
      PLAN: 'Plans',
      ASSIGNMENT: 'Assignments',
      UNIT: 'Administrative units',
      BODY: 'Bodies',
    },
    until: 'through {{date}}',
  },
)
