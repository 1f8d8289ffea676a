import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  confirmPlanImport as confirm,
  createPlanImport,
  decidePlanImport as decide,
  type ImportDecisions,
  type PlanImportView,
  deletePlanImport as remove,
} from '../../api/gen'
import {
  getPlanImportOptions,
  getPlanImportQueryKey,
  listPlanImportsOptions,
  listPlanImportsQueryKey,
} from '../../api/gen/@tanstack/react-query.gen'
import { idempotent, ifMatch } from '../../api/headers'
import { listQuery, PAGE_SIZE } from '../../ui/DataTable'

export const importsQuery = (cursor: string | undefined) =>
  queryOptions({
    ...listPlanImportsOptions({ query: { limit: PAGE_SIZE, ...(cursor && { cursor }) } }),
    ...listQuery,
  })

const at = (id: string) => ({ path: { id } })

export const importQuery = (id: string) => queryOptions({ ...getPlanImportOptions(at(id)) })

/** The answers to decisions leave the document out: it does not change. */
function keep(client: QueryClient, id: string, answer: PlanImportView): PlanImportView {
  const key = getPlanImportQueryKey(at(id))
  const before = client.getQueryData<PlanImportView>(key)
  const whole: PlanImportView = { ...answer, ...(before?.document && { document: before.document }) }
  client.setQueryData(key, whole)
  return whole
}

const versionOf = (client: QueryClient, id: string) =>
  client.getQueryData<PlanImportView>(getPlanImportQueryKey(at(id)))?.version ?? 0

export interface Source {
  from: File | string
  /** Has the letters of a scan recognised. */
  recognise?: boolean
}

/** Reads a file or a pasted text. */
export async function readPlan({ from, recognise = false }: Source, key: string): Promise<PlanImportView> {
  const headers = idempotent(key)
  const { data } =
    typeof from === 'string'
      ? await createPlanImport({ headers, body: { text: from }, throwOnError: true })
      : await createPlanImport({
          headers: { ...headers, 'Content-Type': null } as never,
          ...(recognise && { query: { recognise } }),
          body: formOf(from) as never,
          bodySerializer: null as never,
          throwOnError: true,
        })
  return data
}

function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** Saves decisions as they are made, one after the other, each on the version that the one before left. */
export function useDecide(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `plan-import-${id}` },
    mutationFn: async (body: ImportDecisions) => {
      const { data } = await decide({
        ...at(id),
        headers: ifMatch(versionOf(client, id)),
        body,
        throwOnError: true,
      })
      return keep(client, id, data)
    },
    onMutate: (body) => foresee(client, id, body),
    onError: () => client.invalidateQueries({ queryKey: getPlanImportQueryKey(at(id)) }),
  })
}

/** What was decided is shown at once; the answer of the server replaces it. */
function foresee(client: QueryClient, id: string, { items = [], answers = [] }: ImportDecisions) {
  client.setQueryData<PlanImportView>(getPlanImportQueryKey(at(id)), (view) =>
    view
      ? {
          ...view,
          items: view.items.map((item) => {
            const made = items.find(({ key }) => key === item.key)
            if (!made) return item
            const { decision: _before, ...rest } = item
            return {
              ...rest,
              ...(made.decision && { decision: made.decision }),
              ...(made.content && { content: made.content, edited: true }),
            }
          }),
          questions: view.questions.map((question) => {
            const made = answers.find((answer) => answer.question === question.key)
            return made?.value ? { ...question, answer: made.value } : question
          }),
        }
      : view,
  )
}

export function useConfirmImport(id: string) {
  const client = useQueryClient()
  return useMutation({
    scope: { id: `plan-import-${id}` },
    mutationFn: async (key: string) => {
      const headers = { ...ifMatch(versionOf(client, id)), ...idempotent(key) }
      const { data } = await confirm({ ...at(id), headers, throwOnError: true })
      return keep(client, id, data)
    },
  })
}

export async function deleteImport(client: QueryClient, id: string): Promise<void> {
  await remove({ ...at(id), headers: ifMatch(versionOf(client, id)), throwOnError: true })
  await client.invalidateQueries({ queryKey: listPlanImportsQueryKey() })
}
