import { describe, expect, it } from 'vitest'
import { byToken, byWords } from './deskSearch'

const people = [
  { name: 'Trần Văn Đức', title: 'Chủ tịch HĐND', unitName: 'xã Kim Hòa', token: 'AB12-CD34' },
  { name: 'Nguyễn Thị Kim Tuyền', title: 'Phó Chủ tịch HĐND', unitName: 'huyện Cầu Kè', token: 'EF56-GH78' },
  { name: 'Lê Kim Hoa', unitName: 'thị xã Duyên Hải' },
]
const names = (found: { name: string }[]) => found.map(({ name }) => name)

describe('finding somebody at the desk', () => {
  it('needs no accents, no case and no whole words', () => {
    expect(names(byWords(people, 'duc'))).toEqual(['Trần Văn Đức'])
    expect(names(byWords(people, 'NGUYEN tuy'))).toEqual(['Nguyễn Thị Kim Tuyền'])
    expect(names(byWords(people, 'kim hoa'))[0]).toBe('Lê Kim Hoa')
  })

  it('takes words in any order and of the unit too, names first', () => {
    expect(names(byWords(people, 'tuyen kim'))).toEqual(['Nguyễn Thị Kim Tuyền'])
    expect(names(byWords(people, 'cau ke'))).toEqual(['Nguyễn Thị Kim Tuyền'])
    expect(names(byWords(people, 'kim'))).toEqual(['Nguyễn Thị Kim Tuyền', 'Lê Kim Hoa', 'Trần Văn Đức'])
  })

  it('finds nobody in blanks or in the middle of words', () => {
    expect(byWords(people, '  ')).toEqual([])
    expect(byWords(people, 'uyen')).toEqual([])
  })

  it('shows no more than can be looked over', () => {
    const many = Array.from({ length: 30 }, (_, number) => ({ name: `Nguyễn Văn ${number}` }))
    expect(byWords(many, 'nguyen')).toHaveLength(8)
  })

  it('knows a code only as a whole', () => {
    expect(byToken(people, ' AB12-CD34 ')?.name).toBe('Trần Văn Đức')
    expect(byToken(people, 'AB12')).toBeUndefined()
    expect(byToken(people, 'ab12-cd34')).toBeUndefined()
    expect(byToken(people, '')).toBeUndefined()
  })
})
