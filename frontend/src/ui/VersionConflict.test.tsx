import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '../api/refusal'
import { renderPiece } from '../testing/render'
import { VersionConflict } from './VersionConflict'

const stale = new Refusal({ status: 412, code: 'VERSION_CONFLICT', detail: '' })

function open(error: unknown) {
  const onReload = vi.fn()
  const onKeep = vi.fn()
  const view = renderPiece(<VersionConflict error={error} onReload={onReload} onKeep={onKeep} />)
  return { ...view, onReload, onKeep }
}

describe('a stale version', () => {
  it('can be dropped for the new one', async () => {
    const { user, onReload, onKeep } = open(stale)
    await user.click(await screen.findByRole('button', { name: 'Xem bản mới, bỏ phần tôi nhập' }))
    expect(onReload).toHaveBeenCalledOnce()
    expect(onKeep).not.toHaveBeenCalled()
  })

  it('can be kept, with a warning about what the next save does', async () => {
    const { user, onReload, onKeep } = open(stale)
    await user.click(await screen.findByRole('button', { name: 'Giữ phần tôi nhập' }))
    expect(onKeep).toHaveBeenCalledOnce()
    expect(onReload).not.toHaveBeenCalled()
    expect(screen.getByText(/Lưu lần nữa sẽ thay bản đó/)).toBeVisible()
  })

  it('is not claimed for other refusals', () => {
    open(new Refusal({ status: 409, code: 'PLAN_WRONG_STATE', detail: '' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})
