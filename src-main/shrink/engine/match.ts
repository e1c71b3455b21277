import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { kindVotes } from './kind-votes.ts'
import type { WrittenLadder } from './ladder-file.ts'
import { taskReader, type ReadTask } from './task-reader.ts'
import { triggerIndex, triggersOf } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'

/** A doubt is better than a confident wrong ladder; a finer kind is none of these. */
const SITUATION = { cover: 0.5, weight: 3.5 }
const FINER = { cover: 0.34, weight: 2.5 }

/** How many words a task without a telling verb has at most, so that a noun says what it is. */
const MOST_ALONE = 2

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /** How it was found; of a doubt the kind is a guess, and no ladder of it answers. */
  by: 'situation' | 'finer' | 'kind' | 'doubt' | 'nothing'
}

/** Finds the ladder for a task in one language. */
export type Matcher = ReturnType<typeof matcherFor>

/** Makes the written ladders of a language ready to be found. */
export function matcherFor(
  language: LadderLanguage,
  { situations, finer }: Readonly<Record<'situations' | 'finer', readonly WrittenLadder[]>>,
  lists: WordLists,
) {
  const reader = taskReader(language, lists)
  const triggers = triggersOf([...situations, ...finer], reader)
  const vocabulary = triggers.postings
  const votes = kindVotes(lists, triggers, reader)
  const situation = triggerIndex(situations, triggers, reader, SITUATION, agrees)
  const narrow = triggerIndex(finer, triggers, reader, FINER, agrees)

  /** Whether a verb that is in none of a ladder's triggers may mean the same. */
  function agrees(verb: string, { kind }: WrittenLadder): boolean {
    // A light verb contradicts nothing, unless its second half does: "take down", "put up".
    if (reader.isLight(verb)) return true
    const [head = ''] = verb.split(' ')
    const kinds = [votes.ofVerb(verb), votes.ofVerb(head)].filter((one) => one !== undefined)
    return kinds.some((one) => one === kind || lists.near.get(one)?.has(kind) === true)
  }

  /**
   * Whether a kind may answer with a ladder of its own. Of 80 tasks that no situation knew, nearly
   * all that a lone noun among many words decided were wrong ("the nest in the milk house" is no
   * shopping), and nearly none that a verb did.
   */
  function isSure({ verb, content }: ReadTask, kind: TaskKind): boolean {
    const ofVerb = verb === undefined || reader.isLight(verb) ? undefined : votes.ofVerb(verb)
    if (ofVerb !== undefined) return ofVerb === kind || lists.near.get(ofVerb)?.has(kind) === true
    return content.size <= MOST_ALONE
  }

  return {
    read: (task: string): ReadTask => reader.read(task, vocabulary),

    match(task: ReadTask): Match {
      const known = situation(task)
      if (known) return { ladder: known, kind: known.kind, by: 'situation' }
      const near = narrow(task)
      if (near) return { ladder: near, kind: near.kind, by: 'finer' }
      const kind = votes.kindOf(task)
      if (kind === undefined) return { kind: 'general', by: 'nothing' }
      return { kind, by: isSure(task, kind) ? 'kind' : 'doubt' }
    },

    /** How many of a task's words the language knows, from 0 to 1. */
    known({ words, stems }: ReadTask): number {
      // Kana are nobody else's.
      if (language === 'ja' && words.some((word) => KANA.test(word))) return 1
      const known = stems.filter(
        (one, at) => vocabulary.has(one) || lists.stop.has(words[at] ?? ''),
      )
      return known.length / Math.max(1, stems.length)
    },
  }
}
