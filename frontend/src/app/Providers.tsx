import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import { type ReactNode, StrictMode } from 'react'
import { useTranslation } from 'react-i18next'
import { antdLocale } from '../i18n/antdLocale'
import type { Language } from '../i18n/language'
import { useAppearance } from '../ui/appearance'
import { themeFor } from '../ui/theme'
import { nonce } from './nonce'

/** Where the style sheet lets nothing glide, antd must not wait for its end. */
const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)')

interface ProvidersProps {
  queryClient: QueryClient
  /** Off in tests, which would otherwise wait for animations; as the person wishes by default. */
  motion?: boolean
  children: ReactNode
}

export function Providers({ queryClient, motion = !lessMotion.matches, children }: ProvidersProps) {
  const { i18n } = useTranslation()
  const { dark } = useAppearance()
  const theme = themeFor(dark)
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ConfigProvider
          locale={antdLocale(i18n.language as Language)}
          theme={{ ...theme, token: { ...theme.token, motion } }}
          {...(nonce && { csp: { nonce } })}
          // A long title ends before the cross that closes the dialog.
          modal={{ styles: { title: { paddingInlineEnd: 24 } } }}
        >
          <App component={false}>{children}</App>
        </ConfigProvider>
      </QueryClientProvider>
    </StrictMode>
  )
}
