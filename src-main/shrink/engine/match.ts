import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { candidatesAmong, headOf } from './find-ladder.ts'
import type { WrittenLadder } from './ladder-file.ts'
import { lazily } from './lazily.ts'
import { taskReader, type ReadTask } from './task-reader.ts'
import { triggersOf, type Finding } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'

/**
 * How much is to speak for a ladder, in log-odds, and for a kind: a doubt is better than a
 * confident wrong ladder.
 */
const LEAST = { ladder: -0.3, kind: 0.05 }
/** How much a verb speaks for its kind. */
const VERB = 1
/** How much what is listed of a kind speaks for it, beside the triggers of its ladders. */
const OF_LISTS = 0.2
/**
 * How many words a task has at most, so that a kind may answer with a ladder of its own, if the
 * verb does not tell it for sure. Of longer tasks that no situation knew, seven in ten of what one
 * verb or noun decided were wrong.
 */
const MOST_ALONE = 2

/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /** How it was found; of a doubt the kind is a guess, and no ladder of it answers. */
  by: 'situation' | 'finer' | 'kind' | 'doubt' | 'nothing'
}

/** Makes the written ladders of a language ready to be found. */
export function matcherFor(
  language: LadderLanguage,
  { situations, finer }: Readonly<Record<'situations' | 'finer', readonly WrittenLadder[]>>,
  lists: WordLists,
) {
  const reader = taskReader(language, lists, () => triggers.vocabulary)
  const finers = new Set<Finding>(finer)
  const triggers = triggersOf<Finding>([...situations, ...finer, ...lists.about], language, reader)
  const { vocabulary } = triggers
  const candidates = candidatesAmong(triggers, reader, (found) =>
    finers.has(found) ? 1 : isLadder(found) ? 3 : 0,
  )
  const isKnown = (word: string) => lists.stop.has(word) || vocabulary.has(reader.stemIn(word))
  const verbKinds = lazily(
    () => new Map([...lists.does].map(([verb, kind]) => [reader.stemsIn(verb).join(' '), kind])),
  )

  /** The kind that a verb stands for whatever stands behind it. */
  function kindOf(verb = ''): TaskKind | undefined {
    if (reader.isLight(verb)) return undefined
    return verbKinds().get(verb) ?? verbKinds().get(headOf(verb))
  }

  return {
    read: reader.read,

    match(task: ReadTask): Match {
      let best: WrittenLadder | undefined
      let most = LEAST.ladder
      const own = kindOf(task.verb)
      const kinds = new Map<TaskKind, number>(own ? [[own, VERB]] : [])
      for (const [found, score] of candidates(task)) {
        const says = Math.exp(score) * (isLadder(found) ? 1 : OF_LISTS)
        kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + says)
        if (score >= most && isLadder(found)) [best, most] = [found, score]
      }
      if (best)
        return { ladder: best, kind: best.kind, by: finers.has(best) ? 'finer' : 'situation' }
      const [[kind, says] = ['general', 0] as const] = [...kinds].toSorted(([, a], [, b]) => b - a)
      if (says < LEAST.kind) return { kind: 'general', by: 'nothing' }
      const agrees = own === undefined || own === kind || lists.near.get(own)?.has(kind) === true
      const isSure = task.content.size <= MOST_ALONE || (own === kind && lists.sure.has(kind))
      return { kind, by: agrees && isSure ? 'kind' : 'doubt' }
    },

    /** How many of a task's words the language knows as they were typed, from 0 to 1. */
    known({ words }: ReadTask): number {
      const { ownLetter } = writingOf(language)
      if (words.some((word) => ownLetter?.test(word))) return 1
      return words.filter(isKnown).length / Math.max(1, words.length)
    },
  }
}

function isLadder(found: Finding): found is WrittenLadder {
  return 'rows' in found
}
