import type { FrictionKind } from '../../../src-shared/frictions.ts'
import { LIBRARY, type Pattern } from './library.ts'
import { loreOf } from './lore.ts'
import { ENDINGS } from './patterns/endings.ts'
import type { Reading } from './read-task.ts'
import { brokenRules } from './rules.ts'

/** A step of ours with how much it asks. */
export interface SizedStep {
  size: number
  text: string
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
  if (friction === undefined) return { ladder: distinct([...list, ...baseSteps]), others: [] }

  // What is known of the thing is worth more than what is said of any.
  const own = ended(
    lore.filter(({ size }) => size === 3 || size === 4),
    ENDINGS[friction] ?? '',
  )
  const special = fill(set[friction]).filter(
    ({ size }) => size !== 4 || !own.some((step) => step.size === 4),
  )
  // One breath is below everything; a friction that has its own comes with it.
  const lowest = special.some(({ size }) => size === 1)
    ? []
    : baseSteps.filter(({ size }) => size === 1)
  const top = special.some(({ size }) => size === 5)
    ? []
    : baseSteps.filter(({ size }) => size === 5).slice(-1)
  // One that is about the thing itself, whatever makes it hard.
  const opening = /^(?:Open|Read)\b/
  const concrete =
    top.length > 0 || own.length > 0
      ? own
      : baseSteps
          .filter(({ size, text }) => size === 4 || (size < 4 && opening.test(text)))
          .toSorted((a, b) => Number(opening.test(b.text)) - Number(opening.test(a.text)))
          .filter(({ text }) => !special.some((step) => isNear(step.text, text)))
          .slice(0, 1)
  const ladder = distinct([...lowest, ...list, ...special, ...concrete, ...top].toSorted(bySize))
  return {
    ladder,
    others: baseSteps.filter((step) => !ladder.some(({ text }) => text === step.text)),
  }
}

/** Whether two steps say nearly the same. */
function isNear(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}+/gu))
  const others = other.toLowerCase().match(/\p{L}+/gu) ?? []
  return others.filter((word) => words.has(word)).length > others.length * NEARLY
}

/** How much of a step's words are in another that says nearly the same, from 0 to 1. */
const NEARLY = 0.65

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
  { thing, brief, doingIt, who, topic, others, named, plural }: Reading,
  gear = 'your shoes',
): (pattern: Pattern) => SizedStep | undefined {
  const own = [thing, brief, ...others].flatMap(({ the, bare }) => [the, bare])
  own.push(who, topic ?? '')
  const ways = [
    ...(doingIt === undefined ? [] : [{ ...thing, act: doingIt }]),
    ...[thing, brief].map(({ the, bare }) => ({ the, bare, act: activity(the, bare) })),
  ]
  return ({ size, words }) => {
    // "Say them out loud" says nobody.
    const isNameless = /^(?:them|him|her)$/.test(who)
    // "What him will say" says nobody either.
    if (isNameless && /\{name\}|\{who\}(?:'s| (?:will|may|might))/.test(words)) return undefined
    const pattern = named ? words : words.replaceAll('“{obj}”', 'it')
    // In the person's whole words where there is room, else in fewer.
    for (const about of topic === undefined ? [''] : [` about ${topic}`, '']) {
      for (const { the, bare, act } of ways) {
        const person = who === thing.the ? the : who
        const text = pattern
          .replaceAll(/\((\w+)\|(\w+)\)/g, plural ? '$2' : '$1')
          .replaceAll('{topic}', topic ?? the)
          .replaceAll('{about}', about)
          .replaceAll('{act}', act)
          .replaceAll('{one}', plural ? `one of ${the}` : `one message in ${the}`)
          .replaceAll('{the}', the)
          .replaceAll('{obj}', bare)
          .replaceAll('{name}', person.replace(/^(?:your|the) /, ''))
          .replaceAll('{who}', person)
          .replaceAll('{gear}', gear)
        const step = text.charAt(0).toUpperCase() + text.slice(1)
        if (brokenRules(step, own).length === 0 && !GARBLED.test(step)) return { size, text: step }
      }
    }
    return undefined
  }
}

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
