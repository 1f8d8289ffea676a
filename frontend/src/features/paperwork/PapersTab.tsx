import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { PaperKind, PaperPreview } from '../../api/gen'
import { previewPaperOptions } from '../../api/gen/@tanstack/react-query.gen'
import { zPaperKind } from '../../api/gen/zod.gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import styles from './PapersTab.module.css'
import { planPapersRoute } from './papersRoutes'

/** «Văn bản» of a plan: what can be printed, shown as the pages it will be. */
export function PapersTab() {
  const { t } = useTranslation('papers')
  const { planId } = planPapersRoute.useParams()
  const { kind = 'PLAN' } = planPapersRoute.useSearch()
  const navigate = useNavigate({ from: '/plans/$planId/papers' })
  // What stands in a paper changes with every hand-in: never from the cache.
  const preview = useQuery({ ...previewPaperOptions({ path: { planId, kind } }), staleTime: 0 })
  return (
    <Section title={t('title')} extra={<Downloads planId={planId} kind={kind} />}>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.columns}>
        <Radio.Group
          className={styles.kinds!}
          aria-label={t('choose')}
          value={kind}
          options={zPaperKind.options.map((value) => ({ value, label: t(`paperKind.${value}`) }))}
          onChange={({ target }) => void navigate({ search: { kind: target.value as PaperKind }, replace: true })}
        />
        <Loaded query={preview} rows={12}>
          {(paper) => <Pages paper={paper} name={t(`paperKind.${kind}`)} />}
        </Loaded>
      </div>
    </Section>
  )
}

function Downloads({ planId, kind }: { planId: string; kind: PaperKind }) {
  const { t } = useTranslation('papers')
  const address = `/api/v1/plans/${planId}/papers/${kind}`
  return (
    <span className={styles.downloads}>
      <Button href={`${address}/docx`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('word')}
      </Button>
      <Button type="primary" href={`${address}/pdf`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('pdf')}
      </Button>
    </span>
  )
}

function Pages({ paper: { pageCount, pages }, name }: { paper: PaperPreview; name: string }) {
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
