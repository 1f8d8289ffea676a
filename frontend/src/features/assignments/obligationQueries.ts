import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  acceptSubmission,
  type BodyKind,
  commentObligation,
  delegateObligation,
  excuseObligation,
  extendObligation,
  type FileView,
  type HandIn,
  handIn,
  listBodies,
  type ObligationDetail,
  refuseDelegation,
  removeFile,
  returnSubmission,
  type SaveDraft,
  saveDraft,
  transferObligation,
  type UnitLevel,
  withdrawObligation,
} from '../../api/gen'
import { getObligationOptions } from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { upload } from '../../api/upload'

type Held = Pick<ObligationDetail, 'id' | 'version'>

export const obligationQuery = (id: string) => queryOptions({ ...getObligationOptions({ path: { id } }) })

/** Every verb is meant for the version that was read; a newer one answers 412. */
const at = ({ id, version }: Held) => ({ path: { id }, headers: ifMatch(version), throwOnError: true as const })

export const putDraft = async (held: Held, body: SaveDraft) => (await saveDraft({ ...at(held), body })).data

export const sendDraft = async (held: Held, key: string, body: HandIn) =>
  (
    await handIn({
      path: { id: held.id },
      headers: { ...ifMatch(held.version), ...idempotent(key) },
      body,
      throwOnError: true,
    })
  ).data

export const putFile = (id: string, wanted: Parameters<typeof upload>[1]) =>
  upload<FileView>(
    `/api/v1/obligations/${id}/files?name=${encodeURIComponent(wanted.file.name.normalize('NFC'))}`,
    wanted,
  )

export const takeFileOut = (held: Held, fileId: string) => {
  const { headers } = at(held)
  return removeFile({ path: { id: held.id, fileId }, headers, throwOnError: true })
}

export const accept = (held: Held, note: string | undefined) =>
  acceptSubmission({ ...at(held), body: { ...(note && { note }) } })

export const giveBack = (held: Held, reason: string, newLastDay: string | undefined) =>
  returnSubmission({ ...at(held), body: { reason, ...(newLastDay && { newLastDay }) } })

export const extend = (held: Held, reason: string, newLastDay: string) =>
  extendObligation({ ...at(held), body: { reason, newLastDay } })

export const excuse = (held: Held, reason: string) => excuseObligation({ ...at(held), body: { reason } })

export const withdraw = (held: Held, reason: string) => withdrawObligation({ ...at(held), body: { reason } })

export const refuse = (held: Held, reason: string) => refuseDelegation({ ...at(held), body: { reason } })

export const takeOver = (held: Held, bodyId: string) => transferObligation({ ...at(held), body: { bodyId } })

interface Delegation {
  bodyIds: string[]
  lastDay: string | undefined
  note: string | undefined
}

export const delegate = (held: Held, { bodyIds, lastDay, note }: Delegation) =>
  delegateObligation({ ...at(held), body: { bodyIds, ...(lastDay && { lastDay }), ...(note && { note }) } })

export const comment = (id: string, key: string, text: string) =>
  commentObligation({ path: { id }, headers: idempotent(key), body: { text }, throwOnError: true })

/** The largest page the API gives; a district never had more communes. */
const BODIES = 200

interface BodiesBelow {
  unitId: string
  kind?: BodyKind | undefined
  level?: UnitLevel | undefined
}

export const bodiesBelowQuery = ({ unitId, kind, level }: BodiesBelow) =>
  infiniteQueryOptions({
    queryKey: ['assignments', 'bodiesBelow', unitId, kind, level],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await listBodies({
        query: {
          underUnitId: unitId,
          limit: BODIES,
          ...(kind && { kind }),
          ...(level && { level }),
          ...(pageParam && { cursor: pageParam }),
        },
        signal,
        throwOnError: true,
      })
      return data
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
