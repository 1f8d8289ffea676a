import { signedInAgain } from './client'
import { connection } from './connection'
import { idempotent } from './headers'
import { connectionLost, refusalFrom } from './refusal'

interface Upload {
  file: File
  /** The same for every attempt at this file: an attempt whose answer was lost is not stored twice. */
  idempotencyKey: string
  /** 0 to 1, as the bytes leave. */
  onProgress: (part: number) => void
  signal: AbortSignal
  headers?: Record<string, string>
}

interface Answer {
  status: number
  body: unknown
}

function send(address: string, { file, idempotencyKey, onProgress, signal, headers }: Upload): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    const all = { ...headers, ...idempotent(idempotencyKey) }
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve({ status: request.status, body: request.response })
    request.onerror = () => {
      connection.lost()
      reject(connectionLost())
    }
    request.onabort = () => reject(new DOMException('Upload aborted', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/**
 * Sends the bytes of a file. XMLHttpRequest, because fetch does not tell how much has left. Behaves like the generated
 * client otherwise: waits for a new sign-in on 401, throws {@link Refusal}.
 */
export async function upload<T>(address: string, wanted: Upload): Promise<T> {
  let answer = await send(address, wanted)
  connection.reached()
  if (answer.status === 401 && (await signedInAgain())) answer = await send(address, wanted)
  if (answer.status >= 400) throw refusalFrom(answer.body, answer.status)
  return answer.body as T
}
