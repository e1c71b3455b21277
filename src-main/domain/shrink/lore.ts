import { frictionKinds, type FrictionKind } from '../../../src-shared/frictions.ts'
import { ALONE_ONLY, type Doing } from './doing.ts'
import { readLines, type Pattern } from './library.ts'
import { LORE } from './patterns/lore.ts'

/** What is known of a thing, for some kinds of doing or for any. */
interface Lore {
  doings: ReadonlySet<string>
  lines: readonly Pattern[]
  /** Those for one friction, in place of what is said of any thing. */
  meeting: Partial<Record<FrictionKind, readonly Pattern[]>>
  gear?: string
}

const BY_NOUN = new Map<string, Lore[]>()

function isMeeting(line: string): boolean {
  return line.trim().startsWith('~')
}

for (const entry of LORE.split(/^= /m).slice(1)) {
  const [head = '', ...rest] = entry.split('\n')
  const [nouns = '', doings = '', gear] = head.split(' : ').map((part) => part.trim())
  const lore: Lore = {
    doings: new Set(doings.split(' ').filter((doing) => doing !== '')),
    lines: readLines(rest.filter((line) => !isMeeting(line)).join('\n')),
    meeting: meetingLines(rest.filter(isMeeting)),
    ...(gear !== undefined && { gear }),
  }
  for (const noun of nouns.split(' | ')) {
    const known = BY_NOUN.get(noun)
    if (known === undefined) BY_NOUN.set(noun, [lore])
    else known.push(lore)
  }
}

/** Lines such as `~scary 3 Read one line of {the}`, by their friction. */
function meetingLines(lines: readonly string[]): Lore['meeting'] {
  const said = lines.map((line) => line.trim().slice(1))
  const of = (kind: FrictionKind): Pattern[] =>
    readLines(
      said
        .filter((line) => line.startsWith(`${kind} `))
        .map((line) => line.slice(kind.length + 1))
        .join('\n'),
    )
  return Object.fromEntries(
    frictionKinds.map((kind) => [kind, of(kind)] as const).filter(([, own]) => own.length > 0),
  )
}

/**
 * What is known of a thing by as many of its last words as are known: "new shower" is a shower.
 *
 * @param bare without an article
 */
export function loreOf(bare: string, doing: Doing): Omit<Lore, 'doings'> | undefined {
  // "Problem set 4" is a problem set.
  const words = bare
    .toLowerCase()
    .replace(/ (?:no\.? ?)?\d+$/, '')
    .split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const noun = words.slice(from).join(' ')
    const known = from > 0 && ALONE_ONLY.has(noun) ? [] : (BY_NOUN.get(noun) ?? [])
    const found = known.find(({ doings }) => doings.size === 0 || doings.has(doing))
    if (found !== undefined) return found
  }
  return undefined
}
