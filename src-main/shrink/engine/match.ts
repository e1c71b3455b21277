import type { WrittenLadder } from './ladder-file.ts'
import { stemOf, wordsOf, type LadderLanguage } from './stems.ts'
import type { TaskKind } from './task-kind.ts'
import { taskWords } from './task-words.ts'
import type { WordLists } from './word-file.ts'

/** The least share of a task's own words that a trigger has to cover. */
const LEAST_COVER = { situation: 0.5, finer: 0.34 }
/** The least weight of a trigger's words, as rarity (ln of the number of ladders by those with the word). */
const LEAST_WEIGHT = { situation: 3.5, finer: 2.5 }
/** What a word that tells the kind of a task weighs. */
const WEIGHTS = { does: 3, thing: 2.8, about: 1.4, trigger: 0.25 }
/** How many words a phrase of the lists has at most. */
const MOST_PHRASE = 4
/** Second halves of verbs: "put up" is another thing than "put down". */
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'in', 'on', 'over'])
/** The longest word in a run without spaces, in signs. */
const MOST_SIGNS = 10
/** The shortest word whose slips are looked at, in letters. */
const LEAST_TYPO = 6

interface Trigger {
  ladder: WrittenLadder
  stems: readonly string[]
  weight: number
}

interface Layer {
  /** Triggers by the rarest of their stems. */
  byStem: ReadonlyMap<string, readonly Trigger[]>
  /** The verbs in the triggers of a ladder. */
  verbs: ReadonlyMap<WrittenLadder, ReadonlySet<string>>
}

/** A task as it is matched. */
export interface ReadTask {
  words: readonly string[]
  stems: readonly string[]
  /** The stems that say what the task is. */
  content: ReadonlySet<string>
  /** The verb at the beginning, with its second half. */
  verb?: string
}

/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /** How it was found. */
  by: 'situation' | 'finer' | 'kind' | 'nothing'
}

/** Finds the ladder for a task in one language. */
export interface Matcher {
  read(task: string): ReadTask
  match(task: ReadTask): Match
  /** How many of a task's words the language knows, from 0 to 1. */
  known(task: ReadTask): number
}

