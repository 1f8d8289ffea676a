import type { FlashTone } from './Flash'

const CHOSEN = 'giaoban.checkInSound'

/** Off until somebody turns it on: a hall is a quiet place. */
export const soundChosen = () => localStorage.getItem(CHOSEN) === 'on'

export function chooseSound(on: boolean) {
  localStorage.setItem(CHOSEN, on ? 'on' : 'off')
}

/** Hz, one after the other: rising for yes, level for "again", falling for no. */
const TUNES: Record<FlashTone, number[]> = {
  in: [660, 880],
  out: [660, 660],
  duplicate: [520, 520, 520],
  unknown: [330, 220],
}

const BEAT = 0.12

let speaker: AudioContext | undefined

export function playSound(tone: FlashTone) {
  if (!soundChosen()) return
  speaker ??= new AudioContext()
  const start = speaker.currentTime
  TUNES[tone].forEach((frequency, beat) => {
    const source = new OscillatorNode(speaker!, { frequency })
    source.connect(new GainNode(speaker!, { gain: 0.15 })).connect(speaker!.destination)
    source.start(start + beat * BEAT)
    source.stop(start + (beat + 1) * BEAT - 0.02)
  })
}
