import { useTranslation } from 'react-i18next'

interface Registered {
  number?: string
  symbol?: string
}

/** «288/KH-HĐND»; a draft that the registry has not stamped shows the gap: «…/KH-HĐND». */
export function useNumberText(): (plan: Registered) => string {
  const { t } = useTranslation('plans')
  return ({ number, symbol }) => (number || symbol ? `${number ?? '…'}/${symbol ?? '…'}` : t('noNumber'))
}
