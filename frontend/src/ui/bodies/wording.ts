import { words } from '../../i18n/words'

/** Words for naming bodies by their kind, as several rooms do it. */
export const bodiesWording = words(
  {
    rule: {
      title: 'Nhóm {{number}}',
      kind: 'Loại cơ quan',
      level: 'Thuộc cấp',
      types: 'Chỉ các loại đơn vị',
      allTypes: 'Tất cả loại đơn vị của cấp này',
      under: 'Của đơn vị',
      underHint: 'Gồm cả đơn vị đó và các đơn vị cấp dưới; bỏ trống là cả nước',
      everywhere: 'cả nước',
      findUnit: 'Tìm đơn vị, không cần gõ dấu',
      text: 'Tất cả {{kind}} {{level}} của {{unit}}',
      add: 'Thêm nhóm',
      remove: 'Bỏ nhóm {{number}}',
    },
  },
  {
    rule: {
      title: 'Group {{number}}',
      kind: 'Kind of body',
      level: 'At level',
      types: 'Only these types of unit',
      allTypes: 'All types of this level',
      under: 'Under the unit',
      underHint: 'The unit itself and those below it; blank means the whole country',
      everywhere: 'the whole country',
      findUnit: 'Find a unit, accents not needed',
      text: 'All of: {{kind}}, {{level}}, {{unit}}',
      add: 'Add a group',
      remove: 'Remove group {{number}}',
    },
  },
)
