import { expect, it } from 'vitest'
import { filledIn } from './filledIn'

it('keeps what was said and drops what was left empty', () => {
  expect(
    filledIn({
      title: '  Hội nghị giao ban ',
      theme: '',
      number: null,
      bases: ['Luật', '  ', ''],
      recipients: [],
      signer: { name: '', capacity: [] },
      expected: { min: undefined, approximate: false },
      size: { min: 0 },
      events: [{ title: 'Hội nghị', modeStated: false, time: { precision: undefined, tentative: false } }, {}],
    }),
  ).toEqual({
    title: 'Hội nghị giao ban',
    bases: ['Luật'],
    recipients: [],
    size: { min: 0 },
    events: [{ title: 'Hội nghị', modeStated: false }],
  })
})
