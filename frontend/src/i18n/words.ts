/** The same keys, other sentences. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

export interface Wording<T> {
  vi: T
  en: Translated<T>
}

/** One room's wording: Vietnamese is the source, English must have exactly its keys. */
export function words<T extends object>(vi: T, en: Translated<T>): Wording<T> {
  return { vi, en }
}
