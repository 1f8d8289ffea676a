import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { LoadError } from '../ui/states'

/** What a page shows when reading it failed or it fell over itself; the frame round it stays. */
export function FaultPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return <LoadError page error={error} onRetry={retry} />
}
