import { beginningOf } from '../../../src-shared/words/shorten.ts'
import { HTML_ENTITIES, KNOWN_CONTEXTS, METADATA_KEYS } from './task-markup.ts'

/** How much of one task is read, and of several, in UTF-16 code units: more is a text. */
const MOST_READ = { task: 2_000, tasks: 20_000 } as const

type Rule = readonly [found: RegExp, instead: string]

const DATE = String.raw`\d{4}-\d\d-\d\d`
const ENDS = String.raw`(?=$|[\s.,;!?)])`

/** What stands before a task in a list, in the order in which it may stand. */
const MARKERS: readonly RegExp[] = [
  // Quotes and headings of Markdown.
  /^(?:>\s*)+/u,
  /^#{1,6}\s+/u,
  // Bullets, the stars of Org among them, and boxes.
  /^(?:\*+|[-+•‣◦▪●○·–—☐☑✓✔✅⬜□✗])\s+/u,
  /^\[[ xX✓✔~/>!?*-]?\]\s*/u,
  // Numbers and letters of a list.
  /^\(?\d{1,3}[.)]\s+/u,
  /^\(?[a-z]\)\s+/u,
  // Keywords of Org and Logseq, and what people write themselves.
  /^(?:TODO|NEXT|DOING|NOW|LATER|WAITING|HOLD|SOMEDAY|STARTED|IN-PROGRESS|DONE|CANCELLED|CANCELED)\s+/u,
  /^(?:todo|to-do|to do|task|reminder|note to self)\s*[:–-]\s*/iu,
  /^\[#[A-Za-z0-9]\]\s*/u,
  // What todo.txt puts in front: done, a priority, dates.
  new RegExp(String.raw`^x\s+(?=${DATE}\s|\([A-Z]\)\s)`, 'u'),
  /^\([A-Z]\)\s+/u,
  new RegExp(String.raw`^${DATE}\s+(?=\S)`, 'u'),
]

/** A task that is through, in any of these lists. */
const DONE = new RegExp(
  String.raw`^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[xX✓✔-]\]\s|[☑✓✔✅]\s|x\s+(?:${DATE}|\([A-Z]\))\s|\*+\s+(?:DONE|CANCELL?ED)\s)`,
  'u',
)
const IS_MARKED = /^\s*(?:[-*+•‣◦▪●○☐☑✓✔✅⬜□]\s|\[[ xX]?\]|\(?\d{1,3}[.)]\s|\*+\s)/u
const IS_HEADING = /^\s*#{1,6}\s|:\s*$/u
/** How long a line of prose is at least before it goes on in the next, in UTF-16 code units. */
const WRAPPED = 50

/** Markup around words, and what programs write behind them. Words stay. */
const MARKUP: readonly Rule[] = [
  [/<(?:https?:\/\/|mailto:)[^>\s]*>/giu, ' '],
  [/<\/?[a-z][^>]*>/giu, ' '],
  // Links of Markdown, of wikis and of Org.
  [/!?\[([^\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/gu, '$1'],
  [/\[\[[^[\]]*\]\[([^[\]]*)\]\]/gu, '$1'],
  [/!?\[\[[^[\]|]*\|([^[\]]*)\]\]/gu, '$1'],
  [/!?\[\[([^[\]]*)\]\]/gu, '$1'],
  [/\[([^\]]+)\]\[[^\]]*\]/gu, '$1'],
  [/\(\([\da-f-]{8,}\)\)/giu, ' '],
  [/(?<=\s)\^[\w-]+\s*$/gu, ''],
  // Fields of Dataview, and dates of Org.
  [/[[(][\p{L}\w -]+::[^\])]*[\])]/gu, ' '],
  [/(?<=^|\s)[\w-]+::\s.*$/gu, ' '],
  [new RegExp(String.raw`\b(?:SCHEDULED|DEADLINE|CLOSED):\s*[<[][^>\]]*[>\]]`, 'gu'), ' '],
  [new RegExp(String.raw`[<[]${DATE}[^>\]]*[>\]]`, 'gu'), ' '],
  // Dates, priorities and repeats of Obsidian.
  [new RegExp(String.raw`[📅🗓⏳⌛🛫➕✅❌⏰🔔]\uFE0F?\s*${DATE}(?:[T ]\d\d:\d\d)?`, 'gu'), ' '],
  [/🔁\s*every[\p{L}\p{N} ,-]*/gu, ' '],
  [/[🆔⛔]\s*[\w,-]+/gu, ' '],
  [/[⏫🔼🔽⏬🔺]\uFE0F?/gu, ' '],
  // Keys and values of todo.txt, Taskwarrior and others.
  [new RegExp(String.raw`(?<=^|\s)(?:${METADATA_KEYS.join('|')}):[^\s/]\S*`, 'giu'), ' '],
  [/(?<=\s)(?:p[1-4]|!{1,3}\d?|!(?:high|medium|low))(?=\s|$)/gu, ' '],
  // Tags of Org.
  [/\s:(?:[\p{L}\p{N}_@#%]+:)+\s*$/gu, ''],
  // Emphasis.
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]*[^*\s])\1(?![\p{L}\p{N}*])/gu, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/(~~|==)(?=\S)(.+?)\1/gu, '$2'],
  [/`+([^`]+)`+/gu, '$1'],
  // Faces.
  [
    new RegExp(
      String.raw`(?<=^|\s)(?:[:;=8][-'^]?[()DPpOo/\\|*3]|[xX]D|<3|\^\^|:'\()${ENDS}`,
      'gu',
    ),
    ' ',
  ],
]

const TAG = /^[#+@](?=\p{L})[\p{L}\p{N}_/.-]+$/u
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu
/** What wants a word behind it: a tag after it is that word. */
const WANTS_A_WORD =
  /^(?:to|with|for|from|at|by|about|of|in|on|and|or|the|a|an|my|our|your|into|via|vs|this|that|new|old)$/i

/**
 * One task of a to-do list, or one that somebody typed, in its own words: without the marks of
 * lists, programs and Markdown around them. Numbers, names of files, amounts and times stay as they
 * were typed. Empty where there are no words; cut where there are too many for a task.
 */
export function cleanTask(line: string): string {
  const typed = beginningOf(line, MOST_READ.task)
    .replaceAll(/&(#x?[\da-f]+|\w+);/giu, entity)
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const words = MARKUP.reduce(
    (text, [found, instead]) => text.replaceAll(found, instead),
    withoutMarker(typed),
  )
  return tidy(withoutAddresses(withoutTags(withoutMarker(tidy(words)))))
}

/** Every task in what was pasted, as it stands there: those that are through only if all are. */
export function splitTasks(text: string): string[] {
  if (text.length > MOST_READ.tasks) return [text]
  const lines = text.split(/\r\n?|\n/u).filter((line) => cleanTask(line) !== '')
  const isList = lines.some((line) => IS_MARKED.test(line))
  const items = isList
    ? lines.filter((line) => IS_MARKED.test(line) || !IS_HEADING.test(line))
    : lines
  const tasks: string[] = []
  for (const line of items) {
    const before = tasks.at(-1)
    if (before !== undefined && goesOn(before, line, isList)) {
      tasks[tasks.length - 1] = `${before} ${line.trim()}`
    } else tasks.push(line.trim())
  }
  const open = tasks.filter((task) => !DONE.test(task))
  return open.length > 0 ? open : tasks
}

/** Whether a line is the rest of the one before it, and no task of its own. */
function goesOn(before: string, line: string, isList: boolean): boolean {
  if (IS_MARKED.test(line)) return false
  if (isList) return /^\s{2,}/u.test(line)
  const isProse = before.length >= WRAPPED && !/[.!?:;]$/u.test(before)
  return isProse && /^\s*\p{Ll}/u.test(line)
}

/** A line of a list without what stands before its words: a bullet, a box, a number, "TODO". */
export function withoutMarker(line: string): string {
  let text = line
  for (let before = ''; before !== text;) {
    before = text
    for (const marker of MARKERS) text = text.replace(marker, '')
  }
  return text
}

/** Without the tags at both ends. One that is part of the sentence becomes its word. */
function withoutTags(text: string): string {
  const words = text.split(' ')
  let start = 0
  let end = words.length
  while (start < end && TAG.test(words[start] ?? '')) start += 1
  while (end > start && TAG.test(words[end - 1] ?? '')) end -= 1
  const inner = words.slice(start, end)
  const last = inner.at(-1) ?? ''
  const tag = words[end]
  // "Reply to @anna", "Call @mom": nothing is left to do without it.
  const isWanted =
    tag !== undefined &&
    (WANTS_A_WORD.test(last) || (inner.length === 1 && tag.startsWith('@') && !isContext(tag)))
  if (isWanted) inner.push(tag)
  const kept = inner.length > 0 ? inner : words
  return kept.map((word) => (TAG.test(word) ? wordOf(word) : word)).join(' ')
}

function isContext(tag: string): boolean {
  return KNOWN_CONTEXTS.has(tag.slice(1).toLowerCase())
}

/** "#to-read" as "to read". */
function wordOf(tag: string): string {
  return tag.slice(1).replaceAll(/[_/-]+/gu, ' ')
}

/** Without addresses of the web; where hardly a word is left, by the name of the site. */
function withoutAddresses(text: string): string {
  const without = text.replaceAll(ADDRESS, ' ').trim()
  if (/\S\s+\S/u.test(without)) return without
  return text.replaceAll(ADDRESS, (address) =>
    address.replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '').replace(/[/?#:].*$/u, ''),
  )
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\(\s*\)|\[\s*\]/gu, '')
    .replaceAll(/\s+(?=[,.;!?](?:\s|$))/gu, '')
    .replaceAll(/^[\s,;|–—-]+(?=[^\d\s])|[\s,;|–—-]+$/gu, '')
    .trim()
}

function entity(found: string, name: string): string {
  if (!name.startsWith('#')) return HTML_ENTITIES[name.toLowerCase()] ?? found
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : found
}

const COUNT = String.raw`(?:an?|half an?|one|two|three|five|ten|fifteen|twenty|thirty)`
const UNIT = String.raw`(?:seconds?|minutes?|hours?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|times|reps|sets)`
const SHORT_UNIT = String.raw`(?:secs?|mins?|h|hrs?|kms?|m|mi|x)`
/**
 * How long, how far or how often, at the end. A weight is no such amount: who loses twenty kilos or
 * buys two does it to them.
 */
const AMOUNT = new RegExp(
  String.raw`(?:[\s,(–-]+(?:for|about|around|at least|only|just))*[\s,(–-]+` +
    String.raw`(?:~?\d+(?:[.,]\d+)*[\s-]?(?:${UNIT}|${SHORT_UNIT})|${COUNT}[\s-]${UNIT})` +
    String.raw`(?:\s+(?:a day|daily|every day|per day|max))?\)?$`,
  'iu',
)

/** A task without how much of it: "read 30 min" is reading, and 30 minutes are no thing. */
export function withoutAmount(task: string): string {
  const rest = task.replace(AMOUNT, '')
  return /\p{L}/u.test(rest) ? rest : task
}
