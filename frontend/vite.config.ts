import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.API_ORIGIN ?? 'http://localhost:8080'
// Regular expressions: pages such as /api-clients are the user interface's own.
const proxy = { '^/api/': api, '^/q/': api }

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
  build: {
    // A data: URL would be one more thing to allow in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What changes only with a dependency update keeps its name over our own releases. antd is left to follow
        // the lazy pages, so that the sign-in page does not load tables and date pickers.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/ },
            { name: 'i18n', test: /node_modules[\\/](i18next|react-i18next)[\\/]/ },
          ],
        },
      },
    },
  },
})
