// Requests to an operation: such as the contract describes, and such as it forbids.
import { collectionOf } from './known.mjs'
import { Values } from './values.mjs'

/**
 * The kinds of requests, and what the contract says of the answer to each: `refused` is any 4xx, `stranger` 401.
 * A round sends each kind as often as it stands here.
 */
export const KINDS = ['fitting', 'fitting', 'fitting', 'hostile', 'hostile', 'body', 'body', 'body', 'query', 'path', 'raw', 'type', 'accept', 'headers', 'stranger']

const SMALL_FILE = Buffer.from('%PDF-1.4 not really\n')
const RAW_BODIES = ['', '{', 'null', '[]', '"text"', '{"a":1}}', 'ab\u0000cd', '['.repeat(5_000), '{"a":'.repeat(2_000), '\ufeff{}']

/** @returns {undefined | {kind, expected, method, path, headers, body, told}} undefined when the kind does not apply */
export function request(contract, subject, kind, random, known) {
  const values = new Values(contract, random, { known: (name) => known.idFor(name), hostile: kind === 'hostile' ? 0.6 : 0.02 })
  const parameters = (subject.operation.parameters ?? []).map((parameter) => contract.resolve(parameter))
  const made = { kind, expected: 'documented', method: subject.method, headers: {}, told: '' }
  const path = pathParameters(subject, parameters, values, random, known)
  const query = queryParameters(parameters, values, random)
  let version = path.version
  const content = contract.resolve(subject.operation.requestBody)?.content
  const mediaType = content && random.pick(Object.keys(content))
  made.body = content && fittingBody(content, mediaType, values, random, made.headers)

  switch (kind) {
    case 'stranger':
      if (!isClosed(subject)) return undefined
      made.expected = 'stranger'
      break
    case 'query': {
      const flaw = breakQuery(contract, subject, parameters, query, values, random)
      if (!flaw) return undefined
      Object.assign(made, { expected: 'refused', told: flaw })
      break
    }
    case 'path': {
      if (path.names.length === 0) return undefined
      path.values[random.pick(path.names)] = random.pick([random.uuid(), 'no-id', '0', '%00', '..%2f..', 'ư', 'a'.repeat(2_000)])
      break
    }
    case 'body': {
      if (!content?.['application/json']) return undefined
      const pointer = `${subject.pointer}/requestBody/content/application~1json/schema`
      const broken = values.broken(content['application/json'].schema, pointer)
      if (!broken) return undefined
      made.headers['content-type'] = 'application/json'
      Object.assign(made, { expected: 'refused', told: broken.flaw, body: JSON.stringify(broken.value) })
      break
    }
    case 'raw':
      if (!content) return undefined
      made.body = random.pick(RAW_BODIES)
      made.headers['content-type'] = mediaType === 'multipart/form-data' ? 'multipart/form-data; boundary=x' : mediaType
      break
    case 'type':
      if (!content) return undefined
      made.headers['content-type'] = random.pick(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'nonsense', 'image/png'])
      made.body = '<a/>'
      break
    case 'accept':
      made.headers.accept = random.pick(['text/x-nothing', 'application/xml', 'application/json;q=0', '*/*;q=0.1', 'nonsense'])
      break
    case 'headers':
      version = undefined
      made.headers['idempotency-key'] = random.pick(['a b', 'k'.repeat(201), '\u00e9', ''])
      made.headers['if-match'] = random.pick(['', '7', '*', 'W/"999999"', '"no version"', '"99999999999999999999"'])
      break
  }
  const wantsVersion = parameters.some((parameter) => parameter.in === 'header' && parameter.name === 'If-Match')
  if (wantsVersion && kind !== 'headers' && (version !== undefined || random.chance(0.5))) {
    made.headers['if-match'] = `"${version ?? 0}"`
  }
  if (kind === 'fitting' && random.chance(0.2)) made.headers['idempotency-key'] = random.uuid()
  made.path = subject.path.replace(/\{(\w+)\}/g, (_, name) => encoded(path.values[name])) + queryText(query)
  return made
}

/** Whether strangers are turned away: the contract then says 401. */
function isClosed(subject) {
  return subject.operation.responses['401']?.$ref !== undefined
}

function pathParameters(subject, parameters, values, random, known) {
  const found = { values: {}, names: [], version: undefined }
  for (const parameter of parameters.filter((candidate) => candidate.in === 'path')) {
    const id = random.chance(0.93) ? known.from(collectionOf(subject.path, parameter.name)) : undefined
    found.values[parameter.name] = id ?? String(values.fitting(parameter.schema, parameter.name))
    found.names.push(parameter.name)
    if (id && known.versionOf(id) !== undefined && random.chance(0.9)) found.version = known.versionOf(id)
  }
  return found
}

function queryParameters(parameters, values, random) {
  const query = {}
  for (const parameter of parameters.filter((candidate) => candidate.in === 'query')) {
    // A cursor is only ever what the server gave; anything else is a broken request.
    if (parameter.name === 'cursor' || parameter.name === 'after') continue
    if (parameter.required || random.chance(0.35)) query[parameter.name] = values.fitting(parameter.schema, parameter.name)
  }
  return query
}

function breakQuery(contract, subject, parameters, query, values, random) {
  const candidates = parameters.flatMap((parameter, index) => {
    if (parameter.in !== 'query') return []
    if (parameter.name === 'cursor' || parameter.name === 'after') return [{ parameter, value: random.pick(['x', '%%%', 'AAAA', 'a'.repeat(2_500)]) }]
    const pointer = `${subject.pointer}/parameters/${index}/schema`
    const value = values.random.pick(['no-such-value', '', '-1', '2023-02-31', '99999999999999999999', '1.5', 'x'.repeat(2_500)])
    const schema = contract.resolve(parameter.schema)
    return looksWrong(contract, schema, pointer, value) ? [{ parameter, value }] : []
  })
  if (candidates.length === 0) return undefined
  const { parameter, value } = random.pick(candidates)
  query[parameter.name] = value
  return `query ${parameter.name}=${value.slice(0, 40)}`
}

/** A query value is text; what it is read as depends on the schema. An empty one reads as absent. */
function looksWrong(contract, schema, pointer, value) {
  if (value === '') return false
  const type = [schema.type].flat()[0]
  if (type === 'array') return false
  const read = type === 'integer' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return contract.flawsOfRequest(pointer, read).length > 0
}

function fittingBody(content, mediaType, values, random, headers) {
  if (mediaType === 'multipart/form-data') return form(values, content[mediaType].schema, random)
  headers['content-type'] = mediaType
  if (mediaType === 'application/json') return JSON.stringify(values.fitting(content[mediaType].schema))
  return random.chance(0.5) ? SMALL_FILE : Buffer.from(random.text(random.between(0, 400)))
}

function form(values, schema, random) {
  const data = new FormData()
  const node = values.contract.resolve(schema)
  for (const [name, field] of Object.entries(node.properties)) {
    const inner = values.contract.resolve(field)
    const file = inner.format === 'binary' || values.contract.resolve(inner.items)?.format === 'binary'
    if (!node.required?.includes(name) && random.chance(0.4)) continue
    if (file) data.append(name, new Blob([SMALL_FILE]), random.pick(['bao-cao.pdf', 'báo cáo.docx', 'x', '..\\..\\a.exe']))
    else data.append(name, String(values.fitting(field, name)))
  }
  return data
}

/** What is percent-encoded on purpose stays as it is. */
function encoded(value) {
  return /%[0-9a-f]{2}/i.test(value) ? value : encodeURIComponent(value)
}

function queryText(query) {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}
