import { queryOptions, useMutation } from '@tanstack/react-query'
import { type AssignmentContent, type AssignmentView, listAssignments, previewAssignment } from '../../api/gen'
import {
  createAssignmentMutation,
  deleteAssignmentMutation,
  getPlanOptions,
  previewChangesOptions,
  updateAssignmentMutation,
} from '../../api/gen/@tanstack/react-query.gen'

/** The largest page the API gives; a plan rarely has a fifth of it. */
const WHOLE = 200

/** All assignments of a plan in the order of its text. */
export const assignmentsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['assignments', 'ofPlan', planId],
    queryFn: async ({ signal }): Promise<AssignmentView[]> => {
      const all: AssignmentView[] = []
      let cursor: string | null | undefined
      do {
        const { data } = await listAssignments({
          path: { planId },
          query: { limit: WHOLE, ...(cursor && { cursor }) },
          signal,
          throwOnError: true,
        })
        all.push(...data.items)
        cursor = data.nextCursor
      } while (cursor)
      return all
    },
  })

/** The plan that the assignments belong to, under the key that the frame of the plan has already filled. */
export const planOfAssignmentsQuery = (planId: string) => queryOptions({ ...getPlanOptions({ path: { id: planId } }) })

/** What a half-filled form would come to; the server writes nothing. */
export const previewQuery = (planId: string, content: AssignmentContent) =>
  queryOptions({
    queryKey: ['assignments', 'preview', planId, content],
    queryFn: async ({ signal }) => {
      const { data } = await previewAssignment({ path: { planId }, body: content, signal, throwOnError: true })
      return data
    },
    retry: false,
  })

export const changesQuery = (planId: string) => queryOptions({ ...previewChangesOptions({ path: { planId } }) })

export const useCreateAssignment = () => useMutation(createAssignmentMutation())
export const useUpdateAssignment = () => useMutation(updateAssignmentMutation())
export const useDeleteAssignment = () => useMutation(deleteAssignmentMutation())
