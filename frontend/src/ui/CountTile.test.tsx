import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPiece } from '../testing/render'
import { CountTile } from './CountTile'

it('is a link to the rows it counts and says which tile is chosen', () => {
  renderPiece(
    <>
      <CountTile to="/units" search={{ level: 'DISTRICT' }} count="9/12" label="Đã gửi" tone="ok" active />
      <CountTile to="/units" count={0} label="Quá hạn" tone="error" />
    </>,
  )
  const sent = screen.getByRole('link', { name: /9\/12\s*Đã gửi/ })
  expect(sent).toHaveAttribute('href', '/units?level=DISTRICT')
  expect(sent).toHaveAttribute('aria-current', 'true')
  expect(screen.getByRole('link', { name: /0\s*Quá hạn/ })).not.toHaveClass('error')
})
