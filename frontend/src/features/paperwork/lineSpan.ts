/** Where a line, counted from 1, begins and ends in a text; its end when there is no such line. */
export function lineSpan(text: string, line: number): [start: number, end: number] {
  const before = text.split('\n').slice(0, line - 1)
  const start = Math.min(
    text.length,
    before.reduce((sum, each) => sum + each.length + 1, 0),
  )
  const end = text.indexOf('\n', start)
  return [start, end < 0 ? text.length : end]
}
