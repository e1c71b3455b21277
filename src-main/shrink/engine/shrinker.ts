import type { FrictionKind } from '../../../src-shared/frictions.ts'
import { ladderLanguages, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { everyLine, linesFor } from './compose-ladder.ts'
import type { LadderLine, Size, WrittenLadder } from './ladder-file.ts'
import type { LanguageLadders } from './language-ladders.ts'
import type { Match } from './match.ts'
import { asWin } from './past-tense.ts'

/** The least share of known words that makes a task one of another language than the app's. */
const LEAST_KNOWN = 0.5
/** The share from which a task is taken for the app's language without a look at others. */
const SURELY_OWN = 0.75

/** What is asked for. */
export interface ShrinkRequest {
  /** What feels heavy, as the person wrote it. */
  text: string
  friction?: FrictionKind | undefined
  /** What the person said it is more like, where the app was not sure. */
  like?: TaskKind | undefined
}

/** One step of a ladder. */
export interface ShrunkStep {
  text: string
  size: Size
  /** Whether this is where one starts. */
  start: boolean
  /** How it reads as a win. */
  past: string
}

/** A ladder, and how it was come by. */
export interface ShrunkTask {
  language: LadderLanguage
  kind: TaskKind
  /** The situation or finer kind that was recognised. */
  situation?: string
  /** Whether the ladder is for that very task; if not, "More like…" is offered. */
  confident: boolean
  steps: ShrunkStep[]
}

interface Found {
  ladders: LanguageLadders
  match: Match
}

/** Turns tasks into small steps. Pure: the same request always gives the same answer. */
export interface Shrinker {
  ladderFor(request: ShrinkRequest): ShrunkTask
  /** A smaller step than one, not among those shown; undefined if there is none. */
  smallerThan(
    step: string,
    request: ShrinkRequest,
    shown: readonly string[],
  ): ShrunkStep | undefined
  /** Other steps for the task, none of them among those shown. */
  otherIdeas(request: ShrinkRequest, shown: readonly string[], most: number): ShrunkStep[]
  /** How a step reads as a win; as typed if its verb is not known. */
  asWin(step: string): string
}

/**
 * @param own the app's language, which also serves tasks in languages without ladders
 * @param languages reads a language's ladders, once each
 */
export function shrinkerFor(
  own: LadderLanguage,
  languages: (language: LadderLanguage) => LanguageLadders,
): Shrinker {
  function find({ text, like }: ShrinkRequest): Found {
    const ladders = languages(languageOf(text))
    if (like !== undefined) return { ladders, match: { kind: like, by: 'kind' } }
    const match = ladders.matcher.match(ladders.matcher.read(text))
    return { ladders, match }
  }

  /** The language whose words a task has most of; the app's own on a tie. */
  function languageOf(text: string): LadderLanguage {
    const share = (language: LadderLanguage) => {
      const { matcher } = languages(language)
      return matcher.known(matcher.read(text))
    }
    const ours = share(own)
    // Reading the other languages takes time that an ordinary task need not wait for.
    if (ours >= SURELY_OWN) return own
    const others = ladderLanguages
      .filter((language) => language !== own)
      .map((language) => ({ language, known: share(language) }))
    const [first] = others.toSorted((a, b) => b.known - a.known)
    const isOther = first !== undefined && first.known >= LEAST_KNOWN && first.known > ours
    return isOther ? first.language : own
  }

  /** The ladders that suit a task, the best first. */
  function suiting({ ladders, match }: Found, text: string): WrittenLadder[] {
    const ofKind = match.kind === 'general' ? [] : (ladders.kinds.get(match.kind) ?? [])
    const general = ladders.kinds.get('general') ?? []
    const turn = general.length === 0 ? 0 : numberOf(text) % general.length
    return [
      ...(match.ladder ? [match.ladder] : []),
      ...ofKind,
      ...general.slice(turn),
      ...general.slice(0, turn),
    ]
  }

  function stepOf(
    { text, size, start, past }: LadderLine,
    { language, lists }: LanguageLadders,
  ): ShrunkStep {
    return { text, size, start, past: past ?? asWin(text, language, lists) }
  }

  return {
    ladderFor(request) {
      const found = find(request)
      const { ladders, match } = found
      const [written] = suiting(found, request.text)
      const lines = written ? linesFor(written, request.friction) : []
      return {
        language: ladders.language,
        kind: match.kind,
        ...(match.ladder && { situation: match.ladder.name }),
        confident: match.by === 'situation' || match.by === 'finer',
        steps: lines.map((line) => stepOf(line, ladders)),
      }
    },

    smallerThan(step, request, shown) {
      const found = find(request)
      const { ladders, match } = found
      const known = suiting(found, request.text).flatMap((one) => everyLine(one, request.friction))
      const chain =
        ladders.smaller.get(match.kind)?.lines ?? ladders.smaller.get('general')?.lines ?? []
      const size = [...known, ...chain].find(({ text }) => isSame(text, step))?.size ?? 6
      const isFresh = ({ text }: LadderLine) => ![step, ...shown].some((one) => isSame(one, text))
      const [written] = suiting(found, request.text)
      const own = (written ? linesFor(written, request.friction) : []).filter(
        (line) => line.size < size && isFresh(line),
      )
      const next = own.at(-1) ?? chain.find((line) => line.size <= size && isFresh(line))
      return next && stepOf(next, ladders)
    },

    otherIdeas(request, shown, most) {
      const found = find(request)
      const seen = [...shown]
      return suiting(found, request.text)
        .flatMap((one) => everyLine(one, request.friction))
        .filter(({ text }) => !seen.some((one) => isSame(one, text)) && seen.push(text) > 0)
        .slice(0, most)
        .map((line) => stepOf({ ...line, start: false }, found.ladders))
    },

    asWin(step) {
      for (const language of [own, ...ladderLanguages.filter((one) => one !== own)]) {
        const { lists } = languages(language)
        const win = asWin(step, language, lists)
        if (win !== step) return win
      }
      return step
    },
  }
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** A number that is always the same for a text (FNV-1a, 32 bits). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text.trim().toLowerCase()) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
