import { useTranslation } from 'react-i18next'

interface People {
  wording?: string
  min?: number
  max?: number
  approximate?: boolean
}

/** «khoảng 160 đại biểu» in the document's words, otherwise from the numbers; '' when nothing is said. */
export function usePeopleText(): (people: People) => string {
  const { t } = useTranslation('plans')
  return ({ wording, min, max, approximate }) => {
    if (wording) return wording
    const amount = amountOf(min, max)
    return approximate && amount ? t('content.about', { amount }) : amount
  }
  function amountOf(min: number | undefined, max: number | undefined): string {
    if (min !== undefined && max !== undefined) {
      return min === max ? t('content.people', { count: min }) : t('content.peopleRange', { min, max })
    }
    if (min !== undefined) return t('content.peopleMin', { count: min })
    return max === undefined ? '' : t('content.peopleMax', { count: max })
  }
}
