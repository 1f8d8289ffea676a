import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskPerson, ScanAct } from '../../../api/gen'
import { serverNow } from '../../../api/serverClock'
import type { DeskOutcome } from './DeskResult'
import { useOutcome } from './outcome'
import { playSound } from './sound'
import type { Desk, Scanned } from './useDesk'

/** As many of the last scans as are shown. */
const RECENT = 12

/** What stands in the QR code of a badge; anything else is a name that nobody on the list bears. */
const CODE = /^[A-Za-z0-9_-]{22}$/

/** What the clerk does at the desk of an event, and what the desk says about it. */
export function useDeskWork(desk: Desk, eventId: string) {
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
  const tellAlone = (title: string, text: string, name: string) => {
    const now = serverNow()
    tell({
      scanId: `alone ${now}`,
      tone: 'unknown',
      title,
      text,
      name,
      person: null,
      who: { label: name },
      eventId,
      at: new Date(now).toISOString(),
      waiting: false,
      undo: null,
    })
  }
  const notKept = (name: string) => tellAlone(t('result.notKeptTitle'), t('result.notKept'), name)
  const scan = async (act: ScanAct, person: DeskPerson | null, who: Scanned) => {
    try {
      tell(outcomeOf({ ...(await desk.record(act, eventId, who)), person }))
    } catch {
      notKept(who.label)
    }
  }
  return {
    outcomes,
    flashing,
    flashed: () => setFlashing(null),
    takePerson: (act: ScanAct, person: DeskPerson) =>
      void scan(act, person, { participantId: person.id, label: person.name }),
    takeText: (act: ScanAct, text: string) => {
      if (CODE.test(text)) void scan(act, null, { token: text, label: text })
      else tellAlone(t('result.unknown'), t('result.unknownHint', { text }), text)
    },
    undo: async ({ scanId, who, name, eventId: event }: DeskOutcome) => {
      try {
        await desk.record('UNDO', event, who)
        setOutcomes((before) =>
          before.map((each) => (each.scanId === scanId ? { ...each, undo: null, title: t('result.undone') } : each)),
        )
      } catch {
        notKept(name)
      }
    },
  }
}

export type DeskWork = ReturnType<typeof useDeskWork>
