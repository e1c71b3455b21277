import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { absentPackages, type LockedPackages } from './lock-file.ts'
import { ROOT } from './paths.ts'

it('finds the packages of other systems that are not named', () => {
  const packages: LockedPackages = {
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/binding-linux-x64-musl': '1.2.3', 'tool-linux': '1.2.3' },
    },
    'node_modules/tool-linux': { version: '1.2.3' },
  }
  expect(absentPackages(packages)).toEqual([
    [
      '@tool/binding-linux-x64-musl',
      { version: '1.2.3', os: ['linux'], cpu: ['x64'], libc: ['musl'], dev: true, optional: true },
    ],
  ])
})

it('has nothing to find in this project (mended by `npm run lock`)', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: LockedPackages
  }
  expect(absentPackages(lock.packages).map(([name]) => name)).toEqual([])
})
