// A certified OpenID provider on loopback, and a way for tests to make it misbehave: what a real issuer never does (another
// nonce, another audience, an unknown key) is done to its answers on their way out.
// Arguments: the redirect URI and the address after signing out. Says «ISSUER <address>» once it listens.
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, decodeJwt } from 'jose'
import Provider from 'oidc-provider'

const [redirectUri, afterSignOut, port = '0'] = process.argv.slice(2)

async function newKey(kid) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const named = { kid, use: 'sig', alg: 'RS256' }
  return {
    kid,
    privateKey,
    secret: { ...(await exportJWK(privateKey)), ...named },
    published: { ...(await exportJWK(publicKey)), ...named },
  }
}

const own = await newKey('own')
let published = [own.published]

/** What the next sign-in is like; set by POST /test. */
const USUAL = { account: 'nobody', claims: {}, deny: false, tamper: {} }
let play = USUAL

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    console.error(error)
    response.destroy(error)
  })
})
await new Promise((listening) => server.listen(Number(port), '127.0.0.1', listening))
const issuer = `http://127.0.0.1:${server.address().port}`

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'giaoban',
      client_secret: 'a-secret-of-the-tests-and-nobody-else',
      redirect_uris: [redirectUri],
      post_logout_redirect_uris: [afterSignOut],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
    {
      client_id: 'truc-lien-thong',
      client_secret: 'a-secret-of-the-program-in-the-tests',
      redirect_uris: [],
      grant_types: ['client_credentials'],
      response_types: [],
    },
  ],
  jwks: { keys: [own.secret] },
  cookies: { keys: ['only for tests'] },
  pkce: { required: () => true },
  // Claims in the ID token itself, as most issuers send them.
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], profile: ['preferred_username', 'name', 'groups', 'organ'], email: ['email'] },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    // Programs ask for tokens for one API; the API is called by the redirect URI's origin.
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_context, resource) => ({
        scope: 'plans:read units:read',
        audience: resource,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...play.claims }) }),
})

async function interact(request, response) {
  if (play.deny) {
    return provider.interactionFinished(request, response, { error: 'access_denied' })
  }
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: play.account } })
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id })
  grant.addOIDCScope('openid profile email')
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
}

/** The token with other claims or another key; without an algorithm it is not signed at all. */
async function tampered(token, { claims = {}, key, unsigned = false }) {
  const payload = { ...decodeJwt(token), ...claims }
  if (unsigned) {
    const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url')
    return `${part({ alg: 'none' })}.${part(payload)}.`
  }
  // A key called «own» is another one under the name of the real one.
  const signer = key ? await newKey(key) : own
  if (key === 'rotated') published = [signer.published]
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: signer.kid }).sign(signer.privateKey)
}

function answerTokens(request, response) {
  const end = response.end.bind(response)
  response.end = (body) => {
    const answer = JSON.parse(body)
    const kind = answer.id_token ? 'id_token' : 'access_token'
    if (!answer[kind] || Object.keys(play.tamper).length === 0) return end(body)
    tampered(answer[kind], play.tamper).then((token) => {
      const changed = JSON.stringify({ ...answer, [kind]: token })
      response.setHeader('Content-Length', Buffer.byteLength(changed))
      end(changed)
    })
  }
  return provider.callback()(request, response)
}

async function handle(request, response) {
  const { pathname } = new URL(request.url, issuer)
  if (pathname === '/test') {
    const body = await request.toArray()
    play = { ...USUAL, ...JSON.parse(Buffer.concat(body)) }
    if (play.publishOwn) published = [own.published]
    return response.writeHead(204).end()
  }
  if (pathname.startsWith('/interaction/')) return interact(request, response)
  if (pathname === '/jwks') {
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys: published }))
  }
  if (pathname === '/token') return answerTokens(request, response)
  return provider.callback()(request, response)
}

console.log(`ISSUER ${issuer}`)
