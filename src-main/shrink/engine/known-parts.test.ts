import { expect, it } from 'vitest'

import { knownParts } from './known-parts.ts'

const endings = new Set(['을', '하기', '해야지', '기'])
const { partsOf, withoutEndings } = knownParts(
  () => ['청소', '화장실', '약', '약국'],
  (part) => endings.has(part),
  () => ['꼭'],
)

it.each([
  ['청소해야지', ['청소']],
  ['화장실청소', ['화장실', '청소']],
  ['청소업체', ['청소']],
  ['약을', ['약']],
  ['약국', ['약국']],
  // A single letter is part of many words.
  ['약속', ['약속']],
  ['하기', ['하기']],
  ['우산', ['우산']],
])('of “%s” it knows %s', (word, known) => expect(withoutEndings(word)).toEqual(known))

it('parts a run by what is known, the longest first, without what leads to it', () => {
  expect(partsOf('꼭약국화장실을')).toEqual(['약국', '화장실', '을'])
})

it('leaves a word in Latin letters whole, whatever in it is known', () => {
  const { partsOf } = knownParts(
    () => ['e', 'excel', '表'],
    () => false,
    () => [],
  )
  expect(partsOf('efeu')).toEqual(['efeu'])
  expect(partsOf('excel')).toEqual(['excel'])
  expect(partsOf('excel表')).toEqual(['excel', '表'])
})
