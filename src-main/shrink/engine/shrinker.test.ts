import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { frictionKinds } from '../../../src-shared/frictions.ts'
import { smallShrinker } from '../../tests/small-ladders.ts'
import { readWritten } from '../build-ladders.ts'

const { shrinker } = smallShrinker()
const found = (text: string) => shrinker.read({ text })
const texts = (steps: readonly { text: string }[]) => steps.map(({ text }) => text)

describe('a situation', () => {
  it.each([
    'clean the oven',
    'I really need to clean my oven',
    'Need to clean the oven because Mum comes',
    '- [ ] Clean the oven #home',
    'cleaning ovens',
    'oven graese',
  ])('is found in “%s”', (text) => {
    expect(found(text)).toMatchObject({ situation: 'oven', kind: 'cleaning', confident: true })
  })

  it('is found by other words for the same', () => {
    expect(found('call my mom')).toMatchObject({ situation: 'call-mum' })
  })

  it('needs its verb to agree, and the second half of the verb', () => {
    expect(found('put up the shelf')).toMatchObject({ situation: 'shelf' })
    expect(found('fix the shelf I put up')).toMatchObject({ situation: 'shelf' })
    // Where hardly another ladder has a word of it, one is likely, and never sure.
    expect(found('call about the oven')).toMatchObject({ kind: 'calls', confident: false })
    expect(found('do the oven grease')).toMatchObject({ situation: 'oven' })
  })

  it('is hardly found by the same thing with another doing', () => {
    // Where no other ladder has a word of it, one is likely, and never sure.
    expect(found('wipe the kitchen').confident).toBe(false)
    expect(found('polish the shelf').confident).toBe(false)
    expect(found('polish the museum shelf lecture')).not.toHaveProperty('situation')
    expect(found('buy the shelf')).toMatchObject({ situation: 'buy-one', kind: 'errands' })
    expect(found('polish the oven museum lecture')).not.toHaveProperty('situation')
    expect(found('polish the oven museum lecture grease').confident).toBe(false)
    // One that means nearly the same as a verb of its own is another matter.
    expect(found('scrub the oven museum grease')).toMatchObject({ situation: 'oven' })
  })

  it('is found by a second half that stands last', () => {
    expect(found('put the shelf up')).toMatchObject({ situation: 'shelf' })
  })

  it('needs more of a task than a word among many', () => {
    expect(found('the oven')).toMatchObject({ kind: 'cleaning' })
    expect(found('oven museum lecture ticket printer')).not.toHaveProperty('situation')
    // It is sure only if it knows most of what a task says.
    const near = found('clean the lecture museum oven ticket')
    expect(near).toMatchObject({ situation: 'oven', confident: false })
  })

  it('is found by its nouns alone, in any order', () => {
    expect(found('the grease, my oven')).toMatchObject({ situation: 'oven' })
  })
})

describe('in doubt', () => {
  it('a finer kind answers', () => {
    const finer = { situation: 'tidy-kitchen-corner', confident: false }
    expect(found('clean the kitchen museum corner lecture')).toMatchObject(finer)
  })

  it('a ladder answers that suits its verb, whatever stands behind', () => {
    expect(found('buy a telescope')).toMatchObject({ situation: 'buy-one', confident: true })
    // Of many words the verb alone tells too little to be sure.
    expect(found('buy a telescope for the museum lecture').confident).toBe(false)
    expect(found('the museum where I buy a telescope')).not.toHaveProperty('situation')
  })

  it('a ladder answers that suits a verb that says little, if nothing else does', () => {
    const likely = { situation: 'start-one', confident: false }
    expect(found('start the telescope')).toMatchObject(likely)
    expect(found('start the oven grease')).toMatchObject({ situation: 'oven' })
    expect(found('put the telescope down')).not.toHaveProperty('situation')
  })

  it('a kind answers that its verb tells for sure', () => {
    const { steps } = shrinker.ladderFor({ text: 'call the museum lecture ticket printer' })
    expect(texts(steps)).toContain('Open the phone')
  })

  it('then the kind, by its verb or its thing, and says that it is not sure', () => {
    const doubt = { language: 'en', confident: false }
    expect(found('wipe the telescope')).toEqual({ ...doubt, kind: 'cleaning' })
    expect(found('socks museum lecture ticket')).toEqual({ ...doubt, kind: 'laundry' })
    expect(texts(shrinker.ladderFor({ text: 'wipe the telescope' }).steps)).toContain(
      'Open a window',
    )
    expect(texts(shrinker.ladderFor({ text: 'socks museum' }).steps)).not.toContain('Open the drum')
  })

  it('then a general ladder', () => {
    const ladder = shrinker.ladderFor({ text: 'the thing my' })
    expect(ladder).toMatchObject({ kind: 'general', confident: false, language: 'en' })
    expect(['Put something down', 'Say its name']).toContain(ladder.steps[0]?.text)
  })

  it('what the person said it is more like counts, and is not asked again', () => {
    const ladder = shrinker.ladderFor({ text: 'my socks', like: 'calls' })
    expect(ladder).toMatchObject({ kind: 'calls', confident: true })
    expect(texts(ladder.steps)).toContain('Open the phone')
    // A kind that was a guess is one no longer, and answers with its own ladder.
    const guessed = { text: 'clean the socks of a museum lecture' }
    expect(texts(shrinker.ladderFor(guessed).steps)).not.toContain('Wipe one thing')
    const said = shrinker.ladderFor({ ...guessed, like: shrinker.read(guessed).kind })
    expect(said).toMatchObject({ kind: 'cleaning', confident: true })
    expect(texts(said.steps)).toContain('Wipe one thing')
    // What is known anyway stays as it is.
    expect(shrinker.read({ text: 'clean oven', like: 'cleaning' }).situation).toBe('oven')
  })
})

