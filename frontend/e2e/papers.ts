import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const FOLDER = new URL('../../backend/src/main/resources/demo/papers/', import.meta.url)

/** A real Word document of three pages or so, under the name that a unit would give it. */
export function wordPaper(name: string) {
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: readFileSync(new URL('tham-luan-dieu-hanh-ky-hop.docx', FOLDER)),
  }
}

/** As a person does it: presses «Chọn tệp» and picks from the device. */
export async function chooseFile(page: Page, file: ReturnType<typeof wordPaper>) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn tệp' }).click()
  await (await chooser).setFiles(file)
}
