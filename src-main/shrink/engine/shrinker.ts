import type { FrictionKind } from '../../../src-shared/frictions.ts'
import {
  ladderLanguages,
  writingOf,
  type LadderLanguage,
} from '../../../src-shared/ladder-language.ts'
import { MOST_ALIKE } from '../../../src-shared/most-on-ladder.ts'
import type { AlikeLadder } from '../../../src-shared/shrink.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { everyLine, isNew, isSame, linesFor } from './compose-ladder.ts'
import type { LadderLine, WrittenLadder } from './ladder-file.ts'
import type { LanguageLadders } from './language-ladders.ts'
import type { Match } from './match.ts'
import { asWin, firstWord } from './past-tense.ts'

/** The least share of known words that makes a task one of another language than the app's. */
const LEAST_KNOWN = 0.5
/**
 * How much more of a task another language has to know than the app's. Of 460 tasks two were taken for
 * another language by less, and that was neither's right.
 */
const MORE_KNOWN = 0.1
/** The share from which a task is taken for the app's language without a look at others. */
const SURELY_OWN = 0.75

/** What is asked for. */
export interface ShrinkRequest {
  /** What feels heavy, as the person wrote it. */
  text: string
  friction?: FrictionKind | undefined
  /** What the person said it is more like, where the app was not sure. */
  like?: TaskKind | undefined
  /** True of the ladder that the person said it is like. */
  isChosen?: ((ladder: string) => boolean) | undefined
  /** True of a line that the person does not want to see. */
  isRefused?: ((line: string) => boolean) | undefined
}

/** One step of a ladder; exactly one of them is where one starts. */
export type ShrunkStep = LadderLine & Required<Pick<LadderLine, 'past'>>

/** How a task was read. */
interface TaskReading {
  language: LadderLanguage
  kind: TaskKind
  /** The situation or finer kind that was recognised. */
  situation?: string
  /** Whether a ladder is for that very task; if not, "More like…" is offered. */
  confident: boolean
}

/** A ladder, and how it was come by. */
type ShrunkTask = TaskReading & { steps: ShrunkStep[]; alike: AlikeLadder[] }

type Asked = Pick<ShrinkRequest, 'text' | 'like' | 'isChosen'>

interface Found {
  ladders: LanguageLadders
  match: Match
  /** The ladders that suit the task, the best first. */
  suiting: WrittenLadder[]
}

/** Turns tasks into small steps. Pure: the same request always gives the same answer. */
export type Shrinker = ReturnType<typeof shrinkerFor>

/**
 * @param own the app's language, which also serves tasks in languages without ladders
 * @param languages reads a language's ladders, once each
 */
export function shrinkerFor(
  own: LadderLanguage,
  languages: (language: LadderLanguage) => LanguageLadders,
) {
  const byOwnFirst = [own, ...ladderLanguages.filter((one) => one !== own)]

  /** The language whose words a task has most of, the app's own if hardly another has more, and what it finds there. */
  function read({ text, isChosen }: Asked): Pick<Found, 'ladders' | 'match'> {
    const ours = languages(own)
    const task = ours.matcher.read(text)
    const known = ours.matcher.known(task)
    // Reading the other languages takes time that an ordinary task need not wait for.
    const isOwn = known >= SURELY_OWN || task.words.length === 0
    const least = Math.max(known + MORE_KNOWN, LEAST_KNOWN - Number.EPSILON)
    const other = isOwn ? undefined : knowingMore(text, byOwnFirst.slice(1).map(languages), least)
    const ladders = other?.ladders ?? ours
    return { ladders, match: ladders.matcher.match(other?.task ?? task, isChosen) }
  }

  function find(asked: Asked): Found {
    const { ladders, match: seen } = read(asked)
    const match = toldMatch(seen, asked.like)
    return { ladders, match, suiting: suitingOf(match, ladders, asked.text) }
  }

  return {
    read: (request: Asked): TaskReading => readingOf(find(request), request),

    ladderFor(request: ShrinkRequest): ShrunkTask {
      const found = find(request)
      const steps = linesOf(found, request).map((line) => stepOf(line, found.ladders))
      return { ...readingOf(found, request), steps, alike: alikeIn(found.match) }
    },

    /** A smaller step than one, not among those shown; undefined if there is none. */
    smallerThan(step: string, request: ShrinkRequest, shown: readonly string[]) {
      const found = find(request)
      const smallest = smallestLines(found)
      const known = [...linesIn(found, request), ...smallest]
      const knownSize = known.find(({ text }) => isSame(text, step))?.size
      const size = knownSize ?? (/\bone breath\b/i.test(step) ? 1 : 5)
      const isFresh = freshFor(request, [step, ...shown])
      const next =
        linesOf(found, request).findLast((line) => line.size < size && isFresh(line)) ??
        smallest.find((line) => line.size <= size && isFresh(line))
      return next && stepOf({ ...next, start: false }, found.ladders)
    },

    /** Other steps for the task, none of them among those shown. */
    otherIdeas(request: ShrinkRequest, shown: readonly string[], most: number) {
      const found = find(request)
      const lines = linesIn(found, request).filter(freshFor(request, shown)).slice(0, most)
      return lines.map((line) => stepOf({ ...line, start: false }, found.ladders))
    },

    /** How a step reads as a win; as typed if its verb is not known. */
    asWin(step: string): string {
      for (const ladders of byOwnFirst.map(languages)) {
        const line = ladders.lineOf(step)
        if (line) return line.past ?? asWin(step, ladders.language, ladders.lists)
      }
      const { language, lists } = read({ text: step }).ladders
      return asWin(step, language, lists)
    },

    /** The verb that a step begins with, if the app's language has it: "open". */
    verbOf(step: string): string | undefined {
      const verb = firstWord(step).replaceAll(/[^\p{L}-]/gu, '')
      return languages(own).lists.past.has(verb) ? verb : undefined
    },

    /** The stems that say what a task is about, each once, in alphabetical order. */
    stemsOf(task: string): string[] {
      const { content } = languages(own).matcher.read(task)
      return [...content].flatMap(([stem, how]) => (how === 1 ? [stem] : [])).toSorted()
    },
  }
}

