import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppliedChange, ChangePreview } from '../../api/gen'
import { idempotent, ifMatch } from '../../api/headers'
import { asRefusal } from '../../api/refusal'
import { useIntent } from '../../ui/useIntent'

interface Calls<C> {
  preview: (change: C) => Promise<ChangePreview>
  apply: (change: C, token: string, headers: Record<string, string> & { 'If-Match': string }) => Promise<AppliedChange>
}

interface Seen<C> {
  change: C
  preview: ChangePreview
  /** Why this is not the preview that was asked for. */
  renewed?: 'stale' | 'outdated'
}

/** Look first, then do what was seen: when anything is not so any more, a new preview comes instead. */
export function useChange<C>({ preview, apply }: Calls<C>) {
  const [seen, setSeen] = useState<Seen<C> | null>(null)
  const queryClient = useQueryClient()
  const intent = useIntent()
  const look = useMutation({
    mutationFn: preview,
    onSuccess: (found, change) => setSeen({ change, preview: found }),
  })
  const act = useMutation({
    mutationFn: async ({ change, preview: looked }: Seen<C>) => {
      const headers = { ...ifMatch(looked.version), ...idempotent(intent.keyOf([change, looked.token])) }
      try {
        return await apply(change, looked.token, headers)
      } catch (error) {
        const refusal = asRefusal(error)
        if (refusal?.code === 'PREVIEW_OUTDATED') {
          setSeen({ change, preview: refusal.extra.preview as ChangePreview, renewed: 'outdated' })
          return null
        }
        if (refusal?.code === 'VERSION_CONFLICT') {
          setSeen({ change, preview: await preview(change), renewed: 'stale' })
          return null
        }
        throw error
      }
    },
    onSuccess: async (applied) => {
      if (!applied) return
      intent.done()
      await queryClient.invalidateQueries()
    },
  })
  return {
    seen,
    look,
    act,
    /** The form says something else now. */
    forget: () => {
      setSeen(null)
      look.reset()
      act.reset()
    },
  }
}
