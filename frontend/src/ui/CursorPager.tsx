import { LeftOutlined, RightOutlined, VerticalRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './CursorPager.module.css'

/** Where a list stands; comes from `useListState(route).pages`. */
export interface CursorPages {
  /** 1 for the first page; null when the address was opened in the middle. */
  number: number | null
  next: (cursor: string) => void
  previous: (() => void) | null
  first: (() => void) | null
}

interface CursorPagerProps {
  pages: CursorPages
  nextCursor: string | null | undefined
  /** Rows on this page. */
  shown: number
  pageSize: number
  total: number | null | undefined
}

/** «51–100 trong 312» and the ways to the other pages; only the count when everything fits on one page. */
export function CursorPager({ pages, nextCursor, shown, pageSize, total }: CursorPagerProps) {
  const { t } = useTranslation()
  const from = pages.number === null ? null : (pages.number - 1) * pageSize + 1
  const range =
    from !== null && total != null
      ? t('table.range', { from, to: from + shown - 1, total })
      : pages.number !== null && t('table.page', { number: pages.number })
  return (
    <nav className={styles.pager} aria-label={t('table.pages')}>
      <span>{range}</span>
      {(nextCursor || pages.first) && (
        <span className={styles.buttons}>
          {!pages.previous && pages.first && (
            <Button icon={<VerticalRightOutlined aria-hidden="true" />} onClick={pages.first}>
              {t('table.first')}
            </Button>
          )}
          <Button
            icon={<LeftOutlined aria-hidden="true" />}
            disabled={!pages.previous}
            onClick={() => pages.previous?.()}
          >
            {t('table.previous')}
          </Button>
          <Button
            icon={<RightOutlined aria-hidden="true" />}
            iconPlacement="end"
            disabled={!nextCursor}
            onClick={() => nextCursor && pages.next(nextCursor)}
          >
            {t('table.next')}
          </Button>
        </span>
      )}
    </nav>
  )
}
