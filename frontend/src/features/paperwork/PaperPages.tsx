import { useTranslation } from 'react-i18next'
import type { PaperPreview } from '../../api/gen'
import styles from './PapersTab.module.css'

/** The pages of a paper as they will be printed. */
export function PaperPages({ paper: { pageCount, pages }, name }: { paper: PaperPreview; name: string }) {
  const { t } = useTranslation('papers')
  return (
    <div className={styles.pages}>
      <p className={styles.count}>
        {pages.length < pageCount
          ? t('more', { shown: pages.length, total: pageCount })
          : t('pages', { total: pageCount })}
      </p>
      {pages.map(({ number, width, height, png }) => (
        <img
          key={number}
          className={styles.page}
          src={`data:image/png;base64,${png}`}
          width={width}
          height={height}
          alt={t('page', { number, total: pageCount, paper: name })}
        />
      ))}
    </div>
  )
}
