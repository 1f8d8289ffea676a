import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../api/gen'
import { Section } from '../../ui/Section'
import styles from './TemplatePage.module.css'

/** How a place is written in a line of its own. */
function written({ name, form, entry }: Place): string {
  if (form === 'TABLE') return `[${name}]`
  if (form === 'LIST') return `* {${name}} - ${entry.map((each) => `{${each}}`).join(', ')}`
  return `{${name}}`
}

/** All that a text may name, and how a line says what it is. */
export function PlacesList({ places, onInsert }: { places: Place[]; onInsert: (piece: string) => void }) {
  const { t } = useTranslation('papers')
  return (
    <>
      <Section title={t('templates.places')}>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={`${place.form} ${place.name}`}>
              <code>{written(place)}</code>{' '}
              <Button
                size="small"
                aria-label={t('templates.insert', { place: written(place) })}
                onClick={() => onInsert(written(place))}
              >
                {t('templates.insertShort')}
              </Button>
              <div className={styles.soft}>{place.meaning}</div>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('templates.syntax')}>
        <pre className={styles.syntax}>{t('templates.syntaxLines')}</pre>
      </Section>
    </>
  )
}
