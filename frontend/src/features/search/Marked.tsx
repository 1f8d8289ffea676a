import { Fragment } from 'react'
import type { MarkedText } from '../../api/gen'
import styles from './Search.module.css'

interface Piece {
  from: number
  text: string
  found: boolean
}

/** The text in pieces; the server counts in UTF-16 units, as strings do here. */
function piecesOf({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ from: at, text: text.slice(at, start), found: false })
    pieces.push({ from: start, text: text.slice(start, end), found: true })
    at = end
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), found: false })
  return pieces
}

/** A text with what was found in it marked. It stays text: whatever looks like markup in it is shown as it is. */
export function Marked({ of }: { of: MarkedText }) {
  return piecesOf(of).map(({ from, text, found }) =>
    found ? (
      <mark key={from} className={styles.mark}>
        {text}
      </mark>
    ) : (
      <Fragment key={from}>{text}</Fragment>
    ),
  )
}
