// Keys of programs, made by the administrator of the demo.
import { People } from './people.mjs'

const DAY = 864e5

/**
 * A key for one body and one role, good for thirty days of the server's own time.
 * @param {string} server
 * @param {{name: string, body: {kind: string, q: string}, role: string, scopes: string[]}} wanted
 */
export async function makeKey(server, { name, body, role, scopes }) {
  const cookie = await new People(server).cookieOf('administrator')
  const ask = async (path, { headers, ...rest } = {}) => {
    const answer = await fetch(`${server}/api/v1/${path}`, {
      ...rest,
      headers: { cookie, 'content-type': 'application/json', ...headers },
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const post = (path, wish, headers) => ask(path, { method: 'POST', body: JSON.stringify(wish), headers })
  const { items } = await (await ask(`bodies?kind=${body.kind}&q=${encodeURIComponent(body.q)}`)).json()
  const client = await (await post('api-clients', { name, bodyId: items[0].id, role, scopes })).json()
  const version = (await ask(`api-clients/${client.id}`)).headers.get('etag')
  const lastDay = new Date(Date.parse(client.createdAt) + 30 * DAY).toISOString().slice(0, 10)
  return (await (await post(`api-clients/${client.id}/keys`, { lastDay }, { 'if-match': version })).json()).key
}
