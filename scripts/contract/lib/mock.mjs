// The API of the contract without the product behind it: requests are checked, answers are made up of the examples and
// the schemas, the same for the same request. Nothing is kept.
import { createServer } from 'node:http'
import { escaped } from './contract.mjs'
import { Random } from './random.mjs'
import { Values } from './values.mjs'

const FILE = Buffer.from('%PDF-1.4\n%%EOF\n')

export function mock(contract) {
  const routes = contract.operations().map((subject) => ({
    subject,
    // Fixed words before parameters: /plans/{id} does not take /plans/import.
    pattern: new RegExp(`^${subject.path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    parameters: subject.path.split('{').length,
  }))
  routes.sort((one, other) => one.parameters - other.parameters)
  return createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { pathname, searchParams } = new URL(request.url, 'http://mock')
    const here = routes.filter(({ pattern }) => pattern.test(pathname))
    const route = here.find(({ subject }) => subject.method === request.method)
    if (!route) return refuse(response, here.length > 0 ? 405 : 404, here.length > 0 ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND')
    const flaw = flawOf(contract, route.subject, request, searchParams, Buffer.concat(chunks))
    if (flaw) return refuse(response, flaw.status, flaw.code, flaw.detail)
    answer(contract, route.subject, request, pathname.match(route.pattern).groups ?? {}, response)
  })
}

/** What the product too would say before it looks at anything that it keeps. */
function flawOf(contract, subject, request, query, body) {
  for (const [index, node] of (subject.operation.parameters ?? []).entries()) {
    const parameter = contract.resolve(node)
    const values = parameter.in === 'query' ? query.getAll(parameter.name) : [request.headers[parameter.name.toLowerCase()]]
    const given = parameter.in === 'path' || (values.length > 0 && values[0] !== undefined && values[0] !== '')
    if (parameter.required && !given) {
      return parameter.in === 'header' ? { status: 428, code: 'PRECONDITION_REQUIRED' } : invalid(parameter.name)
    }
    const type = [contract.resolve(parameter.schema).type].flat()[0]
    if (given && parameter.in === 'query' && type === 'integer') {
      const flaws = contract.flawsOfRequest(`${subject.pointer}/parameters/${index}/schema`, Number(values[0]))
      if (flaws.length > 0) return invalid(`${parameter.name} ${flaws[0]}`)
    }
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0]
  const content = contract.resolve(subject.operation.requestBody)?.content
  if (!content) return undefined
  if (!content[type]) return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }
  if (type !== 'application/json') return undefined
  try {
    const flaws = contract.flawsOfRequest(`${subject.pointer}/requestBody/content/application~1json/schema`, JSON.parse(body.toString()))
    return flaws.length > 0 ? invalid(flaws.join('; ')) : undefined
  } catch {
    return { status: 400, code: 'MALFORMED_REQUEST' }
  }
}

function invalid(detail) {
  return { status: 422, code: 'VALIDATION_FAILED', detail }
}

function answer(contract, subject, request, path, response) {
  const [status, found] = Object.entries(subject.operation.responses).find(([code]) => /^[23]/.test(code))
  const [type, media] = Object.entries(contract.resolve(found).content ?? {})[0] ?? []
  const headers = { etag: '"1"', ...(status === '303' && { location: '/' }), ...(subject.id.startsWith('signIn') && { 'set-cookie': 'giaoban_session=mock; Path=/; HttpOnly' }) }
  if (!type) return response.writeHead(Number(status), headers).end()
  headers['content-type'] = type
  if (type !== 'application/json') return response.writeHead(Number(status), headers).end(type.includes('json') ? '{}\n' : FILE)
  const values = new Values(contract, Random.of(1, request.url))
  const value = values.fitting(media.schema)
  if (path.id && value !== null && typeof value === 'object' && 'id' in value) value.id = path.id
  const pointer = `${subject.pointer}/responses/${status}/content/${escaped(type)}/schema`
  const flaws = found.$ref ? [] : contract.flawsOfAnswer(pointer, value)
  if (flaws.length > 0) throw new Error(`The mock's answer to ${subject.id} is none of the contract: ${flaws.join('; ')}`)
  response.writeHead(Number(status), headers).end(JSON.stringify(value))
}

function refuse(response, status, code, detail = 'Máy chủ giả lập: yêu cầu không đúng hợp đồng API.') {
  const problem = {
    type: `urn:giaoban:problem:${code}`,
    title: code,
    status,
    code,
    detail,
    instance: '/mock',
    requestId: 'mock',
    violations: [],
  }
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
}
