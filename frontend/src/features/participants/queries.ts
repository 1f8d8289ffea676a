import { queryOptions, useMutation } from '@tanstack/react-query'
import {
  type ImportReport,
  type ListParticipantsData,
  nameParticipant,
  type ParticipantRow,
  type PersonContent,
  type Reply,
  removeParticipant,
  replyForParticipant,
  type SubstituteContent,
  sendSubstitute,
  sortParticipantGroups,
  updateParticipant,
} from '../../api/gen'
import {
  createParticipantGroupMutation,
  deleteParticipantGroupMutation,
  findKnownPeopleOptions,
  getPlanOptions,
  listNamingOptions,
  listParticipantGroupsOptions,
  listParticipantsOptions,
  updateParticipantGroupMutation,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { upload } from '../../api/upload'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'
import type { ListEnding } from '../../ui/ListDownloads'

/** The plan itself, under the key that the frame of the plan has already filled. */
export const planOfParticipantsQuery = (planId: string) => queryOptions({ ...getPlanOptions({ path: { id: planId } }) })

export const groupsQuery = (planId: string) => queryOptions({ ...listParticipantGroupsOptions({ path: { planId } }) })

export const useCreateGroup = () => useMutation(createParticipantGroupMutation())
export const useUpdateGroup = () => useMutation(updateParticipantGroupMutation())
export const useDeleteGroup = () => useMutation(deleteParticipantGroupMutation())
export const useSortGroups = (planId: string) =>
  useMutation({
    mutationFn: (order: string[]) => sortParticipantGroups({ path: { planId }, body: { order }, throwOnError: true }),
  })

/** How far each body has come, those with places left first; a unit sees its own. */
export const namingQuery = (planId: string) => queryOptions({ ...listNamingOptions({ path: { planId } }) })

export type ParticipantSearch = Omit<NonNullable<ListParticipantsData['query']>, 'limit'>

export const participantsQuery = (planId: string, search: ParticipantSearch) =>
  queryOptions({
    ...listParticipantsOptions({ path: { planId }, query: { ...search, limit: PAGE_SIZE } }),
    ...listQuery,
  })

/** Address of the list as a file, with what is filtered. */
export function peopleSheetAddress(
  ending: ListEnding,
  planId: string,
  { cursor: _, ...search }: ParticipantSearch,
): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const query = new URLSearchParams(given).toString()
  return `/api/v1/plans/${planId}/participants.${ending}${query && `?${query}`}`
}

interface ImportWish {
  /** For lines that name no group. */
  groupId: string | null
  /** Look only. */
  dryRun: boolean
  key: string
}

export function importPeople(planId: string, file: File, { groupId, dryRun, key }: ImportWish): Promise<ImportReport> {
  const query = new URLSearchParams({ dryRun: String(dryRun), ...(groupId && { groupId }) })
  return upload<ImportReport>(`/api/v1/plans/${planId}/participants/import?${query}`, {
    file,
    idempotencyKey: key,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })
}

/** The largest page the API gives: more than any unit names. */
const WHOLE = 200

/** Everybody whom the caller sees, for a unit those whom it named. */
export const namedPeopleQuery = (planId: string) =>
  queryOptions({ ...listParticipantsOptions({ path: { planId }, query: { limit: WHOLE } }) })

export const knownPeopleQuery = (q: string) => queryOptions({ ...findKnownPeopleOptions({ query: { q } }) })

interface Place {
  planId: string
  groupId: string
  /** Not needed where the office itself names. */
  bodyId?: string | undefined
}

export const namePerson = ({ planId, groupId, bodyId }: Place, person: PersonContent, key: string) =>
  nameParticipant({
    path: { planId },
    headers: idempotent(key),
    body: { groupId, ...(bodyId && { bodyId }), person },
    throwOnError: true,
  })

type Held = Pick<ParticipantRow, 'id' | 'version'>

const at = ({ id, version }: Held) => ({ path: { id }, headers: ifMatch(version), throwOnError: true as const })

export const rewritePerson = (held: Held, body: PersonContent) => updateParticipant({ ...at(held), body })
export const removePerson = (held: Held) => removeParticipant(at(held))
export const answerFor = (held: Held, reply: Reply, reason: string | undefined) =>
  replyForParticipant({ ...at(held), body: { reply, ...(reason && { reason }) } })
export const substitute = (held: Held, body: SubstituteContent, key: string) =>
  sendSubstitute({
    path: { id: held.id },
    headers: { ...ifMatch(held.version), ...idempotent(key) },
    body,
    throwOnError: true,
  })
