import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { standInChanged } from './stand-in-changed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(folder, 'electron-stand-in'))
  writeFileSync(join(folder, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' })
}
function commit(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
  git('add', '-A')
  git('commit', '-m', name)
}

it('may have changed where there is no history', () => {
  expect(standInChanged(folder)).toBe(true)
  git('init', '-b', 'main')
  commit('electron-stand-in/a.ts', '1')
  expect(standInChanged(folder)).toBe(true)
})

it('has changed where the last commit on main, or anything since, says so', () => {
  git('init', '-b', 'main')
  commit('electron-stand-in/a.ts', '1')
  commit('electron-stand-in/a.ts', '2')
  expect(standInChanged(folder)).toBe(true)
  commit('other.ts', '1')
  expect(standInChanged(folder)).toBe(false)
  writeFileSync(join(folder, 'electron-stand-in/a.ts'), '3')
  expect(standInChanged(folder)).toBe(true)
  git('checkout', '.')
  writeFileSync(join(folder, 'electron-stand-in/b.ts'), '1')
  expect(standInChanged(folder)).toBe(true)
})

it('has changed on a branch where any of its commits says so', () => {
  git('init', '-b', 'main')
  commit('electron-stand-in/a.ts', '1')
  git('checkout', '-b', 'branch')
  commit('other.ts', '1')
  expect(standInChanged(folder)).toBe(false)
  commit('package-lock.json', '{ }')
  commit('other.ts', '2')
  expect(standInChanged(folder)).toBe(true)
})
