import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000' } },
    setupFiles: ['src/testing/browser.ts', 'src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 15_000,
    reporters: ['default', ['junit', { outputFile: 'test-results/vitest.xml' }]],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/api/gen/**', 'src/testing/**'] },
  },
})
