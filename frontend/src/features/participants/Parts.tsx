import { ScanOutlined, UnorderedListOutlined, UploadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../api/gen'
import { useMe } from '../../api/me'
import { ButtonLink } from '../../ui/links'
import styles from './Participants.module.css'
import { isInForce, keepsList } from './roles'

/** Where else one can go from the groups of an issued plan. */
export function Parts({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('participants')
  const me = useMe()
  const params = { planId: plan.id }
  const keeps = keepsList(plan, me)
  return (
    <nav aria-label={t('parts.label')} className={styles.buttons}>
      <ButtonLink icon={<UnorderedListOutlined aria-hidden />} to="/plans/$planId/participants/list" params={params}>
        {t('parts.list')}
      </ButtonLink>
      {keeps && isInForce(plan) && (
        <ButtonLink icon={<UploadOutlined aria-hidden />} to="/plans/$planId/participants/import" params={params}>
          {t('parts.import')}
        </ButtonLink>
      )}
      {keeps && (
        <ButtonLink icon={<ScanOutlined aria-hidden />} to="/plans/$planId/check-in" params={params}>
          {t('parts.desk')}
        </ButtonLink>
      )}
    </nav>
  )
}
