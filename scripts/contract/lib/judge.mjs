// Whether an answer is one that the contract describes.
import { escaped } from './contract.mjs'

/**
 * What any request can meet, whatever it asks for; written once in the guide for integrators instead of at every
 * operation. An answer with another code must stand at its operation.
 */
export const EVERYWHERE = {
  400: ['MALFORMED_REQUEST'],
  404: ['NOT_FOUND'],
  405: ['METHOD_NOT_ALLOWED'],
  406: ['NOT_ACCEPTABLE'],
  409: ['IDEMPOTENCY_IN_PROGRESS'],
  413: ['PAYLOAD_TOO_LARGE'],
  415: ['UNSUPPORTED_MEDIA_TYPE'],
  422: ['VALIDATION_FAILED', 'IDEMPOTENCY_KEY_REUSED'],
  401: ['NOT_SIGNED_IN'],
  403: ['FORBIDDEN', 'CROSS_ORIGIN'],
}

/**
 * @param answer {status, headers, bytes}
 * @returns {string[]} what is wrong with it; empty when nothing is
 */
export function judge(contract, subject, sent, answer) {
  const { status } = answer
  // The web server's own answer, before the application is asked; the guide names it.
  if (status === 414 && answer.bytes.length === 0) return []
  if (status >= 500) return [`answers ${status}: ${text(answer).slice(0, 400)}`]
  return [...unexpected(sent, status), ...(status >= 400 ? refusal(contract, subject, answer) : success(contract, subject, answer))]
}

function unexpected(sent, status) {
  if (sent.expected === 'stranger' && status !== 401) return [`answers a stranger with ${status} instead of 401`]
  if (sent.expected === 'refused' && status < 400) return [`accepts (${status}) what the contract forbids: ${sent.told}`]
  return []
}

function refusal(contract, subject, answer) {
  const { status } = answer
  if (mediaTypeOf(answer) !== 'application/problem+json') {
    return [`refuses with ${status} as «${mediaTypeOf(answer)}» instead of application/problem+json: ${text(answer).slice(0, 200)}`]
  }
  const problem = json(answer)
  if (problem === undefined) return [`refuses with ${status} and no JSON`]
  const faults = contract.flawsOfAnswer('#/components/schemas/Problem', problem).map((flaw) => `problem: ${flaw}`)
  if (problem.status !== status) faults.push(`answers ${status} and says ${problem.status}`)
  const documented = contract.resolve(subject.operation.responses[status])
  const named = documented?.description.includes(problem.code) || EVERYWHERE[status]?.includes(problem.code)
  if (!named) faults.push(`refuses with ${status} ${problem.code}, which the contract does not name there`)
  return faults
}

function success(contract, subject, answer) {
  const documented = contract.resolve(subject.operation.responses[answer.status])
  if (!documented) return [`answers ${answer.status}, which the contract does not name`]
  const content = documented.content
  if (!content) return answer.bytes.length > 0 ? [`answers ${answer.status} with a body that the contract does not name`] : []
  const type = mediaTypeOf(answer)
  const described = content[type]
  if (!described) return [`answers as «${type}»; the contract names ${Object.keys(content).join(', ')}`]
  if (type !== 'application/json') return []
  const value = json(answer)
  if (value === undefined) return ['answers with no JSON']
  const name = subject.operation.responses[answer.status].$ref ?? `${subject.pointer}/responses/${answer.status}`
  return contract.flawsOfAnswer(`${name}/content/${escaped(type)}/schema`, value).slice(0, 5)
}

function mediaTypeOf(answer) {
  return (answer.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase()
}

function text(answer) {
  return answer.bytes.toString('utf8')
}

function json(answer) {
  try {
    return JSON.parse(text(answer))
  } catch {
    return undefined
  }
}
