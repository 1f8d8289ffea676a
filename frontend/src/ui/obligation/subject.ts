import { useTranslation } from 'react-i18next'
import type { AssignmentKind } from '../../api/gen'

interface Owed {
  kind: AssignmentKind
  topic?: string | null
  task?: string | null
}

/** What is owed, in one line: «Tham luận: Nâng cao chất lượng giám sát»; a task is told by its own words. */
export function useSubject(): (owed: Owed) => string {
  const { t } = useTranslation('work')
  return ({ kind, topic, task }) => {
    const kindWord = t(`kind.${kind}`)
    const about = topic ?? task
    return about ? `${kindWord}: ${about}` : kindWord
  }
}

/** «Số 15/KH-HĐND»-like name of a plan where its title would be too long; null for one without a number. */
export function planNumberOf({ planNumber, planSymbol }: { planNumber?: string | null; planSymbol?: string | null }) {
  return planNumber ? `${planNumber}/${planSymbol ?? ''}`.replace(/\/$/, '') : null
}
