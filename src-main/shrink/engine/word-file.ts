import { taskKinds, type TaskKind } from './task-kind.ts'

/** What is known of a language's words. Data: `ladders/<language>/words.txt`. */
export interface WordLists {
  /** Verbs that tell the kind of a task: `wipe`, `clean out`. */
  does: ReadonlyMap<string, TaskKind>
  /** Nouns that tell it by themselves. */
  things: ReadonlyMap<string, TaskKind>
  /** Nouns that tell it where the verb does not. */
  about: ReadonlyMap<string, TaskKind>
  /** Verbs that say little, and leave it all to what stands after them: `do`, `start`. */
  lightVerbs: ReadonlySet<string>
  /** Verbs that say something, but not of which kind it is: `print`, `park`. */
  anyVerbs: ReadonlySet<string>
  /** Words that say nothing of what a task is. */
  stop: ReadonlySet<string>
  /** Words that mean the same, each with the one that stands for all. */
  same: ReadonlyMap<string, string>
  /** A verb as a step begins with it, and as it reads in a win. */
  past: ReadonlyMap<string, string>
  /** What stands before a task and says nothing of it, the longest first. */
  leads: readonly string[]
  /** Where what is said of a task begins. */
  cuts: readonly string[]
  /** Kinds that a verb of another kind does not contradict. */
  near: ReadonlyMap<TaskKind, ReadonlySet<string>>
  /** Words that turn round from "your" to "my". */
  turned: ReadonlyMap<string, string>
  /** Those that turn round otherwise where something is done to them: "told you", "near you". */
  turnedObjects: ReadonlyMap<string, string>
  /** Words after which one is such an object. */
  beforeObjects: ReadonlySet<string>
}

const ROW =
  /^(does|thing|about|any|light|stop|lead|cut|same|near|verb|turn|object|before): (?:(.+?) = )?(.+)$/

/**
 * Reads the words of a language.
 *
 * @throws RangeError naming the line that is not understood
 */
export function parseWords(text: string, file: string): WordLists {
  const kinds = { does: new Map(), thing: new Map(), about: new Map() } as Record<
    'does' | 'thing' | 'about',
    Map<string, TaskKind>
  >
  const [lightVerbs, anyVerbs, stop] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const near = new Map<TaskKind, ReadonlySet<string>>()
  const [leads, cuts]: [string[], string[]] = [[], []]
  const [same, past, turned, turnedObjects] = [0, 0, 0, 0].map(() => new Map<string, string>())
  const beforeObjects = new Set<string>()
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const [, what = '', name = '', list = ''] = ROW.exec(row) ?? []
    const words = list.split('|').map((word) => word.trim())
    const kind = taskKinds.find((known) => known === name)
    if (what === 'light') words.forEach((word) => lightVerbs.add(word))
    else if (what === 'any') words.forEach((word) => anyVerbs.add(word))
    else if (what === 'stop') words.forEach((word) => stop.add(word))
    else if (what === 'lead') leads.push(...words)
    else if (what === 'cut') cuts.push(...words)
    else if (what === 'same') words.forEach((word) => same?.set(word, name))
    // An infinitive may stand beside the form that steps begin with.
    else if (what === 'verb') past?.set((name.split(':')[0] ?? name).trim().toLowerCase(), list)
    else if (what === 'turn') turned?.set(name, list)
    else if (what === 'object') turnedObjects?.set(name, list)
    else if (what === 'before') words.forEach((word) => beforeObjects.add(word))
    else if (what === 'near' && kind !== undefined) near.set(kind, new Set(words))
    else if (kind !== undefined && (what === 'does' || what === 'thing' || what === 'about'))
      words.forEach((word) => kinds[what].set(word, kind))
    else throw new RangeError(`${file}:${index + 1} is not understood: ${row}`)
  }
  return {
    does: kinds.does,
    things: kinds.thing,
    about: kinds.about,
    lightVerbs,
    anyVerbs,
    stop,
    leads: leads.toSorted((a, b) => b.length - a.length),
    cuts,
    near,
    same: same ?? new Map(),
    past: past ?? new Map(),
    turned: turned ?? new Map(),
    turnedObjects: turnedObjects ?? new Map(),
    beforeObjects,
  }
}
