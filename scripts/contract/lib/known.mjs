/**
 * The ids that the server has shown, by the collection that they belong to, with the version that was seen last. Fields
 * and parameters are answered by their names: `deliverToBodyId` by a body, `planId` by a plan.
 */
export class Known {
  /** @param spared ids that no request may act upon: the accounts that the requests are sent with */
  constructor(random, spared = new Set()) {
    Object.assign(this, { random, spared, collections: new Map(), versions: new Map() })
  }

  /** @param collection the last named part of the address that answered */
  learn(collection, value) {
    if (Array.isArray(value)) {
      for (const item of value) this.learn(collection, item)
      return
    }
    if (value === null || typeof value !== 'object') return
    if (typeof value.id === 'string' && !this.spared.has(value.id)) {
      this.add(collection, value.id)
      if (Number.isInteger(value.version)) this.versions.set(value.id, value.version)
    }
    for (const [field, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && /Id$/.test(field)) this.add(plural(lastWord(field.slice(0, -2))), inner)
      this.learn(field === 'items' ? collection : plural(lastWord(field)), inner)
    }
  }

  add(collection, id) {
    const ids = this.collections.get(collection) ?? []
    if (!ids.includes(id) && ids.length < 60 && !this.spared.has(id)) this.collections.set(collection, [...ids, id])
  }

  /** For a field or query parameter: its own name tells what it means. */
  idFor(name) {
    return this.from(plural(lastWord(name.replace(/Ids?$/, ''))))
  }

  from(collection) {
    const ids = this.collections.get(collection)
    return ids && this.random.pick(ids)
  }

  versionOf(id) {
    return this.versions.get(id)
  }
}

/** The collection that a path parameter picks from: the part of the path before it. */
export function collectionOf(path, parameter) {
  const parts = path.split('/')
  return parts[parts.indexOf(`{${parameter}}`) - 1]
}

/** The collection that an address answers with: its last part that is no parameter. */
export function answeredCollection(path) {
  const named = path.split('/').filter((part) => part && !part.startsWith('{'))
  return named.at(-1)
}

function lastWord(name) {
  return name.match(/[A-Z]?[a-z-]+$/)?.[0].toLowerCase() ?? name
}

function plural(word) {
  if (word.endsWith('s')) return word
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}
