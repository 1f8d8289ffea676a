import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** The contract as it is written down, with the checks that follow from its schemas. */
export class Contract {
  constructor(document) {
    this.document = document
    this.requests = validators({ ...document, $id: 'requests' })
    this.answers = validators(closed({ ...document, $id: 'answers' }))
  }

  static read(file) {
    return new Contract(parse(readFileSync(file, 'utf8')))
  }

  /** @returns {{id: string, method: string, path: string, pointer: string, operation: object}[]} in the document's order */
  operations() {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({
        id: item[method].operationId,
        method: method.toUpperCase(),
        path,
        pointer: `#/paths/${escaped(path)}/${method}`,
        operation: item[method],
      })),
    )
  }

  /** The node itself, or what it refers to. */
  resolve(node) {
    let found = node
    while (found?.$ref) found = this.at(found.$ref)
    return found
  }

  at(pointer) {
    return pointer
      .slice(2)
      .split('/')
      .reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], this.document)
  }

  /** What is wrong with a value that is sent; empty when nothing is. */
  flawsOfRequest(pointer, value) {
    return flaws(this.requests, `requests${pointer}`, value)
  }

  /** What is wrong with a value that was answered: fields that the contract does not name count too. */
  flawsOfAnswer(pointer, value) {
    return flaws(this.answers, `answers${pointer}`, value)
  }
}

export function escaped(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function validators(document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(document)
  return ajv
}

function flaws(ajv, ref, value) {
  const check = ajv.getSchema(ref)
  if (!check) throw new Error(`The contract has no schema at ${ref}.`)
  return check(value) ? [] : check.errors.map((error) => `${error.instancePath || '/'} ${error.message} ${extra(error)}`.trim())
}

function extra({ keyword, params }) {
  return keyword === 'unevaluatedProperties' ? `(${params.unevaluatedProperty})` : ''
}

/** A copy in which an object has the fields that it names and no others, unless it says otherwise. */
function closed(node) {
  if (Array.isArray(node)) return node.map(closed)
  if (node === null || typeof node !== 'object') return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  const open = 'additionalProperties' in node || 'unevaluatedProperties' in node
  // `properties` is a keyword only where it is an object beside the type; a field may be called so too.
  return node.type === 'object' && node.properties && !open ? { ...copy, unevaluatedProperties: false } : copy
}
