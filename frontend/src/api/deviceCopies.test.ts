import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceCopies } from './deviceCopies'

afterEach(() => vi.restoreAllMocks())

describe('copies on this device', () => {
  it('are read again by the account that made them and by no other', () => {
    deviceCopies.keep('clerk', 'list', { names: ['Kim Tuyền'] })
    expect(deviceCopies.read('clerk', 'list')).toEqual({ names: ['Kim Tuyền'] })
    expect(deviceCopies.read('somebody else', 'list')).toBeNull()
  })

  it('go when another account works here', () => {
    deviceCopies.keep('clerk', 'list', 1)
    deviceCopies.keep('somebody else', 'list', 2)
    expect(deviceCopies.read('clerk', 'list')).toBeNull()
  })

  it('go on signing out; what else is stored stays', () => {
    localStorage.setItem('giaoban.language', 'en')
    deviceCopies.keep('clerk', 'list', 1)
    deviceCopies.forgetAll()
    expect(deviceCopies.read('clerk', 'list')).toBeNull()
    expect(localStorage.getItem('giaoban.language')).toBe('en')
  })

  it('are not half there when the browser has no room: the old one would be taken for the new', () => {
    deviceCopies.keep('clerk', 'list', 'old')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    deviceCopies.keep('clerk', 'list', 'new')
    expect(deviceCopies.read('clerk', 'list')).toBeNull()
  })
})
