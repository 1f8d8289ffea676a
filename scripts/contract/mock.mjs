// Serves the contract without the product: node mock.mjs [PORT]
import { join } from 'node:path'
import { Contract } from './lib/contract.mjs'
import { mock } from './lib/mock.mjs'

const port = Number(process.argv[2] ?? 8090)
mock(Contract.read(join(import.meta.dirname, '../../openapi.yaml'))).listen(port, '127.0.0.1', () => {
  console.log(`Mock of the API on http://localhost:${port} (made-up answers, nothing is kept). Ctrl-C ends it.`)
})
