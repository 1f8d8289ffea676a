import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setServerTime } from '../api/serverClock'
import { changeLanguage } from '../i18n/language'
import { renderPiece } from '../testing/render'
import { DateText, InstantText } from './DateText'

const textOf = (dateTime: string) => document.querySelector(`time[datetime="${dateTime}"]`)?.textContent

describe.each(['UTC', 'America/New_York'])('in %s, when it is 00:30 on Tuesday, 12/09/2023 in Vietnam', (zone) => {
  const here = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
    vi.useFakeTimers({ now: new Date('2023-09-11T17:30:00Z'), toFake: ['Date'] })
    setServerTime('2023-09-11T17:30:00Z')
  })
  afterEach(() => {
    vi.useRealTimers()
    if (here === undefined) delete process.env.TZ
    else process.env.TZ = here
  })

  it.each([
    ['2023-09-15', 'thứ Sáu, 15/09/2023 · còn 3 ngày'],
    ['2023-09-13', 'thứ Tư, 13/09/2023 · ngày mai'],
    ['2023-09-12', 'thứ Ba, 12/09/2023 · hôm nay'],
    ['2023-09-11', 'thứ Hai, 11/09/2023 · hôm qua'],
    ['2023-09-10', 'Chủ Nhật, 10/09/2023 · 2 ngày trước'],
    ['2021-06-01', 'thứ Ba, 01/06/2021 · 2 năm trước'],
  ])('%s', (date, text) => {
    renderPiece(<DateText date={date} />)
    expect(textOf(date)).toBe(text)
  })

  it.each([
    ['2023-09-12', 'thứ Ba, 12/09/2023 · hôm nay'],
    ['2023-09-11', 'thứ Hai, 11/09/2023 · quá hạn 1 ngày'],
    ['2023-09-10', 'Chủ Nhật, 10/09/2023 · quá hạn 2 ngày'],
  ])('deadline %s', (date, text) => {
    renderPiece(<DateText date={date} deadline />)
    expect(textOf(date)).toBe(text)
  })

  it.each([
    ['2023-09-15T17:00:00Z', '00:00 thứ Bảy, 16/09/2023 · còn 3 ngày 23 giờ'],
    ['2023-09-11T17:30:00Z', '00:30 thứ Ba, 12/09/2023 · vừa xong'],
    ['2023-09-11T15:25:00Z', '22:25 thứ Hai, 11/09/2023 · 2 giờ 5 phút trước'],
  ])('instant %s', (at, text) => {
    renderPiece(<InstantText at={at} />)
    expect(textOf(at)).toBe(text)
  })

  it('believes the server, not this device', () => {
    setServerTime('2023-09-14T02:00:00Z')
    renderPiece(<DateText date="2023-09-15" />)
    expect(screen.getByText(/ngày mai/)).toBeVisible()
  })

  it('speaks English', async () => {
    await changeLanguage('en')
    renderPiece(<DateText date="2023-09-15" />)
    expect(textOf('2023-09-15')).toBe('Friday, 15/09/2023 · 3 d left')
  })
})
