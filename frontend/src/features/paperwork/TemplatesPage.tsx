import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InstantText } from '../../ui/DateText'
import { Loaded } from '../../ui/Loaded'
import { PageHeader } from '../../ui/PageHeader'
import { StatusTag } from '../../ui/StatusTag'
import { templatesQuery } from './papersQueries'
import styles from './TemplatePage.module.css'

/** The texts of the council's papers: which are its own, which came with the product. */
export function TemplatesPage() {
  const { t } = useTranslation('papers')
  return (
    <>
      <PageHeader title={t('templates.title')} subtitle={t('templates.lead')} />
      <Loaded query={useQuery(templatesQuery())} rows={12}>
        {(rows) => (
          <ul className={styles.kinds}>
            {rows.map(({ kind, own, savedBy, savedAt }) => (
              <li key={kind}>
                <Link to="/paper-templates/$kind" params={{ kind }}>
                  {t(`paperKind.${kind}`)}
                </Link>
                <StatusTag tone={own ? 'ok' : 'quiet'}>{t(own ? 'templates.own' : 'templates.shipped')}</StatusTag>
                {savedAt && (
                  <span className={styles.soft}>
                    {savedBy}, <InstantText at={savedAt} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}
