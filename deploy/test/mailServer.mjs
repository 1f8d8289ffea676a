// A mail server of somebody else, as small as a test needs it.
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Says nothing to a whole mail while it hangs, and takes every one afterwards. What it was given stands in `told`. */
export async function mailServer() {
  const told = []
  const state = { hanging: true }
  const sockets = new Set()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Who sends may be killed in the middle.
    socket.on('error', () => undefined)
    socket.setEncoding('utf8')
    const say = (line) => socket.write(`${line}\r\n`)
    let to = []
    let content
    let rest = ''
    const take = (line) => {
      if (content !== undefined && line !== '.') content.push(line)
      else if (content !== undefined) {
        told.push(mail(to, content))
        content = undefined
        to = []
        if (!state.hanging) say('250 taken')
      } else if (/^RCPT TO:/i.test(line)) {
        to.push(/<(.*)>/.exec(line)[1])
        say('250 known')
      } else if (/^DATA/i.test(line)) {
        content = []
        say('354 go on')
      } else if (/^QUIT/i.test(line)) {
        say('221 bye')
        socket.end()
      } else say('250 fine')
    }
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop()
      lines.forEach(take)
    })
    say('220 post')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { told, state, close, port: server.address().port }
}

function mail(to, lines) {
  const head = lines.slice(0, lines.indexOf('')).join('\n')
  // Quoted-printable: a line that ends with = goes on.
  const text = lines.join('\n').replaceAll('=\n', '')
  return { to, id: /^Message-ID: *(\S+)/im.exec(head)?.[1], link: /\/l#[\w-]{43}/.exec(text)?.[0] }
}
