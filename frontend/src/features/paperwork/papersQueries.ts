import { type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  discardPaper,
  type IssuePaper,
  issuePaper,
  type KeptPaperView,
  keepPaper,
  type LayoutReport,
  type PaperKind,
  type PaperPreview,
  type PaperTemplateView,
  previewPaperTemplate,
  resetPaperTemplate,
  savePaperTemplate,
} from '../../api/gen'
import {
  getPaperTemplateOptions,
  getPaperTemplateQueryKey,
  listKeptPapersOptions,
  listKeptPapersQueryKey,
  listPaperTemplatesOptions,
  listPaperTemplatesQueryKey,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { upload } from '../../api/upload'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

export const keptPapersQuery = (planId: string, cursor: string | undefined) =>
  queryOptions({
    ...listKeptPapersOptions({ path: { planId }, query: { limit: PAGE_SIZE, ...(cursor && { cursor }) } }),
    ...listQuery,
  })

/** All pages of the list. */
export function refreshPapers(client: QueryClient, planId: string): Promise<void> {
  return client.invalidateQueries({ queryKey: listKeptPapersQueryKey({ path: { planId } }) })
}

/** Keeps a paper as the data stand now. */
export async function keepVersion(planId: string, kind: PaperKind, key: string): Promise<KeptPaperView> {
  const { data } = await keepPaper({ path: { planId }, headers: idempotent(key), body: { kind }, throwOnError: true })
  return data
}

export async function issueKept(planId: string, { id, version }: KeptPaperView, body: IssuePaper): Promise<void> {
  await issuePaper({ path: { planId, id }, headers: ifMatch(version), body, throwOnError: true })
}

export async function discardKept(planId: string, { id, version }: KeptPaperView): Promise<void> {
  await discardPaper({ path: { planId, id }, headers: ifMatch(version), throwOnError: true })
}

export const templatesQuery = () => queryOptions({ ...listPaperTemplatesOptions() })

export const templateQuery = (kind: PaperKind) => queryOptions({ ...getPaperTemplateOptions({ path: { kind } }) })

/** @param text undefined for the one that comes with the product */
export async function saveTemplate(
  client: QueryClient,
  kind: PaperKind,
  version: number,
  text: string | undefined,
): Promise<PaperTemplateView> {
  const at = { path: { kind }, headers: ifMatch(version), throwOnError: true } as const
  const { data } =
    text === undefined ? await resetPaperTemplate(at) : await savePaperTemplate({ ...at, body: { text } })
  client.setQueryData(getPaperTemplateQueryKey({ path: { kind } }), data)
  await client.invalidateQueries({ queryKey: listPaperTemplatesQueryKey() })
  return data
}

/** What a text that is not saved would print of a plan. */
export async function tryTemplate(kind: PaperKind, planId: string, text: string): Promise<PaperPreview> {
  const { data } = await previewPaperTemplate({ path: { kind }, body: { planId, text }, throwOnError: true })
  return data
}

/** Compares a file with Decree 30; nothing of it stays on the server. */
export function checkLayout(file: File, idempotencyKey: string): Promise<LayoutReport> {
  return upload<LayoutReport>(`/api/v1/layout-checks?name=${encodeURIComponent(file.name)}`, {
    file,
    idempotencyKey,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })
}
