// The people of the demo, one for each role, and their sessions.

const PASSWORD = process.env.DEMO_PASSWORD ?? 'giaoban-demo-2026'

export const ROLES = {
  office: 'vanphong.travinh',
  leader: 'thuongtruc.travinh',
  unit: 'huyen.cauke',
  reader: 'nguoixem.travinh',
  administrator: 'quantri',
}

/** Whose own session and password are tried; they lock themselves out, and nobody else needs them. */
export const SCAPEGOATS = { self: 'vanphong.ducpho' }

const USERNAMES = { ...ROLES, ...SCAPEGOATS }

/** Too many wrong passwords; it passes with the clock. */
export class LockedOut extends Error {}

export class People {
  constructor(server) {
    this.server = server
    this.cookies = new Map()
  }

  async cookieOf(role) {
    if (!this.cookies.has(role)) await this.signIn(role)
    return this.cookies.get(role)
  }

  async signIn(role) {
    const answer = await fetch(`${this.server}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: USERNAMES[role], password: PASSWORD }),
    })
    if (answer.status === 423) throw new LockedOut()
    if (!answer.ok) throw new Error(`${USERNAMES[role]} cannot sign in: ${answer.status} ${await answer.text()}`)
    this.cookies.set(role, answer.headers.getSetCookie()[0].split(';')[0])
  }

  /** The ids of their accounts, which no request may act upon. */
  async accountIds() {
    const ids = new Set()
    for (const role of Object.keys(ROLES)) {
      const answer = await fetch(`${this.server}/api/v1/me`, { headers: { cookie: await this.cookieOf(role) } })
      ids.add((await answer.json()).accountId)
    }
    return ids
  }
}

export function usernameOf(role) {
  return USERNAMES[role]
}
