import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Finding, Trigger, Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder, in log-odds: fitted (logistic regression) on 380 tasks, for each of
 * which a person had said which ladders are right.
 */
const SPEAKS = { none: -4.2, evidence: 2.1, reach: 1.4 }
/**
 * What it tells that a ladder is found by the verb of the task too, or that the task has none, or
 * one that leaves it all to what stands after it. The same thing and another doing (to trim a
 * hedge, to sell a hedge trimmer) is the likeliest mistake.
 */
const VERB = { same: 1.7, none: 1.4, light: 1, other: 0 }
/** What speaks against a trigger, for each of its words that a task does not have. */
const MISSED = { noun: -4.8, verb: -3.4, empty: -2.4, lightVerb: -1.7 }
/**
 * What speaks for a ladder that answers to a verb whatever is done to (“buy …”), and for each word
 * that it asks for: where nothing else is sure, it is dull and right. A verb that says little
 * (“finish …”) gives way to anything else that may answer.
 */
const OPEN = { verb: 0, lightVerb: -0.35, word: 0.1 }
/** More evidence than this tells no more. */
const MOST = 2

/**
 * A function that gives what a task may be, with how much speaks for it by the trigger that suits best.
 *
 * @param firstness what counts more where the very words of the task are asked for
 */
export function candidatesAmong<T extends Finding>(
  { about, opening }: Triggers<T>,
  reader: TaskReader,
  firstness: (found: T) => number,
) {
  function scoreOf(
    { stems, content, verb }: ReadTask,
    said: number,
    { found, stems: asked, verb: askedVerb, isOpen }: Trigger<T>,
  ): number {
    const suits = askedVerb === verb && asked.every((stem) => stems.includes(stem))
    const opens = OPEN[reader.isLight(verb ?? '') ? 'lightVerb' : 'verb']
    if (isOpen) return suits ? opens + OPEN.word * asked.length : -Infinity
    const [own, askedHead] = [headOf(verb), headOf(askedVerb)]
    let [evidence, missed] = [0, 0]
    for (const stem of asked) {
      // What is done is told by a verb alone: “student emails” are no “email each student”.
      const how = stem === own && own !== askedHead ? 0 : content.get(stem)
      if (how !== undefined) evidence += about(stem).rarity * how
      else if (stems.includes(stem)) continue
      else if (stem === askedHead) missed += reader.isLight(stem) ? MISSED.lightVerb : MISSED.verb
      else missed += reader.isEmpty(stem) ? MISSED.empty : MISSED.noun
    }
    const isAll =
      missed >= MISSED.lightVerb && [...content.keys()].every((stem) => asked.includes(stem))
    // The very words of the task, and in their order.
    const exact = isAll ? Number(asked.join(' ') === stems.join(' ')) + firstness(found) : 0
    return SPEAKS.none + SPEAKS.evidence * Math.min(evidence, MOST) + said + exact + missed
  }

  return (task: ReadTask): ReadonlyMap<T, number> => {
    // How much of the task is known between all triggers that find the same.
    const reach = new Map<T, number>()
    const triggers = new Set<Trigger<T>>()
    const all = [...task.content.values()].reduce((sum, how) => sum + how, 0)
    for (const [stem, how] of task.content) {
      for (const trigger of about(stem).triggers) triggers.add(trigger)
      for (const found of about(stem).finds) reach.set(found, (reach.get(found) ?? 0) + how / all)
    }
    const { verb = '' } = task
    const own = headOf(verb)
    const isVague = verb === '' || reader.isLight(verb)
    // A verb that says little is another with each particle: "put up", "put down".
    const isSame = (one?: string) => one === verb || (headOf(one) === own && !reader.isLight(own))
    const ofVerb = isVague ? [] : [...about(own).triggers].filter((one) => isSame(one.verb))
    const byVerb = new Set(ofVerb.map(({ found }) => found))
    // A verb that says little is no content, and yet it opens triggers.
    if (isVague && verb !== '') for (const one of opening(own)) triggers.add(one)
    const scores = new Map<T, number>()
    for (const trigger of triggers) {
      const { found } = trigger
      const doing = isVague ? (verb ? 'light' : 'none') : byVerb.has(found) ? 'same' : 'other'
      const said = VERB[doing] + SPEAKS.reach * (reach.get(found) ?? 0)
      const score = scoreOf(task, said, trigger)
      scores.set(found, Math.max(scores.get(found) ?? score, score))
    }
    return scores
  }
}

/** A verb without its second half: “put up” is to put. */
export function headOf(verb = ''): string {
  return verb.split(' ')[0] ?? ''
}
