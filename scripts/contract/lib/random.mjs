/** Numbers that are the same for the same seed, on every machine (mulberry32). */
export class Random {
  constructor(seed) {
    this.state = seed >>> 0
  }

  /** Another source, whose numbers depend on the seed and the name alone. */
  static of(seed, name) {
    let hash = seed >>> 0
    for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0
    return new Random(hash)
  }

  /** From 0 to 1, without 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** Both ends included. */
  between(from, to) {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability) {
    return this.next() < probability
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)]
  }

  text(length, alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789') {
    return Array.from({ length }, () => alphabet[this.between(0, alphabet.length - 1)]).join('')
  }

  uuid() {
    const hex = this.text(32, '0123456789abcdef')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}
