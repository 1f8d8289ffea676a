import { queryOptions } from '@tanstack/react-query'
import { checkIn, type ScanAnswer } from '../../../api/gen'
import { getCheckInListOptions } from '../../../api/gen/@tanstack/react-query.gen'
import type { Scan } from './scanStore'

/** Whole, so that the desk works on while the network is away. */
export const deskListQuery = (planId: string, eventId: string | undefined) =>
  queryOptions({ ...getCheckInListOptions({ path: { planId }, query: { ...(eventId && { eventId }) } }) })

/** The API takes the scans of one event at a time; sending some of them again changes nothing. */
export async function sendScans(planId: string, scans: readonly Scan[]): Promise<ScanAnswer[]> {
  const answers: ScanAnswer[] = []
  for (const eventId of new Set(scans.map((scan) => scan.eventId))) {
    const { data } = await checkIn({
      path: { planId },
      body: {
        eventId,
        scans: scans
          .filter((scan) => scan.eventId === eventId)
          .map(({ id, at, act, participantId, token }) => ({
            id,
            at,
            act,
            ...(participantId && { participantId }),
            ...(token && { token }),
          })),
      },
      throwOnError: true,
    })
    answers.push(...data)
  }
  return answers
}
