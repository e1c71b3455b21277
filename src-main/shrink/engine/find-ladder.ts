import type { ReadTask, TaskReader } from './task-reader.ts'
import { headOf } from './task-verbs.ts'
import type { FoundLadder, Trigger, Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder, in log-odds: fitted (logistic regression) on 1,300 tasks, for each of
 * which a person had said which ladders are right and which are not. `thing` is for the share of a
 * ladder's triggers that have what the task is about, `doing` for the share that do what it does,
 * both as square roots.
 */
const SPEAKS = { evidence: 1.65, reach: 2.7, thing: 0.95, doing: 1.15 }
/**
 * What it tells whether the triggers of a ladder do what the task does, or the like (to trim, to
 * prune), or at least something of the same kind: the same thing and another doing (to trim a
 * hedge, to sell a hedge trimmer) is the likeliest mistake. A verb that says little (“get the …”)
 * leaves it to what stands after it.
 */
const DOING = { none: -3.5, same: -3.7, alike: -4.3, other: -5.1, lightSame: -3.1, light: -4.4 }
/**
 * What speaks against a trigger, for each of its words that a task does not have; of a verb half
 * where the task has none, which speaks against the trigger by itself.
 */
const MISSED = { word: -3.6, verb: -3, light: -2 }
/**
 * What speaks for a ladder that answers to a verb whatever is done to (“buy …”), and for each word
 * that it asks for: where nothing else is sure, it is dull and right.
 */
const OPEN = { verb: 2.5, word: 0.1 }
/**
 * What speaks for a trigger that has the very words of a task, and for one with their order; one of
 * a finer kind gives way to a situation's.
 */
const EXACT = { words: 5, wordsOfBroad: 3, order: 3 }
/** More evidence than this tells no more. */
const MOST = 2
/** How much of a task the triggers of a ladder are to have: what they do not, may be what it is about. */
const LEAST_REACH = 0.68
/** The same where it says nothing of what is to be done: “council tax is overdue”. */
const LEAST_NAMED = 0.5
/** Shares among few triggers tell less: so many more are counted. */
const FEW = 4
/** How many ladders are looked at closely. */
const CLOSELY = 24

/** Where to look. */
type Search = Readonly<{ triggers: Triggers; reader: TaskReader }>

/** How sure it is that a ladder is for a task. */
export const SUITS = {
  /** It only tells what kind of task that may be. */
  kind: 0,
  /** What is done agrees: it may be for that task, or is for whatever that is done to. */
  likely: 1,
  /** It is for whatever that is done to, or for this among it. */
  verb: 2,
  /** Its triggers have most of what the task says. */
  words: 3,
}

/** What a ladder is to a task, by its best trigger. */
export interface Candidate {
  found: FoundLadder
  /** How much speaks for it. */
  score: number
  suits: number
}

/** A function that gives what a task may be. */
export function candidatesAmong(search: Search) {
  const { reader, triggers } = search
  return (task: ReadTask): Candidate[] => {
    const { verb = '', content } = task
    const asked = new Set<Trigger>()
    // How much of the task is known between all triggers that find the same.
    const reach = new Map<FoundLadder, number>()
    const all = sum([...content.values()].map((how) => how ** 2))
    for (const [stem, how] of content) {
      const known = triggers.about(stem)
      for (const trigger of known.triggers) asked.add(trigger)
      for (const found of known.finds.keys())
        reach.set(found, (reach.get(found) ?? 0) + how ** 2 / all)
    }
    // A verb whose head says little is no content, and yet it opens triggers: “give … away”.
    if (verb !== '')
      for (const one of triggers.about(headOf(verb)).triggers) if (one.isOpen) asked.add(one)
    const best = new Map<FoundLadder, readonly [score: number, trigger: Trigger]>()
    for (const trigger of asked) {
      const { found } = trigger
      const score = ofWords(search, task, trigger) + SPEAKS.reach * (reach.get(found) ?? 0)
      if (score > (best.get(found)?.[0] ?? -Infinity)) best.set(found, [score, trigger])
    }
    const first = [...best].toSorted(([, [a]], [, [b]]) => b - a).slice(0, CLOSELY)
    return first.map(([found, [score, trigger]]) => {
      const { more, doing, isKnown, isExact } = closely(search, task, trigger)
      const reached = reach.get(found) ?? 0
      const isCovered = reached >= LEAST_REACH
      const byVerb = isKnown || reader.verbs.isSure(verb) ? SUITS.verb : SUITS.likely
      const agrees =
        doing === 'none'
          ? reached >= LEAST_NAMED
          : isKnown && (doing === 'same' || doing === 'alike')
      const byThing = agrees ? SUITS.likely : SUITS.kind
      // One word that is no trigger by itself is as often of something else.
      const byWords = content.size > 1 || isExact || trigger.isOpen ? SUITS.words : SUITS.likely
      const suits = isCovered ? byWords : trigger.isOpen ? byVerb : byThing
      return { found, score: score + more, suits }
    })
  }
}

/** All of some numbers together. */
export function sum(values: Iterable<number>): number {
  return [...values].reduce((all, one) => all + one, 0)
}

/** What speaks for a trigger by its words; −∞ if it answers to another verb. */
function ofWords(
  { reader, triggers }: Search,
  { stems, content, verb }: ReadTask,
  { stems: asked, verb: askedVerb, isOpen }: Trigger,
): number {
  const suits = askedVerb === verb && asked.every((stem) => stems.includes(stem))
  if (isOpen) return suits ? OPEN.verb + OPEN.word * asked.length : -Infinity
  const [own, askedHead] = [headOf(verb), headOf(askedVerb)]
  let [evidence, missed] = [0, 0]
  for (const stem of asked) {
    // What is done is told by a verb alone: “student emails” are no “email each student”.
    const how = stem === own && own !== askedHead ? 0 : content.get(stem)
    if (how !== undefined) evidence += triggers.about(stem).rarity * how
    else if (stems.includes(stem)) continue
    else if (stem !== askedHead) missed += MISSED.word
    else
      missed += MISSED[reader.verbs.isLight(stem) ? 'light' : 'verb'] / (verb === undefined ? 2 : 1)
  }
  return SPEAKS.evidence * Math.min(evidence, MOST) + missed
}

/** What all triggers together say of what the best of them finds. */
function closely(search: Search, task: ReadTask, { found, stems: asked, isOpen }: Trigger) {
  const { about } = search.triggers
  const { doing: told, share } = doingOf(search, task, found)
  // The head of such a verb is no content, so that it cannot speak for what it opens by itself.
  const isUnheard = isOpen && told === 'same' && !task.content.has(headOf(task.verb))
  const doing = isUnheard ? 'lightSame' : told
  const things = task.thing === undefined ? 0 : (about(task.thing).finds.get(found) ?? 0)
  const isOrdered = asked.join(' ') === task.stems.join(' ')
  const isAll =
    !isOpen &&
    doing !== 'other' &&
    asked.every((stem) => task.stems.includes(stem) || search.reader.verbs.isLight(stem)) &&
    [...task.content.keys()].every((stem) => asked.includes(stem))
  const isExact = isAll || isOrdered
  const more =
    DOING[doing] +
    SPEAKS.thing * Math.sqrt(things / (sum(found.verbs.values()) + FEW)) +
    SPEAKS.doing * Math.sqrt(share) +
    Number(isOrdered) * EXACT.order +
    Number(isExact) * EXACT[found.isBroad ? 'wordsOfBroad' : 'words']
  return { more, doing, isExact, isKnown: task.thing === undefined || things > 0 }
}

/** Whether the triggers of what is found do what a task does, and what share of them. */
function doingOf(
  { reader }: Search,
  { verb = '' }: ReadTask,
  found: FoundLadder,
): { doing: keyof typeof DOING; share: number } {
  if (verb === '') return { doing: 'none', share: 0 }
  const own = headOf(verb)
  let [same, alike] = [0, 0]
  for (const [one, count] of found.verbs) {
    // A verb that says little is another with each particle: "put up", "put down".
    if (one === verb || (headOf(one) === own && !reader.verbs.isLight(own))) same += count
    else if (reader.verbs.areAlike(verb, one)) alike += count
  }
  const share = (same + alike / 2) / (sum(found.verbs.values()) + FEW)
  if (reader.verbs.isLight(verb)) return { doing: same > 0 ? 'lightSame' : 'light', share }
  if (same > 0) return { doing: 'same', share }
  return { doing: alike > 0 || reader.verbs.kindOf(verb) === found.kind ? 'alike' : 'other', share }
}
