import { useState } from 'react'
import { asRefusal } from '../../api/refusal'
import { CodeForm } from './CodeForm'
import { CredentialsForm } from './CredentialsForm'

interface SignInFormProps {
  /** Given when the same person has to sign in again: it cannot be changed then. */
  username?: string
  onSignedIn: () => void
}

/** What the server hands over when the password was right and a code is asked for. */
function pendingTokenOf(error: unknown): string | null {
  const refusal = asRefusal(error)
  const token = refusal?.code === 'SECOND_FACTOR_REQUIRED' ? refusal.extra.pendingToken : null
  return typeof token === 'string' ? token : null
}

/** Signing in: the password, and for accounts in two steps the code. */
export function SignInForm({ username, onSignedIn }: SignInFormProps) {
  const [pending, setPending] = useState<string | null>(null)
  return pending === null ? (
    <CredentialsForm
      {...(username && { username })}
      onSignedIn={onSignedIn}
      onRefused={(error) => setPending(pendingTokenOf(error))}
    />
  ) : (
    <CodeForm pendingToken={pending} onSignedIn={onSignedIn} onBack={() => setPending(null)} />
  )
}
