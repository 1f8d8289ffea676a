import { queryOptions, useMutation } from '@tanstack/react-query'
import { type ChangeHolidays, changeHolidays } from '../../api/gen'
import { getHolidaysOptions } from '../../api/gen/@tanstack/react-query.gen'
import { ifMatch } from '../../api/headers'

export const holidaysQuery = (year: number) => queryOptions({ ...getHolidaysOptions({ path: { year } }) })

interface Change {
  version: number
  body: ChangeHolidays
}

/** What would move; nothing is written. */
export function usePreviewHolidays(year: number) {
  return useMutation({
    meta: { readsOnly: true },
    mutationFn: async ({ version, body, cursor }: Change & { cursor?: string }) => {
      const query = { dryRun: true, ...(cursor && { cursor }) }
      return (await changeHolidays({ path: { year }, query, headers: ifMatch(version), body, throwOnError: true })).data
    },
  })
}

export function useChangeHolidays(year: number) {
  return useMutation({
    mutationFn: async ({ version, body }: Change) =>
      (await changeHolidays({ path: { year }, headers: ifMatch(version), body, throwOnError: true })).data,
  })
}
