import { expect, it } from 'vitest'

import { ladderLanguages } from '../../src-shared/ladder-language.ts'
import { builtLadders } from '../tests/built-ladders.ts'
import { EVERYDAY_TASKS } from '../tests/everyday-tasks.ts'
import { wholeLadders } from '../tests/whole-ladder.ts'
import { writtenLadders } from '../tests/written-shrinker.ts'
import { readWritten } from './build-ladders.ts'
import { shrinkerFor } from './engine/shrinker.ts'
import { ladderFolder } from './ladder-folder.ts'

it.each(ladderLanguages)('what is built answers like what is written, in %s', (language) => {
  const built = shrinkerFor(language, ladderFolder(builtLadders()))
  const written = shrinkerFor(language, writtenLadders)
  const ladders = wholeLadders(language).written.filter((_, at) => at % 40 === 0)
  const tasks = [
    ...ladders.flatMap(({ triggers }) => triggers.slice(0, 1)),
    ...EVERYDAY_TASKS.slice(0, 20).map(({ text }) => text),
  ]
  for (const text of tasks) {
    expect(built.ladderFor({ text, friction: 'scary' })).toEqual(
      written.ladderFor({ text, friction: 'scary' }),
    )
    const line = built.ladderFor({ text }).steps.at(-1)
    expect(built.asWin(line?.text ?? '')).toBe(line?.past)
  }
})

it.each(['~ Mend it, or not', '~ Mend it; or not', '~ Mend it\n~ Fix it'])(
  'refuses a title that could not be read again: %j',
  (title) => {
    const ladder = `= mend : repairing\n${title}\n? mend it\n2* Look\n`
    const read = () => readWritten('en', new Map([['situations.txt', ladder]])).matcher
    expect(read).toThrow(RangeError)
    expect(() =>
      readWritten('en', new Map([['situations.txt', ladder.replace(title, '~ Mend')]])),
    ).not.toThrow()
  },
)

it('knows words that mean the same, with accents or without', () => {
  const { matcher } = readWritten(
    'es',
    new Map([
      ['words.txt', 'same: médico = doctora\n'],
      ['situations.txt', '= cita : calls\n? llamar al médico\n2* Mira\n'],
    ]),
  )
  for (const task of ['llamar al medico', 'llamar al médico', 'llamar a la doctora'])
    expect([task, matcher.match(matcher.read(task)).ladder?.name]).toEqual([task, 'cita'])
})

it('opens a ladder to whatever stands before its verb, where there are no spaces', () => {
  const ladders = '= naosu : repairing\n? 修理 …\n? 靴 修理\n2* 見る\n'
  const { matcher } = readWritten('ja', new Map([['situations.txt', ladders]]))
  expect(matcher.match(matcher.read('靴修理')).ladder?.name).toBe('naosu')
})

it('finds the ladder that a line of the written files belongs to', () => {
  const { situations } = wholeLadders('en')
  const { ladderFor } = shrinkerFor('en', ladderFolder(builtLadders()))
  for (const { name, triggers, lines } of situations.filter((_, at) => at % 100 === 0)) {
    const found = ladderFor({ text: triggers[0] ?? '' })
    expect(found.situation).toBe(name)
    expect(found.steps.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
  }
})
