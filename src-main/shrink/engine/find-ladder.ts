import type { TaskKind } from '../../../src-shared/task-kind.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Finding, Triggers } from './trigger-index.ts'

/**
 * What speaks for a ladder, in log-odds: fitted (logistic regression) on 470 tasks that people
 * wrote, for each of which a person had said which ladders are right.
 */
const SPEAKS = { none: -4.6, evidence: 2.85, reach: 2.2, agrees: 1.15, exact: 1 }
/** What speaks against it, for each word of a trigger that a task does not have. */
const MISSED = { noun: -3.8, verb: -2.6, empty: -1.4, lightVerb: -1 }
/** More evidence than this tells no more. */
const MOST = 2

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
    const { stems, content, verb = '' } = task
    const askedVerb = reader.verbIn(asked)?.split(' ')[0] ?? ''
    const isOwn = asked.includes(verb.split(' ')[0] ?? '')
    let [evidence, missed] = [0, 0]
    for (const stem of asked) {
      if (stems.includes(stem)) evidence += rarity(stem) * (content.get(stem) ?? 0)
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

  return (task: ReadTask): Candidate<T>[] =>
    [...new Set([...task.content.keys()].flatMap((stem) => having(stem)))].flatMap((found) => {
      const reach = reachOf(task, found)
      const asked = stemsOf(found).filter((stems) => stems.some((stem) => task.content.has(stem)))
      const scores = asked.map((stems) => scoreOf(task, found, reach, stems))
      return { found, score: Math.max(...scores) }
    })
}
