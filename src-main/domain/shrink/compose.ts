import type { FrictionKind } from '../../../src-shared/frictions.ts'
import { LIBRARY, readLines, type Pattern } from './library.ts'
import { loreOf } from './lore.ts'
import { BREATHS, ENDINGS } from './patterns/endings.ts'
import type { Reading } from './read-task.ts'
import { brokenRules } from './rules.ts'

/** A step of ours with how much it asks. */
export interface SizedStep {
  size: number
  text: string
  /** The same with the thing in fewer words, where it has many. */
  brief?: string
}

/** Every step that suits a task, the smallest first; those for the friction before the others. */
export function stepsFor(
  reading: Reading,
  friction: FrictionKind | undefined,
): { ladder: SizedStep[]; others: SizedStep[] } {
  const set = LIBRARY[reading.doing]
  const known = loreOf(reading.thing.bare, reading.doing)
  const lore = known?.lines ?? []
  const base = [...set.base.filter(({ size }) => !lore.some((line) => line.size === size)), ...lore]
  const words = filler(reading, known?.gear)
  const fill = (patterns: readonly Pattern[]): SizedStep[] =>
    distinct(patterns.flatMap((pattern) => words(pattern) ?? []))
  const ended = (patterns: readonly Pattern[], ending: string): SizedStep[] =>
    distinct(
      patterns.flatMap((pattern) => words(endedWith(pattern, ending)) ?? words(pattern) ?? []),
    )
  const baseSteps = fill(base).toSorted(bySize)
  const list = reading.others.length > 0 ? fill([pickOne(reading)]) : []
  if (friction === undefined)
    return { ladder: briefer(distinct([...list, ...baseSteps])), others: [] }

  // What is known of the thing is worth more than what is said of any, and too much of both is a
  // ladder nobody reads: then of the friction's own lines those stay that meet it best.
  const written = known?.meeting[friction] ?? []
  const middle = lore.filter(
    ({ size }) => (size === 3 || size === 4) && !written.some((line) => line.size === size),
  )
  const own = distinct([
    ...fill(middle.slice(0, -1)),
    ...ended(middle.slice(-1), written.length === 0 ? (ENDINGS[friction] ?? '') : ''),
  ])
  const isKnown = own.length > 1 && reading.doing !== 'stopping'
  const meeting = isKnown ? set[friction].filter(meets(friction)) : set[friction]
  const special = distinct([
    ...fill(written),
    ...meeting
      .filter(({ size }) => written.length < 2 && !written.some((line) => line.size === size))
      .flatMap((pattern) => words(pattern) ?? []),
  ])
  // One breath is below everything; a friction that has its own comes with it.
  const lowest = special.some(({ size }) => size === 1)
    ? []
    : baseSteps.filter(({ size }) => size === 1)
  const top =
    special.some(({ size }) => size === 5) || friction === 'tired'
      ? []
      : baseSteps.filter(({ size }) => size === 5).slice(-1)
  const rest = [...lowest, ...list, ...own, ...top].filter((step) => !isLike(step, special))
  const ladder = briefer(distinct([...rest, ...special].toSorted(bySize)))
  return {
    ladder,
    others: baseSteps.filter((step) => !ladder.some(({ text }) => text === step.text)),
  }
}

/** Breaths for whatever a task is about: they are there when everything else has been too big. */
export function breathsFor(reading: Reading): SizedStep[] {
  const words = filler(reading)
  return distinct(readLines(BREATHS).flatMap((pattern) => words(pattern) ?? []))
}

/** Names a thing of many words in full once, and in fewer words from then on. */
function briefer(steps: readonly SizedStep[]): SizedStep[] {
  const first = steps.findIndex(({ brief }) => brief !== undefined)
  return distinct(
    steps.map((step, index) =>
      index > first && step.brief !== undefined ? { ...step, text: step.brief } : step,
    ),
  )
}

/** Whether one of them says it already, in nearly the same words: "Take one photo of the tap". */
function isLike({ text }: SizedStep, steps: readonly SizedStep[]): boolean {
  return steps.some((step) => beginning(step.text) === beginning(text))
}

function beginning(text: string): string {
  return text.split(' ').slice(0, 4).join(' ')
}

/** The sizes of a friction's lines that meet it best. */
const MEETING: Record<FrictionKind, readonly number[]> = {
  vague: [2, 3],
  'too-big': [2, 3],
  boring: [2, 5],
  scary: [3, 5],
  tired: [1, 2],
  'dont-know-how': [3, 5],
  perfectionism: [2, 5],
  'missing-something': [3, 4],
}

function meets(friction: FrictionKind): (pattern: Pattern) => boolean {
  return ({ size }) => MEETING[friction].includes(size)
}

