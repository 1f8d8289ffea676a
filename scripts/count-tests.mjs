// Counts test cases in JUnit reports: node count-tests.mjs FILE... prints «passed failed skipped».
import { readFileSync } from 'node:fs'

let passed = 0
let failed = 0
let skipped = 0
for (const file of process.argv.slice(2)) {
  // What a test printed may look like a report itself.
  const report = readFileSync(file, 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  for (const testCase of report.split(/<testcase\b/).slice(1)) {
    if (/<(failure|error)\b/.test(testCase)) failed += 1
    else if (/<skipped\b/.test(testCase)) skipped += 1
    else passed += 1
  }
}
console.log(passed, failed, skipped)
