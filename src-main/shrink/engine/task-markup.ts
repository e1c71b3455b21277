import { lazily } from '../../kernel/lazily.ts'

/** Keys that todo.txt, its plug-ins, Taskwarrior and others write before a colon. */
const METADATA_KEYS = [
  'due',
  't',
  'threshold',
  'start',
  'starts',
  'scheduled',
  'sched',
  'wait',
  'until',
  'end',
  'rec',
  'recur',
  'repeat',
  'pri',
  'prio',
  'priority',
  'h',
  'id',
  'uuid',
  'dep',
  'depends',
  'sup',
  'p',
  'project',
  'pro',
  'proj',
  'tag',
  'tags',
  'context',
  'est',
  'estimate',
  'effort',
  'spent',
  'created',
  'added',
  'entry',
  'done',
  'completed',
  'completion',
  'remind',
  'reminder',
] as const

/** Contexts of "Getting Things Done", which say where and with what, and nothing of what to do. */
export const KNOWN_CONTEXTS: ReadonlySet<string> = new Set([
  'agenda',
  'anywhere',
  'calls',
  'car',
  'computer',
  'desk',
  'email',
  'errand',
  'errands',
  'home',
  'internet',
  'laptop',
  'mac',
  'mail',
  'office',
  'online',
  'out',
  'outside',
  'pc',
  'phone',
  'shop',
  'shopping',
  'someday',
  'store',
  'town',
  'waiting',
  'work',
])

/** Entities that copied web pages have in them. */
export const HTML_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
}

export type Rule = readonly [found: RegExp, instead: string]

/** A date as programs write it. */
const DATE = String.raw`\d{4}-\d\d-\d\d`
const ENDS = String.raw`(?=$|[\s.,;!?)])`

/** What stands before a task in a list, in the order in which it may stand. */
export const MARKERS: readonly RegExp[] = [
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

/** Markup around words, and what programs write behind them. Words stay. */
export const markup = lazily((): readonly Rule[] => [
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
])

/** What is left over where something fell away. */
export const TIDY: readonly Rule[] = [
  [/\s+/gu, ' '],
  [/\(\s*\)|\[\s*\]/gu, ''],
  [/\s+(?=[,.;!?](?:\s|$))/gu, ''],
  [/^[\s,;|–—-]+(?=[^\d\s])|[\s,;|–—-]+$/gu, ''],
]

export const TAG = /^[#+@](?=\p{L})[\p{L}\p{N}_/.-]+$/u
export const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu
/** What wants a word behind it: a tag after it is that word. */
export const WANTS_A_WORD =
  /^(?:to|with|for|from|at|by|about|of|in|on|and|or|the|a|an|my|our|your|into|via|vs|this|that|new|old)$/i

/** What there is in every amount: to look for one takes time. */
export const HINT_OF_AMOUNT = /\d|sec|min|hour|met|mile|times|reps|sets/i

const COUNT = String.raw`(?:an?|half an?|one|two|three|five|ten|fifteen|twenty|thirty)`
const UNIT = String.raw`(?:seconds?|minutes?|hours?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|times|reps|sets)`
const SHORT_UNIT = String.raw`(?:secs?|mins?|h|hrs?|kms?|m|mi|x)`
/**
 * How long, how far or how often, at the end. A weight is no such amount: who loses twenty kilos or
 * buys two does it to them.
 */
export const AMOUNT = new RegExp(
  String.raw`(?:[\s,(–-]+(?:for|about|around|at least|only|just))*[\s,(–-]+` +
    String.raw`(?:~?\d+(?:[.,]\d+)*[\s-]?(?:${UNIT}|${SHORT_UNIT})|${COUNT}[\s-]${UNIT})` +
    String.raw`(?:\s+(?:a day|daily|every day|per day|max))?\)?$`,
  'iu',
)
