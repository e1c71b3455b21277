import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'
import { ALL_PACKAGES } from './system-packages.ts'

it('the dev container brings every package that a script may want', () => {
  const container = readFileSync(join(ROOT, '.devcontainer/devcontainer.json'), 'utf8')
  const words = container.split(/[\s"]+/)
  expect(ALL_PACKAGES.filter((name) => !words.includes(name))).toEqual([])
})

it.each(['test', 'nightly'])('the workflow %s brings what the specs use', (name) => {
  const workflow = readFileSync(join(ROOT, `.github/workflows/${name}.yml`), 'utf8')
  const lists = [
    ...workflow.matchAll(/apt-get install -y --no-install-recommends\s([^]*?)\n {6}- /g),
  ]
  // A runner has a browser, and Ubuntu no other; Electron's libraries come with it.
  const given = /^(?:chromium.*|lib(?!notify-bin).*)$/
  const wanted = ALL_PACKAGES.filter((one) => !given.test(one))
  expect(lists.length).toBeGreaterThan(0)
  for (const [, list = ''] of lists) {
    expect(wanted.filter((one) => !list.split(/\s+/).includes(one))).toEqual([])
  }
})
