import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { ROOT } from '../paths.ts'
import { physicalSides } from './physical-sides.ts'

/** A declaration that has a side for a reason, by its file. */
const MEANT: Readonly<Record<string, string>> = {
  'src-renderer/log/log.css': 'border-width: 0 2px 2px 0;',
}

describe('styles say start and end', () => {
  it('in every style sheet', () => {
    const sheets = globSync('src-renderer/**/*.css', { cwd: ROOT }).map((file) =>
      file.replaceAll('\\', '/'),
    )
    expect(sheets.length).toBeGreaterThan(50)
    const found = sheets.flatMap((file) =>
      physicalSides(readFileSync(join(ROOT, file), 'utf8'))
        .filter(({ declaration }) => declaration !== MEANT[file])
        .map(({ line, declaration }) => `${file}:${line} ${declaration}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    'margin-left: 1rem;',
    'right: 0;',
    'border-top-left-radius: 0;',
    'scroll-padding-right: 2px;',
    'text-align: left;',
    'float: right;',
    'padding: 0 0 0 26px;',
    'inset: auto 0 0 calc(50% - 1rem);',
    'border-radius: 4px 0 0 4px;',
    'border-radius: 4px 0;',
    'translate: 4px 0;',
    'transform: translateX(8px);',
    'transform: translate(-50%, 0);',
    'background: linear-gradient(to right, red, blue);',
  ])('and so not “%s”', (declaration) => {
    expect(physicalSides(`.a {\n  ${declaration}\n}`)).toEqual([{ line: 2, declaration }])
  })

  it.each([
    'margin-inline-start: 1rem;',
    'inset-inline-end: 0;',
    'text-align: start;',
    'padding: 1rem 2rem;',
    'padding: 1rem 2rem 0 2rem;',
    'inset: auto 0 0;',
    'border-radius: 4px 4px 0 0;',
    'margin: calc(-1 * var(--space-1)) auto 0;',
    'translate: 0 -50%;',
    'transform: translateY(8px);',
    'transform: translate(0, 8px);',
    '--left: 4px;',
    '/* left: 0; */',
  ])('but “%s”', (declaration) => {
    expect(physicalSides(`.a {\n  ${declaration}\n}`)).toEqual([])
  })
})
