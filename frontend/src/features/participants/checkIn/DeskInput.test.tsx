import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPiece } from '../../../testing/render'
import { DeskInput } from './DeskInput'

const people = [
  { id: '1', name: 'Nguyễn Thị Kim Tuyền', title: 'Phó Chủ tịch HĐND', unitName: 'huyện Cầu Kè', token: 'AB12CD34' },
  { id: '2', name: 'Nguyễn Văn Kim', unitName: 'huyện Càng Long', token: 'EF56GH78' },
]

function show() {
  const heard: string[] = []
  const view = renderPiece(
    <>
      <button type="button">Nút khác</button>
      <DeskInput
        people={people}
        stateOf={({ id }) => (id === '1' ? 'đã vào 07:45' : '')}
        onPerson={({ name }) => heard.push(name)}
        onUnknown={(text) => heard.push(`? ${text}`)}
      />
    </>,
  )
  return { ...view, heard, field: screen.getByRole('combobox', { name: /Quét mã hoặc gõ tên/ }) }
}

describe('the field of the desk', () => {
  it('has the focus, takes a scanned code with Enter, and is ready for the next', async () => {
    const { user, heard, field } = show()
    expect(field).toHaveFocus()
    await user.keyboard('EF56GH78{Enter}')
    expect(heard).toEqual(['Nguyễn Văn Kim'])
    expect(field).toHaveValue('')
    await user.keyboard('AB12CD34{Enter}')
    expect(heard).toEqual(['Nguyễn Văn Kim', 'Nguyễn Thị Kim Tuyền'])
    expect(field).toHaveFocus()
  })

  it('narrows by a name without accents, and the arrows choose', async () => {
    const { user, heard, field } = show()
    await user.keyboard('kim')
    const options = screen.getAllByRole('option')
    expect(options).toHaveLength(2)
    expect(options[0]).toHaveTextContent('đã vào 07:45')
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', options[0]!.id)
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Nguyễn Văn Kim')
    expect(field).toHaveAttribute('aria-activedescendant', options[1]!.id)
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(heard).toEqual(['Nguyễn Văn Kim'])
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })

  it('tells of what it does not know, and of nothing when nothing was typed', async () => {
    const { user, heard } = show()
    await user.keyboard('{Enter}zz99xx{Enter}')
    expect(heard).toEqual(['? zz99xx'])
  })

  it('is emptied by Escape', async () => {
    const { user, heard, field } = show()
    await user.keyboard('kim{Escape}{Enter}')
    expect(field).toHaveValue('')
    expect(heard).toEqual([])
  })

  it('hears a scanner although a button has the focus', async () => {
    const { user, heard } = show()
    await user.click(screen.getByRole('button', { name: 'Nút khác' }))
    expect(screen.getByRole('button', { name: 'Nút khác' })).toHaveFocus()
    await user.keyboard('EF56GH78{Enter}')
    expect(heard).toEqual(['Nguyễn Văn Kim'])
  })

  it('takes a person who is pressed with a finger', async () => {
    const { user, heard, field } = show()
    await user.keyboard('tuyen')
    await user.click(screen.getByRole('option'))
    expect(heard).toEqual(['Nguyễn Thị Kim Tuyền'])
    expect(field).toHaveFocus()
  })
})
