import type { TaskKind } from '../../../src-shared/task-kind.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Finding, Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder and against it, in log-odds: fitted (logistic regression) on 470 tasks
 * that people wrote, for each of which a person had said which ladders are right.
 */
const SPEAKS = { none: -4.35, evidence: 2.6, missing: -6.1, reach: 2.05, agrees: 1.15, exact: 1 }
/** How much a trigger's verb is missed, one that says little, and how much less an empty word. */
const MISSED = { verb: 0.55, light: 0.2, empty: 0.6 }
/** More than this tells no more. */
const MOST = { evidence: 2, missing: 1.2 }

/** How much speaks for what a task may be, by the trigger that suits it best. */
export interface Candidate<T> {
  found: T
  score: number
}

/**
 * A function that gives what a task may be.
 *
 * @param agrees whether what a verb does is of a kind
 * @param firstness what counts more where the very words of the task are asked for
 */
export function candidatesAmong<T extends Finding>(
  { having, rarity, stemsOf, everyStemOf }: Triggers<T>,
  reader: TaskReader,
  agrees: (verb: string, kind: TaskKind) => boolean,
  firstness: (found: T) => number,
) {
  /** How much of a task is known between all triggers, from 0 to 1. */
  function reachOf({ content }: ReadTask, found: T): number {
    const own = everyStemOf(found)
    let [reached, all] = [0, 0]
    for (const [stem, how] of content) {
      all += how
      if (own.has(stem)) reached += how
    }
    return reached / all
  }

  function scoreOf(task: ReadTask, found: T, reach: number, asked: readonly string[]): number {
    const { stems, content, told, verb = '' } = task
    const askedVerb = reader.verbIn(asked)?.split(' ')[0] ?? ''
    let [evidence, missing] = [0, 0]
    for (const stem of asked) {
      const how = told.get(stem)
      if (how !== undefined) evidence += rarity(stem) * how
      else if (stem === askedVerb) missing += reader.isLight(stem) ? MISSED.light : MISSED.verb
      else missing += rarity(stem) * (reader.isEmpty(stem) ? MISSED.empty : 1)
    }
    const isOwn = asked.includes(verb.split(' ')[0] ?? '')
    const isAll =
      missing <= MISSED.light && [...content.keys()].every((stem) => asked.includes(stem))
    const order = Number(asked.join(' ') === stems.join(' '))
    return (
      SPEAKS.none +
      SPEAKS.evidence * Math.min(evidence, MOST.evidence) +
      SPEAKS.missing * Math.min(missing, MOST.missing) +
      SPEAKS.reach * reach +
      SPEAKS.agrees * Number(verb === '' || isOwn || agrees(verb, found.kind)) +
      SPEAKS.exact * (isAll ? order + firstness(found) : 0)
    )
  }

  return (task: ReadTask): Candidate<T>[] =>
    [...new Set([...task.content.keys()].flatMap((stem) => having(stem)))].flatMap((found) => {
      const reach = reachOf(task, found)
      if (reach === 0) return []
      const asked = stemsOf(found).filter((stems) => stems.some((stem) => task.told.has(stem)))
      const scores = asked.map((stems) => scoreOf(task, found, reach, stems))
      return scores.length === 0 ? [] : { found, score: Math.max(...scores) }
    })
}
