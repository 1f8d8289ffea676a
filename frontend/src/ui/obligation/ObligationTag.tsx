import type { ObligationRow } from '../../api/gen'
import { StatusTag } from '../StatusTag'
import { useSign } from './sign'

/** What became of an obligation, in icon and words: «✓ Đã gửi 12/9», «! Quá 2 ngày». */
export function ObligationTag({ row }: { row: ObligationRow }) {
  const { tone, icon, text } = useSign()(row)
  return (
    <StatusTag tone={tone} icon={icon}>
      {text}
    </StatusTag>
  )
}
