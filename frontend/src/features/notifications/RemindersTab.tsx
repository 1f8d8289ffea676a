import { useQuery } from '@tanstack/react-query'
import { useMe } from '../../api/me'
import { Loaded } from '../../ui/Loaded'
import { PlanLinks } from './PlanLinks'
import { scheduleQuery } from './queries'
import { ReminderLog } from './ReminderLog'
import { planRemindersRoute } from './routes'
import { ScheduleForm } from './ScheduleForm'
import { SendReminders } from './SendReminders'

/** «Đôn đốc» of a plan: who is still waited for, what they are told and when, and the log that proves it. */
export function RemindersTab() {
  const { planId } = planRemindersRoute.useParams()
  const office = useMe().role === 'OFFICE'
  const schedule = useQuery(scheduleQuery(planId))
  return (
    <>
      {office && (
        <Loaded query={schedule} rows={10}>
          {(found) => (
            <>
              <SendReminders planId={planId} schedule={found} />
              <ScheduleForm planId={planId} schedule={found} />
              <PlanLinks planId={planId} />
            </>
          )}
        </Loaded>
      )}
      <ReminderLog planId={planId} />
    </>
  )
}
