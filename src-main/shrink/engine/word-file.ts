import { taskKinds, type TaskKind } from '../../../src-shared/task-kind.ts'

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
  /** Words after which one is such an object, verbs in the past among them. */
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
  const lists = {
    does: new Map<string, TaskKind>(),
    things: new Map<string, TaskKind>(),
    about: new Map<string, TaskKind>(),
    lightVerbs: new Set<string>(),
    anyVerbs: new Set<string>(),
    stop: new Set<string>(),
    same: new Map<string, string>(),
    past: new Map<string, string>(),
    turned: new Map<string, string>(),
    turnedObjects: new Map<string, string>(),
    beforeObjects: new Set<string>(),
    near: new Map<TaskKind, ReadonlySet<string>>(),
    leads: [] as string[],
    cuts: [] as string[],
  }
  const { lightVerbs: light, anyVerbs: any, stop, beforeObjects: before } = lists
  const sets = { light, any, stop, before }
  const ofKind = { does: lists.does, thing: lists.things, about: lists.about }
  for (const row of text.split(/\r?\n/)) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const [, what = '', name = '', list = ''] = ROW.exec(row) ?? []
    const words = list.split('|').map((word) => word.trim())
    const kind = taskKinds.find((known) => known === name)
    if (isKey(sets, what)) words.forEach((word) => sets[what].add(word))
    else if (what === 'lead') lists.leads.push(...words)
    else if (what === 'cut') lists.cuts.push(...words)
    else if (what === 'same') words.forEach((word) => lists.same.set(word, name))
    // An infinitive may stand beside the form that steps begin with.
    else if (what === 'verb') lists.past.set(name.replace(/:.*/, '').trim().toLowerCase(), list)
    else if (what === 'turn') lists.turned.set(name, list)
    else if (what === 'object') lists.turnedObjects.set(name, list)
    else if (what === 'near' && kind) lists.near.set(kind, new Set(words))
    else if (kind && isKey(ofKind, what)) words.forEach((word) => ofKind[what].set(word, kind))
    else throw new RangeError(`${file} has a line that is not understood: ${row}`)
  }
  for (const past of lists.past.values()) before.add(past)
  return { ...lists, leads: lists.leads.toSorted((a, b) => b.length - a.length) }
}

function isKey<T extends object>(record: T, key: string): key is keyof T & string {
  return key in record
}