/** With an ending, where it has none of its own. */
function endedWith({ size, words }: Pattern, ending: string): Pattern {
  return { size, words: /[,:“]/.test(words) ? words : words + ending }
}

function bySize(a: SizedStep, b: SizedStep): number {
  return a.size - b.size
}

/** Of several things, to choose one is a step of its own. */
function pickOne({ thing, others }: Reading): Pattern {
  const two = [thing, others[0] ?? thing].map(({ the }) => the)
  return { size: 2, words: `Pick one for now: ${two.join(' or ')}` }
}

/** Puts the person's words into a pattern; nothing where that breaks a rule. */
function filler(
  { thing, brief, doingIt, doingBriefly, search, who, topic, others, named, plural }: Reading,
  gear = 'your shoes',
): (pattern: Pattern) => SizedStep | undefined {
  const own = [thing, brief, ...others].flatMap(({ the, bare }) => [the, bare])
  own.push(who, topic ?? '', search ?? '')
  const isMany = thing.bare.split(' ').length > SHORT
  const isActMany = (doingIt ?? '').split(' ').length > LONG_ACT
  const whole = [
    ...(doingIt === undefined ? [] : [{ ...thing, act: doingIt }]),
    { ...thing, act: activity(thing.the, thing.bare) },
  ]
  const fewer = [
    ...(doingIt === undefined || isActMany ? [] : [{ ...brief, act: doingIt }]),
    ...(doingBriefly === undefined ? [] : [{ ...brief, act: doingBriefly }]),
    { ...brief, act: activity(brief.the, brief.bare) },
  ]
  const fillIn = (words: string, ways: typeof whole): string | undefined => {
    // In the person's whole words where there is room, else in fewer.
    for (const about of topic === undefined ? [''] : [` about ${topic}`, '']) {
      for (const { the, bare, act } of ways) {
        const person = who === thing.the ? the : who
        const text = words
          .replaceAll(/\((\w+)\|(\w+)\)/g, plural ? '$2' : '$1')
          .replaceAll('{topic}', topic ?? the)
          .replaceAll('{about}', about)
          .replaceAll('{in}', SURFACE.test(bare) ? 'on' : 'in')
          .replaceAll('{act}', act)
          .replaceAll('{search}', search ?? `help with ${bare}`)
          .replaceAll('{one}', plural ? `one of ${the}` : `one message in ${the}`)
          .replaceAll('{the}', the)
          .replaceAll('{obj}', bare)
          .replaceAll('{name}', person.replace(/^(?:your|the) /, ''))
          .replaceAll('{who}', person)
          .replaceAll('{gear}', gear)
        const step = text.charAt(0).toUpperCase() + text.slice(1)
        if (brokenRules(step, own).length === 0 && !GARBLED.test(step)) return step
      }
    }
    return undefined
  }
  return ({ size, words }) => {
    // "Say them out loud" says nobody.
    const isNameless = /^(?:them|him|her)$/.test(who)
    // "What him will say" says nobody either.
    if (isNameless && /\{name\}|\{who\}(?:'s| (?:will|may|might))/.test(words)) return undefined
    const pattern = named ? words : words.replaceAll('“{obj}”', 'it')
    const text = fillIn(pattern, [...whole, ...fewer])
    if (text === undefined) return undefined
    const short = isMany || isActMany ? fillIn(pattern, fewer) : undefined
    return { size, text, ...(short !== undefined && short !== text && { brief: short }) }
  }
}

/** How many words of a thing are said again and again without a pause for breath. */
const SHORT = 2
/** The same of doing it: "sewing on the button". */
const LONG_ACT = 4

/** One is on these and in others. */
const SURFACE =
  /\b(?:desk|table|tables|workbench|nightstand|shelf|shelves|bookshelf|counter|counters|countertop|worktop|balcony|porch|patio|terrace|stairs|floor|chair|sofa|couch|bed|windowsill|mantelpiece|landing|dresser|desktop|allotment|farm|driveway)$/i

/** What a reading that went wrong leaves behind. */
const GARBLED =
  /\b(?:the|a|an|your|my|our) (?:the|a|an|your|my|our|this|that|i|we)\b|(?<![\p{L}“])i(?![\p{L}’'])/u

/** What one does at a place: "your gym session". */
function activity(the: string, bare: string): string {
  return /\b(?:gym|pool|studio)$/i.test(bare) ? `your ${bare} session` : the
}

/** Each text once. */
export function distinct<T extends { text: string }>(steps: readonly T[]): T[] {
  const seen = new Set<string>()
  return steps.filter(({ text }) => {
    // "Put a bag for it by the door" and "Put a bag by the door for it" are one.
    const key = text.toLowerCase().split(/\W+/).toSorted().join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
