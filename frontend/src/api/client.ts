import { connection } from './connection'
import { client } from './gen/client.gen'
import { connectionLost, Refusal, refusalFrom } from './refusal'

/** Asks the person to sign in again; resolves true when the same account is signed in once more. */
type ReSignIn = () => Promise<boolean>

let reSignIn: ReSignIn | null = null

/** While `ask` is registered, a request answered with 401 waits for it and is then sent again, so no half-filled form is lost. */
export function whenSessionEnds(ask: ReSignIn): () => void {
  reSignIn = ask
  return () => {
    if (reSignIn === ask) reSignIn = null
  }
}

/** For requests that do not go through the generated client: true when the same person has signed in once more. */
export async function signedInAgain(): Promise<boolean> {
  return reSignIn !== null && (await reSignIn())
}

/** Both steps of signing in: a refusal there is the answer to them. */
const SIGN_IN = '/api/v1/sign-in'

async function send(request: Request): Promise<Response> {
  const ask = new URL(request.url).pathname.startsWith(SIGN_IN) ? null : reSignIn
  const again = ask ? request.clone() : null
  const response = await fetch(request)
  connection.reached()
  if (response.status === 401 && ask && again && (await ask())) return fetch(again)
  return response
}

/** Call once before the first request. */
export function setUpClient() {
  client.setConfig({
    baseUrl: window.location.origin,
    credentials: 'same-origin',
    // The generated client passes the Request it made itself.
    fetch: (request) => send(request as Request),
  })
  client.interceptors.error.use((error: unknown, response: Response | undefined) => {
    if (response) return refusalFrom(error, response.status)
    if (error instanceof Refusal || (error instanceof DOMException && error.name === 'AbortError')) return error
    connection.lost()
    return connectionLost()
  })
}
