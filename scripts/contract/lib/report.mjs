/** The request as a command that can be pasted; the cookie is that of a session of the account named. */
export function curl(server, sent, account) {
  const parts = ['curl -i -g', `-X ${sent.method}`]
  const signedIn = sent.expected !== 'stranger'
  if (signedIn) parts.push('-b "$SESSION"')
  for (const [name, value] of Object.entries(sent.headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`)
  if (sent.body instanceof FormData) {
    for (const [name, value] of sent.body) parts.push(`-F ${quoted(`${name}=${typeof value === 'string' ? value : `@${value.name}`}`)}`)
  } else if (sent.body !== undefined && sent.method !== 'GET') {
    parts.push(`--data-binary ${quoted(short(sent.body.toString()))}`)
  }
  parts.push(quoted(server + sent.path))
  return parts.join(' ') + (signedIn ? `  # signed in as ${account}` : '')
}

function quoted(text) {
  return /^[\x20-\x7e\u00a0-\u1fff]*$/.test(text) && !text.includes("'") ? `'${text}'` : `$'${ansi(text)}'`
}

function ansi(text) {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/[^\x20-\x7e]/gu, (char) => {
    const code = char.codePointAt(0)
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
  })
}

/** What is endless is cut, with its length. */
function short(text) {
  return text.length > 3_000 ? `${text.slice(0, 200)}…(${text.length})` : text
}

export function junit(suite, faults) {
  const cases = [...faults].map(([name, found]) => {
    const failures = found.map(({ fault, command }) => `<failure message="${xml(fault)}">${xml(command)}</failure>`)
    return `  <testcase classname="${suite}" name="${name}">${failures.join('')}</testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${suite}" tests="${faults.size}">\n${cases.join('\n')}\n</testsuite>\n`
}

function xml(text) {
  return text
    .replace(/[^\x20-\ud7ff\ue000-\ufffd]/g, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