/** Whether a text may be in a language: without Latin letters alone where that has others. */
function isWrittenLike(text: string, language: LadderLanguage): boolean {
  return writingOf(language).ownLetter === undefined || /(?!\p{sc=Latin})\p{L}/u.test(text)
}

/** The language that knows most words of a text, if it knows more than a share of them. */
function knowingMore(text: string, languages: readonly LanguageLadders[], least: number) {
  const likely = languages.filter(({ language }) => isWrittenLike(text, language))
  const all = likely.map((ladders) => {
    const task = ladders.matcher.read(text)
    return { ladders, task, known: ladders.matcher.known(task) }
  })
  return all.toSorted((a, b) => b.known - a.known).find(({ known }) => known > least)
}

/** What a task is, once the person has said what it is more like: a kind that was a guess is none. */
function toldMatch(seen: Match, like: TaskKind | undefined): Match {
  const isSeen = like === undefined || (like === seen.kind && seen.by === 'ladder')
  return isSeen ? seen : { kind: like, by: 'kind', alike: seen.alike }
}

/** The ladders that suit a task, the best first. */
function suitingOf(match: Match, { kinds }: LanguageLadders, text: string): WrittenLadder[] {
  const isKnown = match.kind !== 'general' && match.by !== 'doubt'
  const ofKind = isKnown ? (kinds.get(match.kind) ?? []) : []
  const general = kinds.get('general') ?? []
  const turn = general.length === 0 ? 0 : text.length % general.length
  const own = match.ladder ? [match.ladder] : []
  return [...own, ...ofKind, ...general.slice(turn), ...general.slice(0, turn)]
}

function readingOf({ ladders, match }: Found, { like }: Asked): TaskReading {
  return {
    language: ladders.language,
    kind: match.kind,
    ...(match.ladder && { situation: match.ladder.name }),
    // Who has said what it is more like is not asked again.
    confident: match.by === 'ladder' || like !== undefined,
  }
}

/** What a person may be asked whether their task is like it; what they have chosen is among it. */
function alikeIn({ alike, ladder }: Match): AlikeLadder[] {
  const titled = alike.flatMap(({ name, title }) =>
    title === undefined ? [] : [{ situation: name, title }],
  )
  const [first, last] = [titled.slice(0, MOST_ALIKE), titled.slice(MOST_ALIKE)]
  const shown = last.find(({ situation }) => situation === ladder?.name)
  return shown === undefined ? first : [...first.slice(0, -1), shown]
}

/** The lines that are smaller than any of a task's own. */
function smallestLines({ match, ladders: { smaller, kinds } }: Found): readonly LadderLine[] {
  const last = smaller.get(match.kind) ?? smaller.get('general') ?? kinds.get('general')?.[0]
  return last === undefined ? [] : last.body().lines
}

function linesOf(found: Found, request: ShrinkRequest): LadderLine[] {
  const [first] = found.suiting
  const others = () => linesIn(found, request)
  return first ? linesFor(first.body(), request.friction, freshFor(request, []), others) : []
}

/** A line with how it reads as a win. */
function stepOf(line: LadderLine, { language, lists }: LanguageLadders): ShrunkStep {
  const { text, size, start, past = asWin(text, language, lists) } = line
  return { text, size, start, past }
}

/** Every line that may suit a task, each once, the best first. */
function linesIn({ suiting }: Found, { friction }: ShrinkRequest): LadderLine[] {
  const lines = suiting.flatMap((one) => everyLine(one.body(), friction))
  const byText = Map.groupBy(lines, ({ text }) => text.toLowerCase())
  return [...byText.values()].flatMap(([first]) => first ?? [])
}

/** True of lines that are not refused, and none of those that were shown. */
function freshFor({ isRefused }: ShrinkRequest, shown: readonly string[]) {
  const seen = shown.map((text) => ({ text }))
  return (line: LadderLine): boolean => isNew(line, seen) && isRefused?.(line.text) !== true
}
