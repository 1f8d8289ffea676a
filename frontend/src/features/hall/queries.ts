import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type BadgeSize, type HallContent, type HallPiece, type UnitLevel, writeHall } from '../../api/gen'
import { getHallOptions, getHallQueryKey, listParticipantsOptions } from '../../api/gen/@tanstack/react-query.gen'
import { ifMatch } from '../../api/headers'

const FIRST = 30

export const hallQuery = (planId: string) => queryOptions({ ...getHallOptions({ path: { planId } }) })

export function useWriteHall(planId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ version, content }: { version: number; content: HallContent }) =>
      (await writeHall({ path: { planId }, body: content, headers: ifMatch(version), throwOnError: true })).data,
    onSuccess: (hall) => queryClient.setQueryData(getHallQueryKey({ path: { planId } }), hall),
  })
}

export const usePeopleOptions = (planId: string, q: string) =>
  useQuery({
    ...listParticipantsOptions({ path: { planId }, query: { limit: FIRST, sort: 'NAME', ...(q && { q }) } }),
    placeholderData: keepPreviousData,
    select: (page) =>
      page.items.map(({ id, name, unitName }) => ({ value: id, label: unitName ? `${name}, ${unitName}` : name })),
  })

/** For whom and where; nothing said is everybody, everywhere. */
export interface HallChoice {
  level?: UnitLevel | undefined
  unitId?: string[] | undefined
  groupId?: string[] | undefined
  participantId?: string[] | undefined
  badgeSize?: BadgeSize | undefined
}

/** What of a choice a piece listens to. */
export function choiceOf(
  piece: HallPiece,
  { level, unitId, groupId, participantId, badgeSize }: HallChoice,
): HallChoice {
  switch (piece) {
    case 'BACKDROP':
      return { level, unitId }
    case 'BADGES':
      return { groupId, participantId, badgeSize }
    case 'NAME_CARDS':
      return { groupId, participantId }
    default:
      return {}
  }
}

/** Address of a piece as a file; the browser fetches it by itself. */
export function pieceAddress(
  planId: string,
  piece: HallPiece,
  ending: 'pdf' | 'png',
  choice: HallChoice,
  more: Record<string, number> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(choiceOf(piece, choice)))
    for (const each of Array.isArray(value) ? value : value ? [value] : []) query.append(name, each)
  for (const [name, value] of Object.entries(more)) query.append(name, String(value))
  return `/api/v1/plans/${planId}/hall/pieces/${piece}.${ending}${query.size > 0 ? `?${query}` : ''}`
}
