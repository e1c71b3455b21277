import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { writeExport } from './export-file.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'micro-momentum-kept-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('writes a file, and over one that was there', async () => {
  const path = join(folder, 'Week of 2026-11-23.md')
  expect(await writeExport(path, 'one')).toBeUndefined()
  expect(await writeExport(path, Buffer.from('two'))).toBeUndefined()
  expect(await readFile(path, 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['Week of 2026-11-23.md'])
})

it('says why it cannot, and leaves nothing beside what is there', async () => {
  const taken = join(folder, 'taken')
  await mkdir(taken)
  await writeFile(join(taken, 'something'), 'of the person')
  expect(await writeExport(taken, 'one')).toMatchObject({ kind: 'cannot-write', path: folder })
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readdir(taken)).toEqual(['something'])
  const away = join(folder, 'away')
  expect(await writeExport(join(away, 'week.md'), 'one')).toEqual({
    kind: 'cannot-write',
    path: away,
    code: 'ENOENT',
  })
})
