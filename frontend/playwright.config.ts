import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { DESKTOP, PHONE } from './e2e/devices'

const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The stories run against a server that is already up (`E2E_BASE_URL`); starting one is the caller's business. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'test-results/e2e.xml' }]],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:8080',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // What still slides in may slip away under a click, and every slide costs time.
    contextOptions: { reducedMotion: 'reduce' },
    // Costs up to half of a story's time: `--trace on` for the one that is looked into.
    trace: 'off',
    launchOptions: { executablePath, args: quiet },
  },
  projects: [
    // Stories that say themselves where they are told; each changes what it tells of, so they are told once.
    { name: 'once', testDir: 'e2e/stories', use: DESKTOP },
    // What holds on every screen, told on both.
    { name: 'desktop', testDir: 'e2e/screens', use: DESKTOP },
    { name: 'phone', testDir: 'e2e/screens', use: PHONE },
  ],
})
