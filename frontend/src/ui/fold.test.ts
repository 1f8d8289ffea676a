import { expect, it } from 'vitest'
import { fold } from './fold'

it.each([
  ['Huyện Cầu Kè', 'huyen cau ke'],
  ['ĐỨC PHỔ', 'duc pho'],
  ['Đức Phổ'.normalize('NFD'), 'duc pho'],
  ['hoà', fold('hòa')],
])('%s', (text, folded) => expect(fold(text)).toBe(folded))
