import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { setUpClient } from '../api/client'
import { connection } from '../api/connection'
import { wording } from '../app/wording'
import { changeLanguage, setUpLanguage } from '../i18n/language'
import { server } from './server'

// Two busy cores and lazy pages: the default second is a coin toss.
configure({ asyncUtilTimeout: 5000 })

class ResizeObserverStub implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = ResizeObserverStub

// jsdom does not know pseudo-elements and complains about each question for one.
const computedStyle = window.getComputedStyle.bind(window)
window.getComputedStyle = (element) => computedStyle(element)
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined

setUpLanguage(wording)
setUpClient()

/** The page takes such a request for a server that is away and may go on; the test must not. */
const unannounced: string[] = []
beforeAll(() =>
  server.listen({
    onUnhandledRequest: ({ method, url }, print) => {
      unannounced.push(`${method} ${new URL(url).pathname}`)
      print.error()
    },
  }),
)
afterEach(async () => {
  cleanup()
  server.resetHandlers()
  connection.reached()
  localStorage.clear()
  await changeLanguage('vi')
  expect(unannounced.splice(0)).toEqual([])
})
afterAll(() => server.close())
