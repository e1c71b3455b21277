import { describe, expect, it } from 'vitest'

import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { EVERYDAY_TASKS } from '../../tests/everyday-tasks.ts'
import { english, loadEnglish } from './english.ts'
import { readTask } from './read-task.ts'
import { brokenRules, isGoodStep } from './rules.ts'
import { checkStep, ladderFor, smallerStep } from './shrinker.ts'

await loadEnglish()

const FRICTIONS: (FrictionKind | undefined)[] = [undefined, ...frictionKinds]

function steps(text: string, kind?: FrictionKind): string[] {
  return ladderFor({ text, friction: kind === undefined ? {} : { kind } }).rungs.map(
    (rung) => rung.text,
  )
}

/** The person's own words, which are not judged. */
function ownWords(text: string): string[] {
  const { thing, brief, who, topic, others } = readTask(text, english)
  return [thing, brief, ...others].flatMap(({ the, bare }) => [the, bare]).concat(who, topic ?? '')
}

/** What a phrase that was cut in the wrong place leaves behind, or a word said twice. */
const MISREAD =
  /\bthe (?:of|no|not|why|what|how|which|someone|anyone|my|where|for|with)\b|\b(\p{L}+) \1\b|'s's|\b(?:the|your|a) (?:him|her|them|me|it)\b|\bbing\b/iu

/** What is wrong with a ladder. */
function troubles(text: string, kind: FrictionKind | undefined, thing?: string): string[] {
  const ladder = steps(text, kind)
  const names = readTask(text, english).names
  const own = ownWords(text)
  const named = ladder.filter((step) => names.some((name) => step.toLowerCase().includes(name)))
  const found: string[] = []
  if (ladder.length < 3 || ladder.length > 6) found.push(`${ladder.length} steps`)
  if (new Set(ladder.map((step) => step.toLowerCase())).size !== ladder.length) found.push('twice')
  // A step may name the shoe in place of the run; most name the thing itself.
  if (thing !== undefined && named.length < ladder.length / 2) found.push('not named')
  for (const step of ladder) {
    found.push(...brokenRules(step, own).map((rule) => `${rule}: ${step}`))
    if (/[{}|]|undefined|\bthe (?:the|your|a)\b|\s\s|^\s|\s$|^\P{Lu}/u.test(step)) found.push(step)
    if (MISREAD.test(step)) found.push(`misread: ${step}`)
  }
  return found.map((trouble) => `${kind ?? 'no friction'}: ${trouble}`)
}

