import { useTranslation } from 'react-i18next'
import type { BodyView } from '../../api/gen'
import { Section } from '../../ui/Section'
import { RegisterMenu } from './RegisterMenu'
import styles from './UnitPage.module.css'
import { Validity } from './Validity'

export function UnitBodies({ bodies }: { bodies: BodyView[] }) {
  const { t } = useTranslation('units')
  return (
    <Section title={t('bodies')}>
      {bodies.length === 0 ? (
        <p className={styles.none}>{t('noBodies')}</p>
      ) : (
        <ul className={styles.rows}>
          {bodies.map((body) => (
            <li key={body.id}>
              <strong>{body.name}</strong>
              <span>
                {t(`kind.${body.kind}`)}
                {body.organCode && ` · ${t('organCode')} ${body.organCode}`}
                {body.aliases.length > 0 && ` · ${t('aliases')}: ${body.aliases.join(', ')}`}
              </span>
              <Validity validFrom={body.validFrom} validTo={body.validTo ?? null} />
              <RegisterMenu
                small
                kinds={['amendBody', 'correctBody', 'endBody']}
                unitId={body.unitId}
                bodyId={body.id}
                about={body.name}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
