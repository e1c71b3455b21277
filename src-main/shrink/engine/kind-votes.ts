import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily } from './lazily.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'
import type { Triggers } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'

/** What a word weighs that tells the kind of a task; of a trigger's words the rarest weighs this. */
const WEIGHTS = { does: 3, thing: 2.8, about: 1.4, trigger: 1.2 }
/** Below this sum nothing is known of a task's kind: a noun is enough, one word of a trigger is not. */
const LEAST = WEIGHTS.about
/** How many words a phrase of the lists has at most. */
const MOST_PHRASE = 4

/** Counts what the word lists and the triggers of the ladders say of the kind of a task. */
export function kindVotes(
  lists: WordLists,
  { postings, rarity, rarest }: Triggers,
  { stemsIn }: TaskReader,
) {
  const stemmed = (list: ReadonlyMap<string, TaskKind>) =>
    lazily(() => new Map([...list].map(([phrase, kind]) => [stemsIn(phrase).join(' '), kind])))
  const [does, things, about] = [lists.does, lists.things, lists.about].map(stemmed)

  /** The kind that a verb stands for whatever stands after it. */
  function ofVerb(verb: string): TaskKind | undefined {
    return does?.().get(verb) ?? does?.().get(verb.split(' ')[0] ?? '')
  }

  /** Each word of the lists that stands in a task, the longest first. */
  function listed(stems: readonly string[]): [TaskKind, number][] {
    const votes: [TaskKind, number][] = []
    for (let at = 0; at < stems.length;) {
      let length = Math.min(MOST_PHRASE, stems.length - at)
      for (; length > 0; length -= 1) {
        const phrase = stems.slice(at, at + length).join(' ')
        const [thing, soft] = [things?.().get(phrase), about?.().get(phrase)]
        if (thing !== undefined) votes.push([thing, WEIGHTS.thing])
        if (soft !== undefined) votes.push([soft, WEIGHTS.about])
        if (thing !== undefined || soft !== undefined) break
      }
      at += Math.max(1, length)
    }
    return votes
  }

  function ofTriggers({ stems, words }: ReadTask): [TaskKind, number][] {
    const telling = new Set(stems.filter((_, at) => !lists.stop.has(words[at] ?? '')))
    return [...telling].flatMap((one) => {
      const ladders = postings.get(one) ?? []
      const weight = ((rarity(one) / rarest) * WEIGHTS.trigger) / ladders.length
      return ladders.map(({ kind }): [TaskKind, number] => [kind, weight])
    })
  }

  return {
    ofVerb,
    /** The kind that a task's words speak for most; undefined if they say too little. */
    kindOf(task: ReadTask): TaskKind | undefined {
      const kind = task.verb === undefined ? undefined : ofVerb(task.verb)
      const votes = [...listed(task.stems), ...ofTriggers(task)]
      if (kind !== undefined) votes.push([kind, WEIGHTS.does])
      const sums = new Map<TaskKind, number>()
      for (const [one, weight] of votes) sums.set(one, (sums.get(one) ?? 0) + weight)
      const [first] = [...sums].toSorted(([, a], [, b]) => b - a)
      return first !== undefined && first[1] >= LEAST ? first[0] : undefined
    },
  }
}
