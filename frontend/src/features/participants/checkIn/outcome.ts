import { useTranslation } from 'react-i18next'
import type { DeskPerson, ScanAnswer } from '../../../api/gen'
import { localTime } from '../../../ui/time'
import type { DeskOutcome } from './DeskResult'
import type { Scan } from './scanStore'

interface Told {
  scan: Scan
  /** As the list had them before this scan; null for a code that it does not know. */
  person: DeskPerson | null
  /** Null while the server has not answered. */
  answer: ScanAnswer | null
}

/** What is said about a scan: by the server's word, and without it by what this device knows. */
export function useOutcome(): (told: Told) => DeskOutcome {
  const { t } = useTranslation('checkIn')
  return ({ scan, person, answer }) => {
    const { id, at, act, label, participantId, token } = scan
    const out = act === 'OUT'
    const base = {
      scanId: id,
      at,
      person,
      name: person?.name ?? answer?.name ?? label,
      who: { label, ...(participantId && { participantId }), ...(token && { token }) },
      eventId: scan.eventId,
      waiting: answer === null,
      undo: null,
    }
    const taken: DeskOutcome = {
      ...base,
      tone: out ? 'out' : 'in',
      title: t(out ? 'result.out' : 'result.in'),
      undo: t('result.undo'),
    }
    const again = (firstAt: string | undefined): DeskOutcome => ({
      ...base,
      tone: 'duplicate',
      title: t(out ? 'result.duplicateOut' : 'result.duplicate'),
      text: firstAt && !out ? t('result.first', { time: localTime(firstAt).time }) : undefined,
      // It changed nothing itself; what can be taken back is the one before.
      undo: out ? null : t('result.undoFirst'),
    })
    switch (answer?.outcome) {
      case 'RECORDED':
        return taken
      case 'DUPLICATE':
        return again(answer.firstAt)
      case 'UNKNOWN':
        return { ...base, tone: 'unknown', title: t('result.unknown'), text: t('result.unknownHint', { text: label }) }
      case 'REFUSED':
        return { ...base, tone: 'unknown', title: t('result.refused'), text: answer.detail }
      case undefined:
        break
    }
    if (!person)
      return { ...base, tone: 'duplicate', title: t('result.unknown'), text: t('result.kept', { text: label }) }
    return (person.presence === 'PRESENT') === out ? taken : again(person.firstInAt)
  }
}
