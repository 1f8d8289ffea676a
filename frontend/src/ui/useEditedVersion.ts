import { useState } from 'react'

interface Versioned {
  version: number
}

/**
 * A thing in a form, under the version that the form was filled from: a refetch in the background must not move it.
 * `conflict` goes to the form and answers somebody else's change: keep what is typed, or fill the form anew.
 */
export function useEditedVersion<T extends Versioned>(
  found: T,
  refetch: () => Promise<T | undefined>,
  forgetRefusal: () => void,
) {
  const [version, setVersion] = useState(found.version)
  const [filledFrom, setFilledFrom] = useState(found)
  const keep = async () => {
    const newest = await refetch()
    if (newest) setVersion(newest.version)
    return newest
  }
  const reload = async () => {
    const newest = await keep()
    forgetRefusal()
    if (newest) setFilledFrom(newest)
  }
  return { version, filledFrom, conflict: { onReload: () => void reload(), onKeep: () => void keep() } }
}
