import { describe, expect, it } from 'vitest'

import { frictionKinds } from '../../src-shared/frictions.ts'
import { ladderLanguages } from '../../src-shared/ladder-language.ts'
import { taskKinds } from '../../src-shared/task-kind.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { someOf } from '../tests/short-run.ts'
import { wholeLadders } from '../tests/whole-ladder.ts'
import { writtenLadders } from '../tests/written-shrinker.ts'
import { linesFor } from './engine/compose-ladder.ts'
import { asWin } from './engine/past-tense.ts'
import { NEVER } from './never-words.ts'

const MOST_WORDS = 12
const MOST_LADDERS = 5
/** So many letters stand on a button in a narrow window. */
const LONGEST_TITLE = 32

describe.each(ladderLanguages)('the ladders in %s', (language) => {
  const { kinds, smaller, lists, matcher } = writtenLadders(language)
  const { situations, finer, written, all } = wholeLadders(language)
  const every = all.flatMap((ladder) => ladder.every)

  it('have a ladder for each kind, and general ones', () => {
    expect(taskKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('have names of their own', () => {
    const names = written.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('have three to six lines that rise in size, and one start, whatever is hardest', () => {
    const wrong = all.flatMap((ladder) =>
      [undefined, ...frictionKinds].flatMap((friction) => {
        const lines = linesFor(ladder, friction)
        const rises = lines.every(({ size }, at) => at === 0 || size >= (lines[at - 1]?.size ?? 0))
        const starts = lines.filter(({ start }) => start).length
        const own = ladder.lines.filter(({ start }) => start).length
        return rises && starts === 1 && own === 1 && lines.length >= 3 && ladder.lines.length <= 6
          ? []
          : `${ladder.name} ${friction ?? ''}`
      }),
    )
    expect(wrong).toEqual([])
  })

  it('are found by each of their own triggers, and shadowed by none', () => {
    const shadowed = written.flatMap((ladder) =>
      someOf(ladder.triggers, 24).flatMap((trigger) => {
        const found = matcher.match(matcher.read(trigger)).ladder
        const isBelow =
          finer.includes(ladder) && situations.some(({ name }) => name === found?.name)
        return found?.name === ladder.name || isBelow
          ? []
          : `${ladder.name}: “${trigger}” finds ${found?.name ?? 'nothing'}`
      }),
    )
    expect(shadowed).toEqual([])
  })

  it('are found by their title too, which is short and no other’s, and safe to say to anybody', () => {
    const titled = written.flatMap(({ name, title }) =>
      title === undefined ? [] : { name, title },
    )
    const titles = titled.map(({ title }) => title.toLowerCase())
    const unlike = titled.filter(
      ({ title }, at) =>
        title.length > LONGEST_TITLE ||
        titles.indexOf(title.toLowerCase()) !== at ||
        /[.|]$/.test(title),
    )
    expect(unlike).toEqual([])
    const wrong = someOf(titled, 6).filter(
      ({ name, title }) =>
        !isSafeToSay(title) || matcher.match(matcher.read(title)).ladder?.name !== name,
    )
    expect(wrong).toEqual([])
  })

  it('have a trigger for one ladder alone', () => {
    const owners = new Map<string, Set<string>>()
    for (const { name, triggers } of situations) {
      for (const trigger of triggers)
        owners.set(trigger, (owners.get(trigger) ?? new Set()).add(name))
    }
    const shared = [...owners].filter(([, names]) => names.size > 1)
    expect(shared.map(([trigger, names]) => `${trigger}: ${[...names].join(', ')}`)).toEqual([])
  })

  it('say each line in few words', () => {
    const long = every.filter(
      ({ text }) => language !== 'ja' && text.split(/\s+/).length > MOST_WORDS,
    )
    expect(long.map(({ text }) => text)).toEqual([])
  })

  it('say no line in more than five ladders', () => {
    const places = new Map<string, number>()
    for (const { text } of every)
      places.set(text.toLowerCase(), (places.get(text.toLowerCase()) ?? 0) + 1)
    expect([...places].filter(([, n]) => n > MOST_LADDERS)).toEqual([])
  })

  it('say nothing twice within a ladder', () => {
    const twice = all.flatMap(({ name, every }) => {
      const texts = every.map(({ text }) => text.toLowerCase())
      return texts
        .filter((text, at) => texts.indexOf(text) !== at)
        .map((text) => `${name}: ${text}`)
    })
    expect(twice).toEqual([])
  })

  it('are set as the sentences of the app are, with curly apostrophes', () => {
    const pasts = every.flatMap(({ past }) => past ?? [])
    const said = [
      ...every.map(({ text }) => text),
      ...pasts,
      ...written.map(({ title = '' }) => title),
    ]
    expect(said.filter((text) => text.includes("'"))).toEqual([])
  })

  it('say nothing of haste, shame or harm', () => {
    const chains = [...smaller.values()].flatMap((ladder) => ladder.body().lines)
    const lines = [...every, ...chains].map(({ text }) => text)
    const never = language === 'en' ? lines.filter((text) => NEVER.test(text)) : []
    expect(never).toEqual([])
    expect(someOf(lines, 6).filter((text) => !isSafeToSay(text))).toEqual([])
    expect(lines.filter((text) => /[{}<>]|\.$/.test(text))).toEqual([])
  })

  it('begin with a verb whose past is known, or carry how they read as a win', () => {
    const unknown = every.filter(
      ({ text, past }) => past === undefined && asWin(text, language, lists) === text,
    )
    expect(unknown.map(({ text }) => text)).toEqual([])
  })
})