describe('a task as it is typed, or pasted out of a to-do list', () => {
  it.each([
    ['Buy 3.5mm adapter', '3.5mm adapter'],
    ['Pay $1,200.50 to the landlord', '$1,200.50'],
    ['Deploy v1.2.0', 'v1.2.0'],
    ['Send resume.pdf', 'resume.pdf'],
    ['[[Table]]', 'Table'],
    ['** TODO [#A] Call mom :home:', 'mom'],
    ['Walk +health @phone due:2026-11-30 rec:d', 'your walk'],
    ['x 2026-11-01 2026-10-01 (A) Write report', 'the report'],
    ['Write report :)', 'the report'],
    ['Finish chapter 2 #reading', 'chapter 2'],
    ['- [ ] Buy milk\n- [ ] Call mom', 'the milk'],
  ])('%j names %s, and no markup', (typed, thing) => {
    const ladder = steps(typed)
    expect(ladder.filter((step) => step.includes(thing)).length).toBeGreaterThanOrEqual(2)
    expect(ladder.join('\n')).not.toMatch(/[[\]#+@:*]|TODO|due|2026|mom home|Call mom.*milk/)
  })

  it.each(['Read 30 min', 'Read for 20 minutes', 'Practise guitar 1h'])(
    '%j is not about the minutes',
    (typed) => {
      expect(steps(typed).join('\n')).not.toMatch(/\b(?:30|20|1h|minutes in|min)\b/)
    },
  )
})

describe('every day’s tasks', () => {
  it('are many, and each another', () => {
    const texts = EVERYDAY_TASKS.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThanOrEqual(150)
  })

  it.each(EVERYDAY_TASKS)('“$text” is understood as $doing', ({ text, doing, thing }) => {
    const reading = readTask(text, english)
    expect(reading.doing).toBe(doing)
    expect(reading.names.join(' ')).toContain(thing?.split(' ')[0] ?? '')
  })

  it.each(EVERYDAY_TASKS)('“$text” has a ladder that keeps every rule', ({ text, thing }) => {
    expect(FRICTIONS.flatMap((kind) => troubles(text, kind, thing))).toEqual([])
  })

  it.each(EVERYDAY_TASKS)('“$text” looks another way with each friction', ({ text }) => {
    const plain = steps(text)
    const ladders = frictionKinds.map((kind) => steps(text, kind))
    for (const ladder of ladders) {
      const fresh = ladder.filter((step) => !plain.includes(step))
      expect(fresh.length).toBeGreaterThanOrEqual(Math.min(2, ladder.length - 1))
    }
    expect(new Set(ladders.map((ladder) => ladder.join('\n'))).size).toBe(frictionKinds.length)
  })

  it.each(EVERYDAY_TASKS)('“$text” has the same ladder the next time', ({ text }) => {
    expect(steps(text, 'scary')).toEqual(steps(text, 'scary'))
  })

  it.each(EVERYDAY_TASKS)('“$text” can be made smaller down to one breath', ({ text }) => {
    for (const kind of FRICTIONS) {
      const friction = kind === undefined ? {} : { kind }
      const shown = steps(text, kind)
      let step = shown.at(-1) ?? ''
      const way: string[] = []
      for (;;) {
        const smaller = smallerStep({ text, friction, step, shown: [...shown, ...way] })
        if (smaller === undefined) break
        expect(way).not.toContain(smaller)
        way.push(smaller)
        step = smaller
        expect(way.length).toBeLessThan(20)
      }
      expect(step).toMatch(/\bbreath\b/)
    }
  })
})

describe('a ladder', () => {
  it('is shaped by the person’s words where no kind was chosen', () => {
    const said = (words: string) => ladderFor({ text: 'the report', friction: { words } }).rungs
    const chosen = (kind: FrictionKind) =>
      ladderFor({ text: 'the report', friction: { kind } }).rungs
    expect(said('it is far too much')).toEqual(chosen('too-big'))
    expect(said('I am so tired')).toEqual(chosen('tired'))
    expect(said('what will they say, I am afraid')).toEqual(chosen('scary'))
    expect(said('I don’t know how to do it')).toEqual(chosen('dont-know-how'))
    expect(said('so boring')).toEqual(chosen('boring'))
    expect(said('it has to be perfect')).toEqual(chosen('perfectionism'))
    expect(said('I am waiting for a letter')).toEqual(chosen('missing-something'))
    expect(said('no idea where to begin')).toEqual(chosen('vague'))
    expect(said('purple')).toEqual(ladderFor({ text: 'the report', friction: {} }).rungs)
  })

  it('offers a choice first where several things weigh', () => {
    expect(steps('taxes and laundry')).toContain('Pick one for now: your taxes or the laundry')
  })

  it('keeps a title with “and” in one piece', () => {
    expect(steps('read War and Peace').join(' ')).toContain('War and Peace')
  })

  it('says what it is about', () => {
    expect(steps('email Sarah about the wedding').join('\n')).toContain('about the wedding')
  })

  it('speaks of several as several', () => {
    expect(steps('dishes', 'missing-something').join('\n')).toContain('the dishes need')
    expect(steps('the report', 'missing-something').join('\n')).toContain('the report needs')
  })

  it('does not pretend to have understood', () => {
    for (const text of ['написать отчёт', 'faire la vaisselle', 'die Steuererklärung']) {
      expect(steps(text).every((step) => step.includes(`“${text}”`))).toBe(true)
    }
    expect(steps('ich muss heute noch meine Mutter anrufen').join(' ')).not.toContain('Mutter')
  })

  it('is there for whatever was pasted', () => {
    for (const text of ['a@b', 'x', '(', 'a - ', 'and ', 'the ', 'how do i ', '{the} ', '👍🏽 ']) {
      const pasted = text.repeat(10_000)
      expect(ladderFor({ text: pasted, friction: { words: pasted } }).rungs.length).toBeGreaterThan(
        2,
      )
    }
  })

  it('is there even for nothing', () => {
    for (const text of ['', ' ', '\n', '…', '😭']) expect(steps(text)).toHaveLength(5)
  })
})

describe('a step typed by hand', () => {
  it.each([
    'finish the whole report',
    'clean the house',
    'write the thesis',
    'do all the laundry',
    'study for three hours',
    'write 20 pages',
    'read the entire book',
    'complete the tax return',
    'organise the garage',
    'work on it for 45 minutes',
  ])('“%s” is offered something smaller', (step) => {
    const check = checkStep({ text: 'the report', step })
    expect(check.small).toBe(false)
    expect(brokenRules(check.smaller ?? '')).toEqual([])
  })

  it.each([
    'open the letter',
    'write one sentence',
    'put the folder on the table',
    'wash one cup',
    'call mom',
    'read one page',
    'write for two minutes',
    'clean one corner',
    'drink some water',
    'breathe',
    'lay out my running shoes',
    'look at the form',
    'eine Zeile schreiben',
    'text Sam',
    'write down three words',
  ])('“%s” is left alone', (step) => {
    expect(checkStep({ text: 'the report', step })).toEqual({ small: true })
  })
})

describe('still too big', () => {
  it('asks for one thing at a time where somebody pours out everything', () => {
    const text =
      'I just cant do anything right. the letters are piling up and i have not opened any since march ' +
      'and the tax return is late and my sister thinks i hate her and the kitchen is disgusting and i ' +
      'dont know where to start and it makes me want to cry and everyone else manages'
    const { rungs, fixed } = ladderFor({ text, friction: {} })
    expect(fixed).toBeUndefined()
    expect(rungs.map((rung) => rung.text)).toContain('Write down three things that weigh on you')
  })

  it('has a breath that was not offered yet, once everything else was too big', () => {
    const request = { text: 'open the letters', friction: { kind: 'scary' as const } }
    const shown = ladderFor(request).rungs.map((rung) => rung.text)
    const step = shown[1]!
    const offered: string[] = []
    for (let press = 0; press < 40; press += 1) {
      const smaller = smallerStep({ ...request, step, shown: [...shown, ...offered] })
      if (smaller === undefined || shown.includes(smaller) || offered.includes(smaller)) break
      offered.push(smaller)
    }
    expect(offered).toContain('Take one breath with the letters in mind')
  })

  it('makes a step of somebody’s own smaller in its own kind', () => {
    const smaller = smallerStep({
      text: 'mom’s birthday party',
      friction: {},
      step: 'text my sister one question',
      shown: [],
    })
    expect(smaller).toMatch(/your sister/)
  })

  it('knows a step again that came for another friction', () => {
    const step = steps('physio exercises', 'boring')[1] ?? ''
    const all = [undefined, ...frictionKinds].flatMap((kind) => steps('physio exercises', kind))
    const smaller = smallerStep({ text: 'physio exercises', friction: {}, step, shown: all })
    expect(smaller).toMatch(/breath/)
  })

  it('never makes a way to help go away', () => {
    const step = steps('I want to die').at(-1) ?? ''
    expect(smallerStep({ text: 'I want to die', friction: {}, step, shown: [] })).toBeUndefined()
  })

  it('finds something smaller for a step that is not ours', () => {
    const smaller = smallerStep({
      text: 'the report',
      friction: {},
      step: 'Finish the introduction',
      shown: [],
    })
    expect(smaller).toBe('Write anything about the introduction for two minutes')
  })

  it('ends with one breath', () => {
    expect(
      smallerStep({
        text: 'the report',
        friction: {},
        step: 'Take one breath and picture the report, nothing more',
        shown: [],
      }),
    ).toBeUndefined()
  })
})

describe('somebody who may be in danger', () => {
  const DANGERS = {
    'crisis line': [
      'i want to kill myself',
      'stop self harming',
      'stop cutting myself',
      'self harm',
      'end it all',
      'I don’t want to be alive anymore',
      'i dont want to be here anymore',
      'suicide',
      'kms',
      'buy a gun',
      'write goodbye letters to my family',
      'ich will nicht mehr leben',
    ],
    'emergency number now': ['chest pains but dont want to bother anyone', 'call an ambulance'],
    'help line': [
      'leave my husband who hits me',
      'hide the bruises before work',
      'stop eating',
      'throw up after dinner',
      'come off my antidepressants',
      'detox from xanax on my own',
      'quit heroin',
      'hurt my ex',
      'get through tonight without relapsing',
    ],
  }
  const all = Object.entries(DANGERS).flatMap(([help, texts]) =>
    texts.map((text) => ({ text, help })),
  )

  it.each(all)('“$text” is no task, whatever makes it hard', ({ text, help }) => {
    const ladders = FRICTIONS.map((kind) => ladderFor({ text, friction: kind ? { kind } : {} }))
    expect(new Set(ladders.map((ladder) => JSON.stringify(ladder))).size).toBe(1)
    expect(ladders[0]?.fixed).toBe(true)
    expect(ladders[0]?.rungs.map((rung) => rung.text).join(' ')).toContain(help)
  })

  it('is heard in the words for what is hardest, too', () => {
    const { rungs } = ladderFor({ text: 'work', friction: { words: 'I want to kill myself' } })
    expect(rungs.map(({ text }) => text).join(' ')).toMatch(/crisis line/)
  })

  it.each([
    'kill the weeds in the garden',
    'cut the grass',
    'end the meeting early',
    'die cutting',
    'buy a glue gun',
    'binge watch the series',
    'quit my job',
    'stop eating sugar',
    'purge the closet',
    'phone detox',
    'get clean towels',
    'come off the mailing list',
  ])('“%s” is a task like any other', (text) => {
    expect(ladderFor({ text, friction: {} }).fixed).toBeUndefined()
  })
})

describe('what nobody can do less of', () => {
  it.each(['take my meds', 'insulin', 'antibiotics'])(
    '“%s” always ends in taking or asking',
    (text) => {
      for (const kind of FRICTIONS) {
        const ladder = steps(text, kind)
        expect(ladder.at(-1)).toMatch(/^(?:Take|Call)/)
        expect(ladder.join('\n')).not.toMatch(/half|wait|worst|stop|stand in|leav/i)
      }
    },
  )

  it.each(['eat something', 'drink water'])('“%s” always ends in a bite or a sip', (text) => {
    for (const kind of FRICTIONS) expect(steps(text, kind).at(-1)).toMatch(/bite|sip/)
  })
})

describe('something to be done no longer', () => {
  it.each([
    'stop drinking',
    'quit vaping',
    'stop biting my nails',
    'not shouting at the kids',
    'no more sugar',
  ])('“%s” is never done, tried or put in sight', (text) => {
    const all = FRICTIONS.flatMap((kind) => steps(text, kind)).join('\n')
    expect(all).not.toMatch(/\b(?:Try|Begin|Do)\b.*(?:drinking|vaping|biting|shouting|sugar)/)
    expect(all).not.toMatch(/(?:treat|where you will see it)/)
  })
})

describe('a step from elsewhere', () => {
  it('may have the person’s own words, whatever they are', () => {
    expect(isGoodStep('Look at the broken lamp')).toBe(false)
    expect(isGoodStep('Look at the broken lamp', 'fix the broken lamp')).toBe(true)
    expect(isGoodStep('Finish the lamp', 'finish the lamp')).toBe(false)
  })
})
