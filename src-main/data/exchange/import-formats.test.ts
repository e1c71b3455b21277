import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { importFormats } from './import-formats.ts'

it('lists each format once, and every file of formats/', async () => {
  const folder = join(import.meta.dirname, 'formats')
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'))
  const found = await Promise.all(
    files.map((name) => import(join(folder, name)) as Promise<Record<string, unknown>>),
  )
  const exported = found.flatMap((module) => Object.values(module))
  for (const format of importFormats) expect(exported).toContain(format)
  expect(importFormats).toHaveLength(files.length)
  expect(new Set(importFormats.map(({ id }) => id)).size).toBe(importFormats.length)
})
