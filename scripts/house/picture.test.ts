import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { importsOfFeatures } from './imports.ts'
import { drawHouse, PICTURE } from './picture.ts'

it('shows the house as it is: `npm run house` draws it anew', () => {
  expect(readFileSync(PICTURE, 'utf8')).toBe(drawHouse(importsOfFeatures()))
})

it('draws an arrow for an import', () => {
  const drawn = drawHouse(new Map([['plan', new Set(['journal'])]]))
  expect(drawn.match(/<path /g)).toHaveLength(1)
})
