import { useQueryClient } from '@tanstack/react-query'
import type { PlanView } from '../../api/gen'
import { FormDialog, type FormDialogProps } from '../../ui/FormDialog'
import { planQuery } from './queries'

interface PlanDialogProps<Fields extends object> extends Omit<FormDialogProps<Fields>, 'onStale'> {
  plan: PlanView
}

/** A step of a plan that needs a few words. */
export function PlanDialog<Fields extends object>({ plan, ...dialog }: PlanDialogProps<Fields>) {
  const queryClient = useQueryClient()
  return <FormDialog<Fields> {...dialog} onStale={() => void queryClient.refetchQueries(planQuery(plan.id))} />
}
