import { queryOptions, useMutation } from '@tanstack/react-query'
import { removeSecondFactor, renewRecoveryCodes } from '../../api/gen'
import {
  beginSecondFactorMutation,
  confirmSecondFactorMutation,
  getSecondFactorOptions,
} from '../../api/gen/@tanstack/react-query.gen'

export const secondFactorQuery = () => queryOptions({ ...getSecondFactorOptions() })

export function useBeginSecondFactor() {
  return useMutation({ ...beginSecondFactorMutation(), meta: { readsOnly: true } })
}

/** What was read stays as it is until the recovery codes were put away; then everything is read again. */
export function useConfirmSecondFactor() {
  return useMutation({ ...confirmSecondFactorMutation(), meta: { readsOnly: true } })
}

export const removeWithCode = (code: string) => removeSecondFactor({ body: { code }, throwOnError: true })

export async function renewWithCode(code: string): Promise<string[]> {
  const { data } = await renewRecoveryCodes({ body: { code }, throwOnError: true })
  return data.codes
}
