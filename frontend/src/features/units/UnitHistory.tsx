import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { UnitVersionView } from '../../api/gen'
import { Section } from '../../ui/Section'
import styles from './UnitPage.module.css'
import { Validity } from './Validity'

/** What the unit was called, of which type, and to whom it belonged, period by period. */
export function UnitHistory({ versions, asOf }: { versions: UnitVersionView[]; asOf: string | undefined }) {
  const { t } = useTranslation('units')
  return (
    <Section title={t('history')}>
      <ol className={styles.rows}>
        {versions.map((version) => (
          <li key={version.validFrom}>
            <strong>{version.fullName}</strong>
            <span>
              {t(`type.${version.type}`)}
              {version.code && ` · ${t('code')} ${version.code}`}
              {version.parent && (
                <>
                  {' · '}
                  <Link to="/units/$unitId" params={{ unitId: version.parent.id }} search={{ asOf }}>
                    {version.parent.fullName}
                  </Link>
                </>
              )}
            </span>
            <Validity validFrom={version.validFrom} validTo={version.validTo ?? null} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
