import { queryOptions } from '@tanstack/react-query'
import {
  acknowledgeByLink,
  handInByLink,
  type LinkedObligation,
  type LinkHandIn,
  listHandInLinks,
  makeHandInLink,
  openHandInLink,
  removeFileByLink,
  revokeHandInLink,
} from '../../../api/gen'
import { setServerTime } from '../../../api/serverClock'
import { upload } from '../../../api/upload'
import type { Wanted } from '../handInUploads'

/** The secret travels in a header of its own: addresses are logged, and no browser sends this one by itself. */
const shown = (secret: string) => ({ headers: { 'Hand-In-Link': secret }, throwOnError: true as const })

/** What the link opens. A link that opens nothing will not open later, so it is not tried again. */
export const linkedQuery = (secret: string) =>
  queryOptions({
    queryKey: ['handInLink', secret],
    queryFn: async ({ signal }) => {
      const { data } = await openHandInLink({ ...shown(secret), signal })
      setServerTime(data.serverTime)
      return data
    },
    retry: false,
  })

export const acknowledge = async (secret: string) => (await acknowledgeByLink(shown(secret))).data

export const putFileByLink = (secret: string, wanted: Wanted) =>
  upload<LinkedObligation>(`/api/v1/hand-in-link/files?name=${encodeURIComponent(wanted.file.name.normalize('NFC'))}`, {
    ...wanted,
    headers: shown(secret).headers,
  })

export const takeFileOutByLink = async (secret: string, fileId: string) =>
  (await removeFileByLink({ ...shown(secret), path: { fileId } })).data

export const sendByLink = async (secret: string, body: LinkHandIn) =>
  (await handInByLink({ ...shown(secret), body })).data

/** The links of one obligation, for those who wait for the paper. */
export const linksQuery = (obligationId: string) =>
  queryOptions({
    queryKey: ['obligations', obligationId, 'links'],
    queryFn: async ({ signal }) =>
      (await listHandInLinks({ path: { id: obligationId }, signal, throwOnError: true })).data,
  })

export const makeLink = async (obligationId: string, lastDay: string | undefined) =>
  (await makeHandInLink({ path: { id: obligationId }, body: { ...(lastDay && { lastDay }) }, throwOnError: true })).data

export const revokeLink = (obligationId: string, linkId: string) =>
  revokeHandInLink({ path: { id: obligationId, linkId }, throwOnError: true })
