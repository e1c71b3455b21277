import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazyMap } from '../../kernel/lazily.ts'
import type { WordLists } from './word-file.ts'

/** A verb and its second half belong together over so many words: “put the old tent up”. */
const MOST_PARTED = 5

/** What is known of a language's verbs, each as its stems. */
export type TaskVerbs = ReturnType<typeof taskVerbs>

/** Reads what is known of a language's verbs. */
export function taskVerbs(language: LadderLanguage, lists: WordLists) {
  const { does: kinds, lightVerbs: light, sure } = lists
  const all = new Set([...kinds.keys(), ...light, ...lists.anyVerbs])
  const likesOf = lazyMap(
    (verb: string) => new Set(lists.alike.flatMap((row) => (row.includes(verb) ? row : []))),
  )
  function kindOf(verb = ''): TaskKind | undefined {
    return light.has(verb) ? undefined : (kinds.get(verb) ?? kinds.get(headOf(verb)))
  }

  /** The last words that say something are a verb, or the last of them. */
  function verbLast(stems: readonly string[]): string | undefined {
    const telling = stems.filter((stem) => !lists.stop.has(stem))
    return [telling.slice(-2).join(' '), telling.at(-1) ?? ''].find((verb) => all.has(verb))
  }

  return {
    /** The words of all of them. */
    words: (): string[] => [...all].flatMap((verb) => verb.split(' ')),
    has: (verb: string): boolean => all.has(verb),
    /** Whether a verb leaves it all to what stands after it. */
    isLight: (verb: string): boolean => light.has(verb),
    /** Whether it tells what is to be done, whatever stands behind it. */
    isSure: (verb: string): boolean => sure.has(verb) || sure.has(kindOf(verb) ?? ''),
    /** Whether two verbs mean nearly the same. */
    areAlike: (one: string, other: string): boolean => likesOf(one).has(other),
    /** The kind that a verb stands for whatever stands behind it. */
    kindOf,
    /**
     * The verb that stems begin with: "put up", "put … up", "clean". In German it may stand last; in
     * Korean it does, and a noun without one tells as much: "치과 예약", "설거지".
     */
    verbIn(stems: readonly string[]): string | undefined {
      const { isVerbLast, endsInVerb } = writingOf(language)
      if (isVerbLast) return verbLast(stems)
      const [first = '', second = ''] = stems
      const last = stems.at(-1) ?? ''
      const isWhole = (half: string) => all.has(`${first} ${half}`)
      const far = stems.length <= MOST_PARTED ? last : ''
      const half = [second, far].find((one) => isWhole(one) || lists.particles.has(one)) ?? ''
      if (isWhole(half) || (half && all.has(first))) return `${first} ${half}`
      return [first, ...(endsInVerb ? [last] : [])].find((stem) => all.has(stem))
    },
  }
}

/** A verb without its second half: “put up” is to put. */
export function headOf(verb = ''): string {
  return verb.split(' ')[0] ?? ''
}
