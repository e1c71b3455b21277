import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'

import type { PagesApp } from '../harness/pages-app.ts'
import { openToday } from './main-window.ts'

/** The part of Settings where things are imported. */
export interface ImportsPage {
  page: Page
  start: Locator
  /** What would come in. */
  card: Locator
  bring: Locator
  list: Locator
  status: Locator
}

/** Opens the Data section of Settings. */
export async function openImports(app: PagesApp): Promise<ImportsPage> {
  const { page, settings } = await openToday(app)
  await settings('Data')
  const group = page.getByRole('region', { name: 'Import', exact: true })
  return {
    page,
    start: group.getByRole('button', { name: 'Import…' }),
    card: group.getByRole('region', { name: 'Import preview' }),
    bring: group.getByRole('button', { name: 'Import', exact: true }),
    list: group.getByRole('list', { name: 'Past imports' }).getByRole('listitem'),
    status: group.locator('.imports-status'),
  }
}

/** Writes a file of another program into a folder. */
export async function otherFile(
  folder: string,
  name: string,
  lines: readonly string[],
): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}
