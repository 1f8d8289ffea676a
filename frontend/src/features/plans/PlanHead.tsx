import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../api/gen'
import { PageHeader } from '../../ui/PageHeader'
import { PlanStatusTag } from './PlanStatusTag'

interface PlanHeadProps {
  plan: PlanView
  /** Whom issuing the plan reaches; shown before that is decided. */
  affected: ReactNode
}

export function PlanHead({ plan }: PlanHeadProps) {
  const { t } = useTranslation('plans')
  return (
    <PageHeader
      crumbs={[{ text: t('title'), to: '/plans' }]}
      title={plan.title}
      subtitle={<PlanStatusTag status={plan.status} />}
    />
  )
}
