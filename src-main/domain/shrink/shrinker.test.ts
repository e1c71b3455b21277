import { describe, expect, it } from 'vitest'

import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { EVERYDAY_TASKS } from '../../tests/everyday-tasks.ts'
import { isSafeToSay } from '../care/wall.ts'
import { english, loadEnglish } from './english.ts'
import { rememberSteps } from './past-steps.ts'
import { readTask } from './read-task.ts'
import { brokenRules, isGoodStep } from './rules.ts'
import { checkStep, ladderFor, smallerStep, withPast } from './shrinker.ts'

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
    const { rungs } = ladderFor({ text, friction: {} })
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

describe('words of harm, whatever they are about', () => {
  const HARM = ['slit my wrists', 'a talk on suicide', 'hurt myself', 'stab my brother']

  it.each(HARM)('“%s” gives a ladder that says none of them', (text) => {
    for (const kind of [undefined, ...frictionKinds]) {
      const ladder = steps(text, kind)
      expect(ladder.length).toBeGreaterThanOrEqual(3)
      expect(ladder.filter((step) => !isSafeToSay(step))).toEqual([])
      // “Begin it for two minutes” would say it all the same.
      expect(ladder.join('\n')).not.toMatch(/\b(?:it|talk|brother|hurting)\b/)
    }
  })

  it.each(HARM)('“%s” never becomes a smaller step that says them', (text) => {
    const shown: string[] = []
    for (const step of [text, ...steps(text)]) {
      const smaller = smallerStep({ text, friction: {}, step, shown })
      if (smaller !== undefined) shown.push(smaller)
    }
    expect(shown).not.toEqual([])
    expect(shown.filter((step) => !isSafeToSay(step))).toEqual([])
  })

  it.each(HARM)('“%s” is not in the offer to make a step smaller', (text) => {
    const { small, smaller } = checkStep({ text, step: `finish all of it and ${text}` })
    expect(small).toBe(false)
    expect(smaller).toBeDefined()
    expect(isSafeToSay(smaller ?? '')).toBe(true)
  })

  it('are in no step that worked before, and in none from elsewhere', () => {
    const task = 'the party for our club'
    const past = rememberSteps([
      { step: 'Cut my wrists', task, at: 1 },
      { step: 'Write one name', task, at: 2 },
    ])
    const texts = ladderFor({ text: task, friction: {} }, past).rungs.map(({ text }) => text)
    expect(texts).toContain('Write one name')
    expect(texts).not.toContain('Cut my wrists')
    const model = [
      { text: 'Stab your brother', origin: 'model' as const },
      { text: 'Blow up one balloon', origin: 'model' as const },
    ]
    const together = withPast({ rungs: model }, task, past).rungs.map(({ text }) => text)
    expect(together).toEqual(['Write one name', 'Blow up one balloon'])
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
