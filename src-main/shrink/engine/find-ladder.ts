import { lazyMap } from '../../kernel/lazily.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import { headOf } from './task-verbs.ts'
import { sum, type FoundLadder, type Trigger, type Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder, in log-odds: fitted (conditional logit) on 600 tasks, for each of which a
 * person had said which ladders are right (decision 150). The last two were set by hand, so that a
 * ladder is found by each of its own triggers, and `literal` was rounded up for the same reason.
 */
const SPEAKS = {
  /** The share of what a task says that the ladder's triggers have between them. */
  known: 5.35,
  /** How much of it most of them have: each word by the square root of its share of them. */
  central: 3.43,
  /** How many of them have a word of it, as a logarithm. */
  many: 0.26,
  /** The share of them that do what the task does, or the like, as a square root. */
  doing: 1.86,
  /** That one of them does the same. */
  same: 0.69,
  /** That the ladder is of the kind that the task's verb tells. */
  kind: 0.59,
  /** The share of its best trigger that the task has. */
  had: 4.3,
  /** The share of its words that are there as they are, those that say little among them: “get well”. */
  literal: 2,
  /** Each word of that trigger that the task has not. */
  missed: -0.23,
  /** Its verb, where the task has another; half of it where the task has none. */
  verb: -1.36,
  /** That the task says nothing else; a quarter of it for a ladder for a sort of tasks. */
  words: 4,
  /** That it says so in the same order. */
  order: 6,
}
/** How rare a word is on average, from 0 to 1. */
const RARITY = 0.6
/** Shares among few triggers tell less: so many more are counted. */
const FEW = 4
/** How many ladders are looked at closely, and those that have as much as the last of them: so many. */
const [CLOSELY, MOST_CLOSELY] = [20, 60]

const FIGURES = Object.keys(SPEAKS) as (keyof typeof SPEAKS)[]

/** How much of each there is. */
type Speaking = Partial<Record<keyof typeof SPEAKS, number>>

/** Where to look. */
type Search = Readonly<{ triggers: Triggers; reader: TaskReader }>

/** What a ladder is to a task. */
export interface Candidate {
  found: FoundLadder
  /** How much speaks for it. */
  score: number
  /** The share of what the task says that its triggers have between them. */
  share: number
  /** Whether it answers to the task's verb, whatever that is done to. */
  isOpen: boolean
}

/** A ladder that has a word of a task: how much it has of what that says, and which triggers have it. */
interface Known {
  share: number
  triggers: Trigger[]
}

/** A function that gives what a task may be, the likeliest first. */
export function candidatesAmong(search: Search) {
  return (task: ReadTask): Candidate[] =>
    knownIn(search, task)
      .map(([found, known]) => ({
        found,
        score: weighed(speakingFor(search, task, found, known)),
        share: known.share,
        isOpen: known.triggers.some(({ isOpen }) => isOpen),
      }))
      .toSorted((a, b) => b.score - a.score)
}

/** How much speaks for a ladder in all. */
function weighed(speaking: Speaking): number {
  let all = 0
  for (const what of FIGURES) all += SPEAKS[what] * (speaking[what] ?? 0)
  return all
}

/** The ladders that have most of what a task says. */
function knownIn({ triggers }: Search, task: ReadTask): [FoundLadder, Known][] {
  const { verb, stems, content } = task
  const total = sum([...content].map(([stem, how]) => triggers.rarity(stem) * how))
  const shares = new Map<number, number>()
  for (const [stem, how] of content) {
    const share = (triggers.rarity(stem) * how) / total
    for (const number of triggers.listed(stem).keys())
      shares.set(number, (shares.get(number) ?? 0) + share)
  }
  const close = closest(triggers, stems, shares)
  // A verb that says little is no content, and yet it opens triggers: “give … away”.
  const [opening] = content.keys()
  const opened = triggers
    .opened(headOf(verb ?? opening))
    .filter((one) => one.verb === verb && one.stems.every((stem) => stems.includes(stem)))
  const found = new Set([...close.map(triggers.ladderAt), ...opened.map(({ found }) => found)])
  // Of thousands of triggers that have a word, only those of these ladders are read.
  return [...found].map((ladder) => {
    const places = [...content.keys()].flatMap((stem) => triggers.placesIn(ladder.number, stem))
    const had = [...new Set(places)].map(ladder.triggerAt).filter(({ isOpen }) => !isOpen)
    const suiting = opened.filter((one) => one.found === ladder)
    return [ladder, { share: shares.get(ladder.number) ?? 0, triggers: [...suiting, ...had] }]
  })
}

/**
 * The ladders with the greatest shares. Of hundreds that know as much, as of "get clean", those come
 * first of which one trigger has most of the words, and then most triggers.
 */
function closest(
  { placesIn }: Triggers,
  stems: readonly string[],
  shares: ReadonlyMap<number, number>,
): number[] {
  const shareOf = (number = -1) => shares.get(number) ?? 0
  const byShare = [...shares.keys()].toSorted((a, b) => shareOf(b) - shareOf(a))
  const least = shareOf(byShare[CLOSELY])
  const most = byShare.filter((number) => shareOf(number) >= least)
  if (most.length <= MOST_CLOSELY) return most
  const had = lazyMap((number: number) => {
    const places = [...new Set(stems)].flatMap((stem) => placesIn(number, stem))
    const words = [...Map.groupBy(places, (place) => place).values()].map(({ length }) => length)
    return { together: Math.max(...words), triggers: words.length }
  })
  return most
    .toSorted(
      (a, b) =>
        shareOf(b) - shareOf(a) ||
        had(b).together - had(a).together ||
        had(b).triggers - had(a).triggers,
    )
    .slice(0, MOST_CLOSELY)
}

/** What speaks for a ladder. */
function speakingFor(
  search: Search,
  task: ReadTask,
  found: FoundLadder,
  { share, triggers }: Known,
): Speaking {
  const { rarity, placesIn } = search.triggers
  const central = [...task.content].map(
    ([stem, how]) =>
      how * rarity(stem) * Math.sqrt(placesIn(found.number, stem).length / found.count),
  )
  const all = triggers.map((one) => ofTrigger(search, task, one))
  const scores = all.map(weighed)
  const best = all[scores.indexOf(Math.max(...scores))]
  return {
    ...best,
    ...doneBy(search, task, found),
    known: share,
    central: sum(central),
    many: Math.log(1 + triggers.length),
  }
}

/** What speaks for one of its triggers. */
function ofTrigger({ triggers, reader }: Search, task: ReadTask, trigger: Trigger): Speaking {
  const { stems, content, verb } = task
  const [own, askedHead] = [headOf(verb), headOf(trigger.verb)]
  let [had, missed, otherVerb] = [0, 0, 0]
  for (const stem of trigger.stems) {
    // What is done is told by a verb alone: “student emails” are no “email each student”.
    const how = stem === own && own !== askedHead ? undefined : content.get(stem)
    if (how !== undefined) had += triggers.rarity(stem) * how
    else if (stems.includes(stem)) continue
    else if (stem !== askedHead) missed += 1
    else if (!reader.verbs.isLight(stem)) otherVerb = verb === undefined ? 0.5 : 1
  }
  // How rare a word is that a task has not, would take looking for it in all triggers.
  const all = had + RARITY * missed + (otherVerb > 0 ? RARITY / 2 : 0)
  const literal = trigger.stems.filter((stem) => stems.includes(stem)).length / trigger.stems.length
  const isAll = literal === 1 && [...content.keys()].every((stem) => trigger.stems.includes(stem))
  return {
    had: all === 0 ? 0 : had / all,
    literal,
    missed,
    verb: otherVerb,
    words: isAll && !trigger.isOpen ? (trigger.found.isBroad ? 0.25 : 1) : 0,
    order: Number(trigger.said === task.said || trigger.said === task.whole),
  }
}

/** Whether the triggers of a ladder do what a task does, and what share of them. */
function doneBy({ reader }: Search, { verb = '' }: ReadTask, found: FoundLadder): Speaking {
  if (verb === '') return {}
  const own = headOf(verb)
  let [same, alike] = [0, 0]
  for (const [one, count] of found.verbs) {
    // A verb that says little is another with each particle: "put up", "put down".
    if (one === verb || (headOf(one) === own && !reader.verbs.isLight(own))) same += count
    else if (reader.verbs.areAlike(verb, one)) alike += count
  }
  return {
    doing: Math.sqrt((same + alike / 2) / (found.count + FEW)),
    same: Number(same > 0 && !reader.verbs.isLight(verb)),
    kind: Number(reader.verbs.kindOf(verb) === found.kind),
  }
}
