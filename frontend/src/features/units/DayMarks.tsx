import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './Register.module.css'

const MARKS = [
  { day: '2025-06-30', key: 'lastDistrictDay' },
  { day: '2025-07-01', key: 'firstTwoTierDay' },
] as const

/** The two sides of the change of 2025: three tiers before, two after. */
export function DayMarks({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation('register')
  return (
    <nav className={styles.marks} aria-label={t('marks')}>
      {MARKS.map(({ day, key }) => (
        <Link
          key={day}
          to="."
          search={(before: Record<string, unknown>) => ({ ...before, asOf: day, cursor: undefined })}
          aria-current={asOf === day ? 'true' : undefined}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}