describe('a ladder', () => {
  it('has its lines by size, one of them the start, with how they read as wins', () => {
    expect(shrinker.ladderFor({ text: 'clean the oven' }).steps).toEqual([
      { text: 'Open the oven and look', size: 1, start: false, past: 'opened the oven and look' },
      {
        text: 'Put the racks in the sink',
        size: 2,
        start: true,
        past: 'put the racks in the sink',
      },
      {
        text: 'Wipe your corner of the door',
        size: 3,
        start: false,
        past: 'wiped a corner of the door',
      },
      { text: 'Wipe the glass', size: 4, start: false, past: 'wiped the glass' },
    ])
  })

  it('has the lines of what is hardest in place of those of their size', () => {
    const scary = shrinker.ladderFor({ text: 'clean the oven', friction: 'scary' }).steps
    expect(texts(scary)).toEqual([
      'Open the oven and look',
      'Put gloves on',
      'Open a window first',
      'Wipe the glass',
    ])
    expect(scary.find(({ start }) => start)?.text).toBe('Put gloves on')
    const tired = shrinker.ladderFor({ text: 'clean the oven', friction: 'tired' }).steps
    expect(tired.at(-1)?.text).toBe('Put a wet cloth on the floor of it')
    expect(tired.find(({ start }) => start)?.text).toBe('Put the racks in the sink')
  })

  it('has no refused line, and others where too few are left', () => {
    const refused = new Set([
      'Open the oven and look',
      'Put the racks in the sink',
      'Wipe the glass',
    ])
    const { steps } = shrinker.ladderFor({
      text: 'clean the oven',
      isRefused: (line) => refused.has(line),
    })
    expect(texts(steps).filter((text) => refused.has(text))).toEqual([])
    expect(texts(steps)).toContain('Wipe your corner of the door')
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(steps.filter(({ start }) => start)).toHaveLength(1)
  })
})

describe('a smaller step', () => {
  const request = { text: 'clean the oven' }
  const smaller = (step: string, shown: string[] = []) =>
    shrinker.smallerThan(step, request, shown)?.text

  it('is the next smaller line of the ladder, then of the chain for its kind', () => {
    expect(smaller('Wipe the glass')).toBe('Wipe your corner of the door')
    const shown = texts(shrinker.ladderFor(request).steps)
    expect(smaller('Put the racks in the sink', shown)).toBe('Put a finger on it')
    expect(smaller('Put a finger on it', shown)).toBe('Open one eye')
  })

  it('of one that was typed is smaller than two minutes', () => {
    expect(smaller('scrub it with my toothbrush')).toBe('Wipe the glass')
    expect(smaller('look at it for one breath')).toBe('Open one eye')
  })

  it('comes to an end, and none comes twice', () => {
    const way = ['Wipe the glass']
    for (let next = smaller('Wipe the glass'); next !== undefined;) {
      expect(way).not.toContain(next)
      way.push(next)
      expect(way.length).toBeLessThan(20)
      next = smaller(next, way)
    }
    expect(way.at(-1)).toMatch(/one breath/)
  })
})

