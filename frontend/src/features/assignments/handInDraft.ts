import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ObligationDetail, SaveDraft } from '../../api/gen'
import { hasStatus } from '../../api/refusal'
import { obligationQuery, putDraft } from './obligationQueries'

/** What a draft holds beside its files. */
export interface DraftWords {
  note: string
  authorBodyId: string | undefined
}

export function draftOf({ submissions }: ObligationDetail) {
  return submissions.find(({ state }) => state === 'DRAFT')
}

function wordsOf(detail: ObligationDetail): DraftWords {
  const draft = draftOf(detail)
  return { note: draft?.note ?? '', authorBodyId: draft?.authorBody?.id }
}

const same = (a: DraftWords, b: DraftWords) => a.note === b.note && a.authorBodyId === b.authorBodyId

/** As the API takes them: what is empty is absent. */
export function asSent({ note, authorBodyId }: DraftWords): SaveDraft {
  return { ...(note.trim() && { note: note.trim() }), ...(authorBodyId && { authorBodyId }) }
}

const PAUSE = 1500

interface HandInDraft {
  words: DraftWords
  edit: (change: Partial<DraftWords>) => void
  dirty: boolean
  saving: boolean
  error: unknown
  /** Stores what is not stored yet; resolves to the newest version of the obligation. */
  save: () => Promise<ObligationDetail>
  /** After a conflict: drop my words, or keep them over the newest version. */
  reload: () => void
  keep: () => void
  /** They were sent, so there is nothing of mine left. */
  sent: () => void
}

/**
 * The note and author of a draft, kept on the server a moment after typing stops. A version that moved on for another
 * reason (a file arrived) is no conflict; other words on the server are.
 */
export function useHandInDraft(detail: ObligationDetail): HandInDraft {
  const queryClient = useQueryClient()
  const query = obligationQuery(detail.id)
  const [mine, setMine] = useState<DraftWords | null>(null)
  /** The server's words that mine were written over. */
  const base = useRef(wordsOf(detail))
  const words = mine ?? wordsOf(detail)
  const newest = () => queryClient.getQueryData(query.queryKey) ?? detail
  const fetchNewest = () => queryClient.fetchQuery({ ...query, staleTime: 0 })

  const save = useMutation({
    // One after the other: a pause in typing and «Gửi» may fall together.
    scope: { id: `draft ${detail.id}` },
    mutationFn: async (wanted: DraftWords | null) => {
      if (wanted === null) return newest()
      const put = (held: ObligationDetail) => putDraft(held, asSent(wanted))
      const stored = await put(newest()).catch(async (error: unknown) => {
        if (!hasStatus(error, 412)) throw error
        const fresh = await fetchNewest()
        if (!same(wordsOf(fresh), base.current)) throw error
        return put(fresh)
      })
      queryClient.setQueryData(query.queryKey, stored)
      base.current = wordsOf(stored)
      setMine((now) => (now === wanted ? null : now))
      return stored
    },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause restarts with the words and with nothing else
  useEffect(() => {
    if (mine === null) return
    const timer = setTimeout(() => save.mutate(mine), PAUSE)
    return () => clearTimeout(timer)
  }, [mine])

  return {
    words,
    edit: (change) => {
      if (mine === null) base.current = wordsOf(detail)
      setMine({ ...words, ...change })
    },
    dirty: mine !== null,
    saving: save.isPending,
    error: save.error,
    save: () => save.mutateAsync(mine),
    reload: () => {
      setMine(null)
      save.reset()
      void fetchNewest()
    },
    keep: () => {
      save.reset()
      void fetchNewest().then((fresh) => {
        base.current = wordsOf(fresh)
      })
    },
    sent: () => setMine(null),
  }
}
