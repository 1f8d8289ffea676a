import { useTranslation } from 'react-i18next'
import type { GetCalendarResponse } from '../../api/gen'
import { useDateWords } from '../../ui/DateText'
import { Section } from '../../ui/Section'
import styles from './Calendar.module.css'

/** Who has much to do in one week: dates that an office may want to move before it issues another plan. */
export function WeekLoads({ load }: { load: GetCalendarResponse['load'] }) {
  const { t } = useTranslation('overview')
  const dateWords = useDateWords()
  return (
    <Section title={t('calendar.loadTitle')}>
      <p className={styles.soft}>{load.length === 0 ? t('calendar.loadNone') : t('calendar.loadLead')}</p>
      {load.length > 0 && (
        <table className={styles.loads}>
          <thead>
            <tr>
              <th scope="col">{t('calendar.load.body')}</th>
              <th scope="col">{t('calendar.load.week')}</th>
              <th scope="col">{t('calendar.load.due')}</th>
            </tr>
          </thead>
          <tbody>
            {load.map(({ body, weekOf, due }) => (
              <tr key={`${body.id} ${weekOf}`}>
                <th scope="row">{body.name}</th>
                <td>{dateWords(weekOf)}</td>
                <td>{due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
