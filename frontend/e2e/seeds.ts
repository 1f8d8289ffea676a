import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = process.env.SEEDS_DIR ?? join(import.meta.dirname, '../../../shared/seeds')

/**
 * One of the published plans that the product was written from, as a file to choose. They are no part of the
 * repository; undefined where there are none.
 */
export function seed(number: '000' | '001' | '002' | '003' | '004') {
  const label = SEEDS.find((name) => name.startsWith(number))
  const path = label && join(FOLDER, label)
  return path && existsSync(path)
    ? { name: `ke-hoach-${number}.txt`, mimeType: 'text/plain', buffer: readFileSync(path) }
    : undefined
}

const SEEDS = [
  '000_3f37a1617e09a805.txt',
  '001_b0d071d17bb918a2.txt',
  '002_d97a743c7afaef8d.txt',
  '003_62e52eed47d33e69.txt',
  '004_f91c78d31e4ef638.txt',
]
