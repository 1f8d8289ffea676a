import { availableParallelism } from 'node:os'
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
    // Both processors of a small machine: one less than there are is what Vitest takes by itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Test files share their modules, which takes a third of the time; what a test leaves behind, `setup.ts` clears away.
    isolate: false,
    testTimeout: 15_000,
    reporters: ['default', ['junit', { outputFile: 'test-results/vitest.xml' }]],
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/api/gen/**', 'src/testing/**'] },
  },
})
