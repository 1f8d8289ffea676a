import { useTranslation } from 'react-i18next'

/** «trước hạn 7 ngày», «ngày cuối», «sau hạn 3 ngày». */
export function useStepWords(): (step: number) => string {
  const { t } = useTranslation('notifications')
  return (step) => {
    if (step === 0) return t('schedule.onDay')
    return step > 0 ? t('schedule.before', { count: step }) : t('schedule.after', { count: -step })
  }
}
