import { describe, expect, it } from 'vitest'
import { lineSpan } from './lineSpan'

describe('where a line stands in a text', () => {
  const text = 'một\n\nba'
  it.each([
    [1, 'một'],
    [2, ''],
    [3, 'ba'],
    [4, ''],
  ])('line %i is «%s»', (line, said) => {
    expect(text.slice(...lineSpan(text, line))).toBe(said)
  })

  it('is the end of the text for a line that is not there', () => {
    expect(lineSpan(text, 9)).toEqual([text.length, text.length])
  })
})
