import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { HallPiece, HallView } from '../../api/gen'
import { zHallPiece } from '../../api/gen/zod.gen'
import { Loaded } from '../../ui/Loaded'
import { Section } from '../../ui/Section'
import styles from './Hall.module.css'
import { HallChoiceFields } from './HallChoiceFields'
import { HallForm } from './HallForm'
import { HallPreview } from './HallPreview'
import { type HallChoice, hallQuery } from './queries'
import { planHallRoute } from './routes'

/** «Ma-két, thẻ, biển tên» of a plan: what is printed for the day, seen before it is. */
export function HallTab() {
  const { planId } = planHallRoute.useParams()
  const hall = useQuery(hallQuery(planId))
  return (
    <Loaded query={hall} rows={12}>
      {(found) => (
        <>
          <Pieces planId={planId} hall={found} />
          <HallForm planId={planId} hall={found} refetch={async () => (await hall.refetch()).data} />
        </>
      )}
    </Loaded>
  )
}

function Pieces({ planId, hall }: { planId: string; hall: HallView }) {
  const { t } = useTranslation('hall')
  const { piece = 'BACKDROP', ...choice } = planHallRoute.useSearch()
  const navigate = useNavigate({ from: '/plans/$planId/hall' })
  const go = (next: HallChoice & { piece?: HallPiece }) =>
    void navigate({ search: (was) => ({ ...was, ...next }), replace: true })
  return (
    <Section title={t('title')}>
      <p className={styles.hint}>{t('lead')}</p>
      <div className={styles.columns}>
        <div>
          <Radio.Group
            className={styles.pieces!}
            aria-label={t('choose')}
            value={piece}
            options={zHallPiece.options.map((value) => ({ value, label: t(`piece.${value}`) }))}
            onChange={({ target }) => go({ piece: target.value as HallPiece })}
          />
          <HallChoiceFields planId={planId} hall={hall} piece={piece} choice={choice} onChange={go} />
        </div>
        <HallPreview planId={planId} hall={hall} piece={piece} choice={choice} />
      </div>
    </Section>
  )
}
