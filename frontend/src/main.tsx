import './app/nonce'
import 'antd/dist/reset.css'
import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { setUpClient } from './api/client'
import { Providers } from './app/Providers'
import { newQueryClient } from './app/queryClient'
import { newRouter } from './app/router'
import { wording } from './app/wording'
import { setUpLanguage } from './i18n/language'

setUpLanguage(wording)
setUpClient()

// A page left open over an update asks for chunks that the server no longer has; a reload brings the new ones.
window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault()
  window.location.reload()
})

const queryClient = newQueryClient()
createRoot(document.getElementById('root') as HTMLElement).render(
  <Providers queryClient={queryClient}>
    <RouterProvider router={newRouter(queryClient)} />
  </Providers>,
)