describe('other ideas', () => {
  it('are lines for the same task, none of them shown or refused, and no more than asked for', () => {
    const request = {
      text: 'clean the oven',
      friction: 'scary' as const,
      isRefused: (line: string) => line === 'Put one thing away',
    }
    const shown = texts(shrinker.ladderFor(request).steps)
    const first = texts(shrinker.otherIdeas(request, shown, 4))
    expect(first).toHaveLength(4)
    const all = texts(shrinker.otherIdeas(request, shown, 99))
    expect(new Set([...shown, ...all]).size).toBe(shown.length + all.length)
    expect(all.slice(0, 4)).toEqual(first)
    expect(all).toContain('Open a window')
    expect(all).not.toContain('Put one thing away')
    expect(shrinker.otherIdeas(request, [...shown, ...all], 4)).toEqual([])
  })
})

describe('the language', () => {
  it('is the one that knows the task’s words, and others are left unread while the app’s does', () => {
    const { shrinker, read } = smallShrinker()
    expect(shrinker.read({ text: 'clean the oven' }).language).toBe('en')
    expect(new Set(read)).toEqual(new Set(['en']))
    expect(shrinker.read({ text: 'den Ofen putzen' })).toMatchObject({
      language: 'de',
      situation: 'ofen',
    })
    expect(read).toContain('de')
  })

  it('of a task that nobody knows is the app’s', () => {
    for (const text of ['pulire il forno', '', '???', '🧦'])
      expect(shrinker.ladderFor({ text })).toMatchObject({ language: 'en', confident: false })
  })
})

describe('as a win', () => {
  it.each([
    ['Open the oven', 'opened the oven'],
    ['wipe your nose', 'wiped my nose'],
    ['Wipe your corner of the door', 'wiped a corner of the door'],
    ['scrub it', 'scrub it'],
    ['Öffne den Ofen', 'den Ofen geöffnet'],
    ['', ''],
  ])('“%s” is “%s”', (step, win) => expect(shrinker.asWin(step)).toBe(win))

  it('begins with a verb, if it does', () => {
    expect(shrinker.verbOf('Open: the oven')).toBe('open')
    expect(shrinker.verbOf('the oven')).toBeUndefined()
  })
})

it('gives what a task is about whatever stands around it', () => {
  expect(shrinker.stemsOf('I really need to clean my ovens')).toEqual(
    shrinker.stemsOf('clean oven'),
  )
  expect(shrinker.stemsOf('call mom')).not.toEqual(shrinker.stemsOf('clean oven'))
})

it('always gives the same three to six steps with one start, whatever is written', () => {
  const word = fc.constantFrom('clean', 'oven', 'call', 'mum', 'the', 'Ofen', '- [ ]', '\n', '?')
  const text = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  const friction = fc.constantFrom(undefined, ...frictionKinds)
  fc.assert(
    fc.property(text, friction, fc.array(fc.nat(9)), (text, friction, refused) => {
      const isRefused = (line: string) => refused.includes(line.length % 10)
      const request = { text, friction, isRefused }
      const ladder = shrinker.ladderFor(request)
      expect(shrinker.ladderFor(request)).toEqual(ladder)
      const { steps } = ladder
      expect(texts(steps).some(isRefused)).toBe(false)
      expect(new Set(texts(steps)).size).toBe(steps.length)
      expect(steps.length).toBeLessThanOrEqual(6)
      expect(steps.filter(({ start }) => start)).toHaveLength(Math.min(1, steps.length))
      expect(steps.length).toBeGreaterThanOrEqual(refused.length === 0 ? 3 : 0)
    }),
  )
})

describe('a file that is not understood', () => {
  it.each([
    ['a head', '= oven cleaning\n', '= oven cleaning'],
    ['a kind', '= oven : baking\n', '= oven : baking'],
    ['a size', '= oven : cleaning\n6  Open it\n', '6  Open it'],
    ['a friction', '= oven : cleaning\n!sad 2 Open it\n', '!sad 2 Open it'],
  ])('is refused with its name and its line: %s', (_, text, line) => {
    const ladders = () => readWritten('en', new Map([['kinds.txt', text]]))
    expect(ladders).toThrow(RangeError)
    expect(ladders).toThrow(`en/kinds.txt has a line that is not understood: ${line}`)
  })

  it('is refused as words, too', () => {
    const lists = () => readWritten('en', new Map([['words.txt', 'does: baking = bake']]))
    expect(lists).toThrow('en/words.txt has a line that is not understood')
  })
})
