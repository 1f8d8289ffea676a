import { useEffect, useRef, useState } from 'react'
import { newIdempotencyKey } from '../../api/headers'
import { Refusal } from '../../api/refusal'
import type { upload } from '../../api/upload'

/** What the server takes at most; told before the bytes travel. */
const MOST_BYTES = 50 * 1024 * 1024
export const ACCEPTED_ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg']

/** A file on its way into the draft. It stays until it is stored or the person drops it: nothing fails silently. */
export interface Upload {
  key: string
  file: File
  /** 0 to 1 */
  progress: number
  /** Null while it waits or travels. */
  error: unknown
}

interface Uploads {
  uploads: Upload[]
  add: (files: Iterable<File>) => void
  retry: (key: string) => void
  dismiss: (key: string) => void
}

function refusedBeforehand({ name, size }: File): Refusal | null {
  const refusal = (code: string, status: number) => new Refusal({ code, status, detail: '' })
  if (size === 0) return refusal('FILE_EMPTY', 422)
  if (size > MOST_BYTES) return refusal('FILE_TOO_LARGE', 413)
  if (!ACCEPTED_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)))
    return refusal('FILE_TYPE_NOT_ALLOWED', 415)
  return null
}

export type Wanted = Parameters<typeof upload>[1]

/**
 * Uploads one file after the other, so that a slow line finishes the first before it begins the second.
 *
 * @param store puts the file into the draft and brings what is shown up to date
 */
export function useHandInUploads(store: (wanted: Wanted) => Promise<unknown>): Uploads {
  const [uploads, setUploads] = useState<Upload[]>([])
  const line = useRef(Promise.resolve())
  const running = useRef(new Map<string, AbortController>())

  useEffect(() => {
    const all = running.current
    return () => {
      for (const controller of all.values()) controller.abort()
    }
  }, [])

  const change = (key: string, next: Partial<Upload>) =>
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...next } : each)))
  const drop = (key: string) => setUploads((before) => before.filter((each) => each.key !== key))

  const send = async ({ key, file }: Upload) => {
    const controller = running.current.get(key)
    if (!controller || controller.signal.aborted) return
    try {
      await store({
        file,
        idempotencyKey: key,
        onProgress: (progress) => change(key, { progress }),
        signal: controller.signal,
      })
      drop(key)
    } catch (error) {
      if (!controller.signal.aborted) change(key, { error })
    } finally {
      running.current.delete(key)
    }
  }

  const enqueue = (upload: Upload) => {
    running.current.set(upload.key, new AbortController())
    line.current = line.current.then(() => send(upload))
  }

  return {
    uploads,
    add: (files) => {
      const added = [...files].map((file) => ({
        key: newIdempotencyKey(),
        file,
        progress: 0,
        error: refusedBeforehand(file),
      }))
      setUploads((before) => [...before, ...added])
      for (const upload of added) if (!upload.error) enqueue(upload)
    },
    retry: (key) => {
      const upload = uploads.find((each) => each.key === key)
      if (!upload) return
      change(key, { error: null, progress: 0 })
      enqueue(upload)
    },
    dismiss: (key) => {
      running.current.get(key)?.abort()
      drop(key)
    },
  }
}
