import { useTranslation } from 'react-i18next'
import { localTime } from '../../../ui/time'
import type { DeskOutcome } from './DeskResult'
import type { DeskPerson } from './deskPeople'
import type { ScanAnswer } from './scanOutbox'
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
    const base = { scanId: scan.id, at: scan.at, person, waiting: answer === null, undoable: false }
    const out = scan.act === 'OUT'
    const taken = {
      ...base,
      tone: out ? 'out' : 'in',
      title: out ? t('result.out') : t('result.in'),
      undoable: true,
    } as const
    const again = (firstAt: string | undefined) =>
      ({
        ...base,
        tone: 'duplicate',
        title: out ? t('result.duplicateOut') : t('result.duplicate'),
        text: firstAt && !out ? t('result.first', { time: localTime(firstAt).time }) : undefined,
        undoable: !out && person !== null,
      }) as const
    switch (answer?.outcome) {
      case 'RECORDED':
        return taken
      case 'DUPLICATE':
        return again(answer.firstAt)
      case 'UNKNOWN':
        return {
          ...base,
          tone: 'unknown',
          title: t('result.unknown'),
          text: t('result.unknownHint', { text: scan.label }),
        }
      case 'REFUSED':
        return { ...base, tone: 'unknown', title: t('result.refused'), text: answer.detail }
      case undefined: {
        if (!person) {
          return {
            ...base,
            tone: 'duplicate',
            title: t('result.unknown'),
            text: t('result.kept', { text: scan.label }),
          }
        }
        const inside = person.presence === 'PRESENT'
        return inside === out ? taken : again(person.firstIn)
      }
    }
  }
}
