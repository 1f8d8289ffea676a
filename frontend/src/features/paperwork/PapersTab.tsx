import { DownloadOutlined, SaveOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { App, Button, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Me, PaperKind } from '../../api/gen'
import { getPlanOptions, previewPaperOptions } from '../../api/gen/@tanstack/react-query.gen'
import { zPaperKind } from '../../api/gen/zod.gen'
import { useMe } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { Section } from '../../ui/Section'
import { useIntent } from '../../ui/useIntent'
import { KeptPapers } from './KeptPapers'
import { PaperPages } from './PaperPages'
import styles from './PapersTab.module.css'
import { Proceedings } from './Proceedings'
import { keepVersion, refreshPapers } from './papersQueries'
import { planPapersRoute } from './papersRoutes'

/** What one body sends to others over an exchange of documents, and who may fetch it in that form. */
const EXCHANGED: readonly PaperKind[] = ['PLAN', 'REMINDER']
const EXCHANGING: readonly Me['role'][] = ['ADMINISTRATOR', 'OFFICE', 'LEADER']

/** «Văn bản» of a plan: what can be printed, shown as the pages it will be, and what was kept. */
export function PapersTab() {
  const { t } = useTranslation('papers')
  const { planId } = planPapersRoute.useParams()
  const { kind = 'PLAN' } = planPapersRoute.useSearch()
  const navigate = useNavigate({ from: '/plans/$planId/papers' })
  const me = useMe()
  const plan = useQuery(getPlanOptions({ path: { id: planId } })).data
  const isOffice = me.role === 'OFFICE' && plan?.councilUnitId === me.unit.id
  const isLeader = me.role === 'LEADER' && plan?.councilUnitId === me.unit.id
  const mayExchange = EXCHANGED.includes(kind) && EXCHANGING.includes(me.role)
  // What stands in a paper changes with every hand-in: never from the cache.
  const preview = useQuery({ ...previewPaperOptions({ path: { planId, kind } }), staleTime: 0 })
  return (
    <>
      <Section
        title={t('title')}
        extra={<Downloads planId={planId} kind={kind} mayKeep={isOffice} mayExchange={mayExchange} />}
      >
        <p className={styles.hint}>{t('hint')}</p>
        {mayExchange && <p className={styles.hint}>{t('edxmlHint')}</p>}
        {isOffice && (
          <p className={styles.links}>
            <Link to="/paper-templates/$kind" params={{ kind }} search={{ plan: planId }}>
              {t('editTemplate', { kind: t(`paperKind.${kind}`) })}
            </Link>
            <Link to="/layout-check">{t('checkAnother')}</Link>
          </p>
        )}
        <div className={styles.columns}>
          <Radio.Group
            className={styles.kinds!}
            aria-label={t('choose')}
            value={kind}
            options={zPaperKind.options.map((value) => ({ value, label: t(`paperKind.${value}`) }))}
            onChange={({ target }) => void navigate({ search: { kind: target.value as PaperKind }, replace: true })}
          />
          <Loaded query={preview} rows={12}>
            {(paper) => <PaperPages paper={paper} name={t(`paperKind.${kind}`)} />}
          </Loaded>
        </div>
      </Section>
      <KeptPapers planId={planId} mayIssue={isOffice || isLeader} mayDiscard={isOffice} />
      <Proceedings planId={planId} mayMake={isOffice} />
    </>
  )
}

interface DownloadsProps {
  planId: string
  kind: PaperKind
  mayKeep: boolean
  mayExchange: boolean
}

function Downloads({ planId, kind, mayKeep, mayExchange }: DownloadsProps) {
  const { t } = useTranslation('papers')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const intent = useIntent()
  const keeping = useMutation({
    mutationFn: () => keepVersion(planId, kind, intent.keyOf({ planId, kind })),
    onSuccess: ({ edition }) => {
      intent.done()
      void message.success(t('keptAs', { kind: t(`paperKind.${kind}`), edition }))
      return refreshPapers(queryClient, planId)
    },
  })
  const address = `/api/v1/plans/${planId}/papers/${kind}`
  return (
    <span className={styles.downloads}>
      {keeping.error != null && <RefusalAlert error={keeping.error} />}
      <Button href={`${address}/docx`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('word')}
      </Button>
      <Button href={`${address}/pdf`} download icon={<DownloadOutlined aria-hidden="true" />}>
        {t('pdf')}
      </Button>
      {mayExchange && (
        <Button href={`/api/v1/plans/${planId}/edxml/${kind}`} download icon={<DownloadOutlined aria-hidden="true" />}>
          {t('edxml')}
        </Button>
      )}
      {mayKeep && (
        <Button
          type="primary"
          icon={<SaveOutlined aria-hidden="true" />}
          loading={keeping.isPending}
          onClick={() => keeping.mutate()}
        >
          {t('keep')}
        </Button>
      )}
    </span>
  )
}
