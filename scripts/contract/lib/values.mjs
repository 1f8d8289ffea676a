// Values that fit a schema, and values that do not.

/** Texts that a careless server trips over; every one is a valid string. */
const HOSTILE = [
  '\u0000',
  'a\u0000b',
  '\ud83d\ude00 điểm cầu',
  "'; DROP TABLE plan; --",
  '%00%0a%0d',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}} ${7*7} #{7*7}',
  'e\u0301\u0323 u\u031b\u0300',
  '\u202eđảo ngược\u202c',
  '   ',
  '9'.repeat(40),
  'ư'.repeat(5_000),
  '=HYPERLINK("x")',
  '\ufffe\uffff',
]

/** Plain texts, of which some fit every pattern of the contract. */
const PLAIN = ['Giao ban', 'Nội dung thử', '0123456789', '12', 'a.b-1', 'H37.DN.001', '+84 90 000 0000', '07:30', 'x']

export class Values {
  /**
   * @param known gives an id that the server has for a field or parameter, or undefined
   * @param hostile how often a text is one that a careless server trips over
   */
  constructor(contract, random, { known = () => undefined, hostile = 0 } = {}) {
    Object.assign(this, { contract, random, known, hostile })
  }

  /** @param name of the field or parameter, by which known ids are found */
  fitting(schema, name = '', depth = 0) {
    const node = this.contract.resolve(schema)
    if (node.allOf) return this.fitting({ ...Object.assign({}, ...node.allOf.map((part) => this.contract.resolve(part))), ...rest(node) }, name, depth)
    if (node.const !== undefined) return node.const
    if (node.enum) return this.random.pick(node.enum)
    const type = Array.isArray(node.type) ? this.random.pick(node.type) : node.type
    switch (type) {
      case 'object':
        return this.object(node, depth)
      case 'array':
        return this.array(node, name, depth)
      case 'string':
        return this.text(node, name)
      case 'integer':
      case 'number':
        return this.random.between(node.minimum ?? 0, Math.min(node.maximum ?? 100, (node.minimum ?? 0) + 100))
      case 'boolean':
        return this.random.chance(0.5)
      case 'null':
        return null
      default:
        return this.random.pick([null, true, 7, 'x', [], {}])
    }
  }

  object(node, depth) {
    const value = {}
    for (const [name, schema] of Object.entries(node.properties ?? {})) {
      const wanted = node.required?.includes(name) || (depth < 4 && this.random.chance(0.5))
      if (wanted) value[name] = this.fitting(schema, name, depth + 1)
    }
    return value
  }

  array(node, name, depth) {
    const most = Math.min(node.maxItems ?? 3, (node.minItems ?? 0) + (depth < 3 ? 2 : 0))
    const items = Array.from({ length: this.random.between(node.minItems ?? 0, most) }, () =>
      this.fitting(node.items ?? {}, name.replace(/s$/, ''), depth + 1),
    )
    return node.uniqueItems ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] : items
  }

  text(node, name) {
    if (node.format === 'uuid' || /a-fA-F0-9\]\{8\}/.test(node.pattern ?? '')) {
      return (this.random.chance(0.9) && this.known(name)) || this.random.uuid()
    }
    if (node.format === 'date') return `${this.random.between(2022, 2024)}-0${this.random.between(1, 9)}-1${this.random.between(0, 9)}`
    if (node.format === 'date-time') return `2023-0${this.random.between(1, 9)}-15T08:00:00Z`
    if (node.format === 'byte') return Buffer.from(this.random.text(12)).toString('base64')
    if (node.format === 'uri') return 'https://example.org/giao-ban'
    const fits = (text) =>
      text.length >= (node.minLength ?? 0) &&
      text.length <= (node.maxLength ?? Number.POSITIVE_INFINITY) &&
      (!node.pattern || new RegExp(node.pattern, 'u').test(text))
    const wished = this.random.chance(this.hostile) ? HOSTILE : [...PLAIN, `Việc ${this.random.text(6)}`]
    const candidates = [wished, PLAIN, [this.random.text(32, '0123456789abcdef')], node.examples ?? []]
    const usable = candidates.map((list) => list.filter(fits)).find((list) => list.length > 0)
    if (!usable) throw new Error(`No text is known that fits ${JSON.stringify(node)}; add one to PLAIN.`)
    return this.random.pick(usable)
  }

  /** A value in which one thing is wrong, with what it is; undefined when the schema allows everything. */
  broken(schema, pointer, name = '') {
    for (let attempt = 0; attempt < 12; attempt++) {
      const holder = { value: this.fitting(schema, name) }
      const places = this.places(schema, holder, 'value', [])
      const { parent, key, node, required, path } = this.random.pick(places)
      const wrong = this.wrongFor(node, required)
      if (wrong === undefined) delete parent[key]
      else parent[key] = wrong.value
      const flaws = 'value' in holder ? this.contract.flawsOfRequest(pointer, holder.value) : ['no body']
      if (flaws.length > 0 && 'value' in holder) return { value: holder.value, flaw: `/${path.join('/')}: ${flaws[0]}` }
    }
    return undefined
  }

  /** Every place of a value, with the schema that rules there. */
  places(schema, parent, key, path, required = true) {
    const node = this.contract.resolve(schema)
    const here = { parent, key, node, required, path }
    const value = parent[key]
    if (value === null || typeof value !== 'object') return [here]
    const inside = Array.isArray(value)
      ? value.flatMap((_, index) => this.places(node.items ?? {}, value, index, [...path, index]))
      : Object.keys(value).flatMap((field) =>
          this.places(node.properties?.[field] ?? {}, value, field, [...path, field], node.required?.includes(field) ?? false),
        )
    return [here, ...inside]
  }

  /** Undefined: leave it out. */
  wrongFor(node, required) {
    const wrongs = [undefined, { value: this.random.pick([{}, [], [[]], { a: 1 }]) }]
    // An optional field that is null reads as one that is absent.
    if (required) wrongs.push({ value: null })
    if (node.maxLength) wrongs.push({ value: 'a'.repeat(node.maxLength + 1) })
    if (node.minItems) wrongs.push({ value: [] })
    if (node.pattern) wrongs.push({ value: '' }, { value: '\n' })
    if (node.enum) wrongs.push({ value: 'NO_SUCH_VALUE' }, { value: '' })
    if (node.type === 'integer') wrongs.push({ value: 'twelve' }, { value: 1.5 }, { value: 2 ** 70 }, { value: (node.minimum ?? 0) - 1 })
    if (node.type === 'boolean') wrongs.push({ value: 'maybe' })
    if (node.type === 'array') wrongs.push({ value: 'x' }, { value: {} })
    if (node.format === 'date') wrongs.push({ value: '2023-02-31' }, { value: 'hôm nay' }, { value: '' })
    return this.random.pick(wrongs)
  }
}

function rest({ allOf, ...others }) {
  return others
}
