import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commands } from '../lib/guide.mjs'

const PAGE = `# Title
## Sign in
\`\`\`sh
SESSION=x
\`\`\`
## Read
Words.
\`\`\`sh
# not a heading
curl a
\`\`\`
\`\`\`json
{"no": "command"}
\`\`\`
\`\`\`sh
curl b
\`\`\`
## Nothing
`

test('the commands below a heading are one script, begun with the first heading’s', () => {
  assert.deepEqual(commands(PAGE), [{ title: 'Read', script: 'SESSION=x\n# not a heading\ncurl a\ncurl b\n' }])
})
