import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

// Of Electron's security checklist: what others wrote, such as a link in a win, is opened nowhere.
it('hands no address to the programs of the system', () => {
  const sources = globSync('src-*/**/*.{ts,tsx}', { cwd: ROOT }).filter(
    (path) => !/\.test\.tsx?$/.test(path),
  )
  expect(sources.length).toBeGreaterThan(500)
  const opens = sources.filter((path) =>
    readFileSync(join(ROOT, path), 'utf8').includes('openExternal'),
  )
  expect(opens).toEqual([])
})
