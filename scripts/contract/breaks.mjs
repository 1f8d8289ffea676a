// Fails when the contract takes away what the landed one gave, unless docs/integration/breaks.json says why.
//   node breaks.mjs [BASE REVISION]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breaks, judged } from './lib/breaks.mjs'

const TOP = join(import.meta.dirname, '../..')
const [base = join(TOP, 'docs/integration/openapi-base.yaml'), revision = join(TOP, 'openapi.yaml')] = process.argv.slice(2)
const allowed = JSON.parse(readFileSync(join(TOP, 'docs/integration/breaks.json'), 'utf8'))

const { broken, unneeded } = judged(await breaks(base, revision), allowed)
for (const { path, rule, message } of broken) console.log(`Breaks clients: ${message}\n  ${path} (${rule})`)
for (const { path, rule } of unneeded) console.log(`docs/integration/breaks.json excuses what is not there: ${path} (${rule})`)
if (broken.length + unneeded.length > 0) {
  console.log('Keep what the landed contract gave, or write the reason into docs/integration/breaks.json.')
  process.exitCode = 1
} else {
  console.log('Nothing that the landed contract gave is gone.')
}
