import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..')

/** What each layer may import besides itself. Rooms are read from the folders, so a new room is watched at once. */
const MAY_IMPORT: Record<string, string[]> = {
  api: [],
  i18n: ['api'],
  ui: ['api', 'i18n'],
  feature: ['ui', 'api', 'i18n'],
  app: ['feature', 'ui', 'api', 'i18n'],
}

const rooms = readdirSync(join(SRC, 'features'))

function layerOf(path: string): string {
  const [top, room] = path.split('/') as [string, string?]
  return top === 'features' ? `features/${room}` : top
}

function allowed(from: string, to: string): boolean {
  if (from === to) return true
  const kind = (layer: string) => (layer.startsWith('features/') ? 'feature' : layer)
  return MAY_IMPORT[kind(from)]?.includes(kind(to)) === true && !(kind(from) === 'feature' && kind(to) === 'feature')
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .filter((path) => Object.keys(MAY_IMPORT).includes(path.split('/')[0]!.replace('features', 'feature')))

function importsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    posix.normalize(posix.join(posix.dirname(path), target!)),
  )
}

describe('import direction: app → features → ui → i18n → api', () => {
  it.each(files)('%s', (path) => {
    const wrong = importsOf(path)
      .filter((target) => target.includes('/'))
      .filter((target) => !target.endsWith('.svg'))
      .filter((target) => !allowed(layerOf(path), layerOf(target)))
    expect(wrong).toEqual([])
  })

  it('reads the imports it judges', () => {
    expect(importsOf(relative(SRC, join(SRC, 'features/units/routes.tsx')))).toContain('ui/routing')
    expect(allowed('features/units', 'features/access')).toBe(false)
    expect(allowed('ui', 'features/units')).toBe(false)
    expect(rooms).toContain('units')
  })
})