/** Makes the written ladders of a language ready to be found. */
export function matcherFor(
  language: LadderLanguage,
  situations: readonly WrittenLadder[],
  finer: readonly WrittenLadder[],
  lists: WordLists,
): Matcher {
  const same = new Map([...lists.same].map(([from, to]) => [stem(from), stem(to)]))
  const verbs = new Set([...lists.does.keys(), ...lists.anyVerbs].map(stemsText))
  const stop = new Set(lists.stop)
  const rarity = raritiesOf([...situations, ...finer])
  const layers = { situation: layerOf(situations), finer: layerOf(finer) }
  const vocabulary = new Set([...rarity.keys()])
  const phrases = {
    does: byStems(lists.does),
    thing: byStems(lists.things),
    about: byStems(lists.about),
  }
  const votes = votesOf([...situations, ...finer])

  function stem(word: string): string {
    return stemOf(word, language)
  }
  function stemsText(phrase: string): string {
    return stemsIn(phrase).join(' ')
  }
  function stemsIn(phrase: string): string[] {
    return wordsOf(phrase, language).map((word) => same.get(stem(word)) ?? stem(word))
  }
  function byStems(map: ReadonlyMap<string, TaskKind>): ReadonlyMap<string, TaskKind> {
    return new Map([...map].map(([phrase, kind]) => [stemsText(phrase), kind]))
  }

  /** How rare each stem is among the ladders' triggers. */
  function raritiesOf(ladders: readonly WrittenLadder[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const { triggers } of ladders) {
      for (const one of new Set(triggers.flatMap(stemsIn)))
        counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    return new Map([...counts].map(([one, n]) => [one, Math.log((ladders.length + 1) / n)]))
  }

  function layerOf(ladders: readonly WrittenLadder[]): Layer {
    const byStem = new Map<string, Trigger[]>()
    const verbsOf = new Map<WrittenLadder, ReadonlySet<string>>()
    for (const ladder of ladders) {
      const own = new Set<string>()
      for (const phrase of ladder.triggers) {
        const stems = stemsIn(phrase)
        const rare = stems.toSorted((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0))[0]
        if (rare === undefined) continue
        const weight = stems.reduce((sum, one) => sum + (rarity.get(one) ?? 0), 0)
        const known = byStem.get(rare)
        const trigger = { ladder, stems, weight }
        if (known === undefined) byStem.set(rare, [trigger])
        else known.push(trigger)
        const verb = verbIn(stems)
        if (verb !== undefined) own.add(verb)
      }
      verbsOf.set(ladder, own)
    }
    return { byStem, verbs: verbsOf }
  }

  /** The verb that words begin with: "put up", "clean". */
  function verbIn(stems: readonly string[]): string | undefined {
    const [first = '', second = ''] = stems
    if (PARTICLES.has(second) && (verbs.has(first) || verbs.has(`${first} ${second}`)))
      return `${first} ${second}`
    return verbs.has(first) ? first : undefined
  }

  function votesOf(ladders: readonly WrittenLadder[]) {
    const counted = new Map<string, Map<TaskKind, number>>()
    for (const { kind, triggers } of ladders) {
      for (const one of new Set(triggers.flatMap(stemsIn))) {
        const kinds = counted.get(one) ?? new Map<TaskKind, number>()
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        counted.set(one, kinds)
      }
    }
    return counted
  }

  function mended(word: string): string {
    const own = same.get(stem(word)) ?? stem(word)
    if (word.length < LEAST_TYPO || vocabulary.has(own) || stop.has(word)) return own
    for (const known of vocabulary) {
      if (known[0] === own[0] && Math.abs(known.length - own.length) <= 1 && isSlip(own, known))
        return known
    }
    return own
  }

  function best(task: ReadTask, layer: 'situation' | 'finer'): WrittenLadder | undefined {
    const has = new Set(task.stems)
    let found: { ladder: WrittenLadder; score: number } | undefined
    for (const one of has) {
      for (const { ladder, stems, weight } of layers[layer].byStem.get(one) ?? []) {
        if (!stems.every((other) => has.has(other))) continue
        const covered = stems.filter((other) => task.content.has(other)).length
        const cover = covered / Math.max(1, task.content.size)
        if (cover < LEAST_COVER[layer] || weight < LEAST_WEIGHT[layer]) continue
        if (!agrees(task, stems, ladder, layer)) continue
        const score = weight * (0.4 + 0.6 * cover)
        if (found === undefined || score > found.score) found = { ladder, score }
      }
    }
    return found?.ladder
  }

  /** Whether what is done in the task is what the ladder is for. */
  function agrees(
    { verb }: ReadTask,
    stems: readonly string[],
    ladder: WrittenLadder,
    layer: 'situation' | 'finer',
  ): boolean {
    if (verb === undefined) return true
    const own = layers[layer].verbs.get(ladder)
    if (own?.has(verb) === true || verbIn(stems) === verb) return true
    const [head = '', particle] = verb.split(' ')
    const kind = phrases.does.get(verb) ?? phrases.does.get(head)
    const kinds = [kind, phrases.does.get(head)].filter((one) => one !== undefined)
    if (kinds.some((one) => one === ladder.kind || lists.near.get(one)?.has(ladder.kind)))
      return true
    // A verb that leaves it open contradicts nothing, unless its second half does.
    return kind === undefined && particle === undefined
  }

  function kindOf({ stems, verb }: ReadTask): TaskKind | undefined {
    const scores = new Map<TaskKind, number>()
    const add = (kind: TaskKind | undefined, weight: number) =>
      kind === undefined ? undefined : scores.set(kind, (scores.get(kind) ?? 0) + weight)
    if (verb !== undefined)
      add(phrases.does.get(verb) ?? phrases.does.get(verb.split(' ')[0] ?? ''), WEIGHTS.does)
    for (let at = 0; at < stems.length;) {
      let length = Math.min(MOST_PHRASE, stems.length - at)
      for (; length > 0; length -= 1) {
        const phrase = stems.slice(at, at + length).join(' ')
        const [thing, about] = [phrases.thing.get(phrase), phrases.about.get(phrase)]
        if (thing === undefined && about === undefined) continue
        add(thing, WEIGHTS.thing)
        add(about, WEIGHTS.about)
        break
      }
      at += Math.max(1, length)
    }
    for (const one of new Set(stems)) {
      const kinds = votes.get(one)
      if (kinds === undefined || stop.has(one)) continue
      const all = [...kinds.values()].reduce((sum, n) => sum + n, 0)
      for (const [kind, n] of kinds) add(kind, (n / all) * (rarity.get(one) ?? 0) * WEIGHTS.trigger)
    }
    const sorted = [...scores].toSorted(([, a], [, b]) => b - a)
    const [first] = sorted
    return first !== undefined && first[1] >= 1 ? first[0] : undefined
  }

  return {
    read(task) {
      const plain = wordsOf(taskWords(task, lists), language)
      const words = language === 'ja' ? plain.flatMap((run) => segmented(run, vocabulary)) : plain
      const stems = words.map(mended)
      const content = stems.filter((one, at) => !stop.has(words[at] ?? '') && !/^\d*$/.test(one))
      const verb = verbIn(stems)
      // A verb that says little alone covers nothing.
      const bare = content.filter(
        (one) => one !== verb || lists.does.size === 0 || phrases.does.has(one),
      )
      return {
        words,
        stems,
        content: new Set(bare.length > 0 ? bare : content),
        ...(verb !== undefined && { verb }),
      }
    },

    match(task) {
      const situation = best(task, 'situation')
      if (situation) return { ladder: situation, kind: situation.kind, by: 'situation' }
      const narrow = best(task, 'finer')
      if (narrow) return { ladder: narrow, kind: narrow.kind, by: 'finer' }
      const kind = kindOf(task)
      return kind === undefined ? { kind: 'general', by: 'nothing' } : { kind, by: 'kind' }
    },

    known({ words, stems }) {
      if (language === 'ja')
        return words.some((word) => /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word)) ? 1 : 0
      const known = stems.filter((one, at) => vocabulary.has(one) || stop.has(words[at] ?? ''))
      return known.length / Math.max(1, stems.length)
    },
  }
}

/** A run of signs without spaces as known words, the longest first, and what is between them. */
function segmented(run: string, vocabulary: ReadonlySet<string>): string[] {
  const words: string[] = []
  let between = ''
  for (let at = 0; at < run.length;) {
    let length = Math.min(MOST_SIGNS, run.length - at)
    while (length > 0 && !vocabulary.has(run.slice(at, at + length))) length -= 1
    if (length === 0) {
      between += run.charAt(at)
      at += 1
      continue
    }
    if (between !== '') words.push(between)
    between = ''
    words.push(run.slice(at, at + length))
    at += length
  }
  return between === '' ? words : [...words, between]
}

/** Whether a word is another with two letters exchanged, one left out or one too many. */
function isSlip(word: string, known: string): boolean {
  const [short, long] = word.length < known.length ? [word, known] : [known, word]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  )
}
