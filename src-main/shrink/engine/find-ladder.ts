import type { TaskKind } from '../../../src-shared/task-kind.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Finding, Trigger, Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder, in log-odds: fitted (logistic regression) on 470 tasks that people
 * wrote, for each of which a person had said which ladders are right.
 */
const SPEAKS = { none: -4.6, evidence: 2.85, reach: 2.2, agrees: 1.15, exact: 1 }
/** What speaks against it, for each word of a trigger that a task does not have. */
const MISSED = { noun: -3.8, verb: -2.6, empty: -1.4, lightVerb: -1 }
/** More evidence than this tells no more. */
const MOST = 2

/**
 * A function that gives what a task may be, with how much speaks for it by the trigger that suits best.
 *
 * @param agrees whether what a verb does is of a kind
 * @param firstness what counts more where the very words of the task are asked for
 */
export function candidatesAmong<T extends Finding>(
  { about }: Triggers<T>,
  reader: TaskReader,
  agrees: (verb: string, kind: TaskKind) => boolean,
  firstness: (found: T) => number,
) {
  function scoreOf(
    { stems, content, verb = '' }: ReadTask,
    reach: number,
    { found, stems: asked }: Trigger<T>,
  ): number {
    const askedVerb = reader.verbIn(asked)?.split(' ')[0] ?? ''
    const isOwn = asked.includes(verb.split(' ')[0] ?? '')
    let [evidence, missed] = [0, 0]
    for (const stem of asked) {
      const how = content.get(stem)
      if (how !== undefined) evidence += about(stem).rarity * how
      else if (stems.includes(stem)) continue
      else if (stem === askedVerb) missed += reader.isLight(stem) ? MISSED.lightVerb : MISSED.verb
      else missed += reader.isEmpty(stem) ? MISSED.empty : MISSED.noun
    }
    const isAll =
      missed >= MISSED.lightVerb && [...content.keys()].every((stem) => asked.includes(stem))
    const order = Number(asked.join(' ') === stems.join(' '))
    return (
      SPEAKS.none +
      SPEAKS.evidence * Math.min(evidence, MOST) +
      SPEAKS.reach * reach +
      SPEAKS.agrees * Number(verb === '' || isOwn || agrees(verb, found.kind)) +
      SPEAKS.exact * (isAll ? order + firstness(found) : 0) +
      missed
    )
  }

  return (task: ReadTask): ReadonlyMap<T, number> => {
    // How much of the task is known between all triggers that find the same.
    const reach = new Map<T, number>()
    const triggers = new Set<Trigger<T>>()
    const all = [...task.content.values()].reduce((sum, how) => sum + how, 0)
    for (const [stem, how] of task.content) {
      const known = about(stem)
      for (const trigger of known.triggers) triggers.add(trigger)
      for (const found of known.finds) reach.set(found, (reach.get(found) ?? 0) + how / all)
    }
    const scores = new Map<T, number>()
    for (const trigger of triggers) {
      const score = scoreOf(task, reach.get(trigger.found) ?? 0, trigger)
      scores.set(trigger.found, Math.max(scores.get(trigger.found) ?? score, score))
    }
    return scores
  }
}
