import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '../../../api/serverClock'
import type { DeskOutcome } from './DeskResult'
import type { DeskPerson } from './deskPeople'
import { useOutcome } from './outcome'
import type { ScanAct } from './scanStore'
import { playSound } from './sound'
import type { Desk } from './useDesk'

/** As many of the last scans as are shown. */
const RECENT = 12

/** What stands in the QR code of a badge; anything else is a name that nobody on the list bears. */
const CODE = /^[A-Za-z0-9_-]{22}$/

/** What the clerk does at the desk, and what the desk says about it. */
export function useDeskWork(desk: Desk) {
  const { t } = useTranslation('checkIn')
  const outcomeOf = useOutcome()
  const [outcomes, setOutcomes] = useState<DeskOutcome[]>([])
  const [flashing, setFlashing] = useState<DeskOutcome | null>(null)

  const tell = (outcome: DeskOutcome) => {
    setOutcomes((before) => [outcome, ...before].slice(0, RECENT))
    setFlashing(outcome)
    playSound(outcome.tone)
  }
  /** Said by the desk alone: nothing was recorded anywhere. */
  const tellUnknown = (title: string, text: string) => {
    const now = serverNow()
    tell({
      scanId: `unknown ${now}`,
      tone: 'unknown',
      title,
      text,
      person: null,
      at: new Date(now).toISOString(),
      waiting: false,
      undoable: false,
    })
  }
  const scan = async (act: ScanAct, person: DeskPerson | null, label: string) => {
    try {
      const who = person ? { participantId: person.id, label } : { token: label, label }
      const recorded = await desk.record(act, who)
      tell(outcomeOf({ ...recorded, person }))
    } catch {
      tellUnknown(t('result.notKeptTitle'), t('result.notKept'))
    }
  }
  return {
    outcomes,
    flashing,
    flashed: () => setFlashing(null),
    takePerson: (act: ScanAct, person: DeskPerson) => scan(act, person, person.name),
    takeText: (act: ScanAct, text: string) =>
      CODE.test(text)
        ? scan(act, null, text)
        : tellUnknown(t('result.unknown'), t('result.unknownHint', { text })),
    undo: async ({ scanId, person }: DeskOutcome) => {
      if (!person) return
      try {
        await desk.record('UNDO', { participantId: person.id, label: person.name })
        setOutcomes((before) =>
          before.map((each) =>
            each.scanId === scanId ? { ...each, undoable: false, title: t('result.undone') } : each,
          ),
        )
      } catch {
        tellUnknown(t('result.notKeptTitle'), t('result.notKept'))
      }
    },
  }
}
