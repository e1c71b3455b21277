import { momentIn } from './date-text.ts'

/** More than a win may hold, in UTF-16 code units. */
const MOST = 30_000

/** Of the plugin Tasks: `✅ 2026-11-23`. */
const DONE_SIGN = /✅\uFE0F?\s*(\d{4}-\d\d-\d\d)/u
/** Of Dataview: `[completion:: 2026-11-23]`. */
const DONE_FIELD =
  /[[(]\s{0,5}(?:completion|completed|done)\s{0,5}::\s{0,5}(\d{4}-\d\d-\d\d)[^\])]{0,40}[\])]/i

/** Signs with a date behind them: done, made, planned, begins, due, cancelled. */
const DATED =
  /(?:✅|➕|⏳|⌛|🛫|📅|📆|🗓|❌|⏰|🔔)\uFE0F?\s*(?:\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?)?/gu
const PRIORITY = /(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu
/** Signs with words behind them, up to the next sign: repeats, what happens at the end, ids. */
const WORDED = /(?:🔁|🏁|🆔|⛔)\uFE0F?[^✅➕⏳⌛🛫📅📆🗓❌🔺⏫🔼🔽⏬🔁🏁🆔⛔#[(]*/gu
const FIELD = /[[(]\s{0,5}[\w -]{1,40}::[^\])]{0,300}[\])]/g
const BLOCK_ID = /\s\^[\w-]+$/
/** The tag that tells tasks from other check boxes says nothing else. */
const TASK_TAG = /(?<=^|\s)#task(?=\s|$)/giu
const TAG = /^#[\p{L}\p{N}_/-]+$/u
const WIKI_LINK = /!?\[\[([^\][|]{1,300})(?:\|([^\][]{1,300}))?\]\]/g
const LINK = /\[([^\][]{1,300})\]\((https?:[^\s()]{1,2000})\)/g
const EMPHASIS = /(\*\*|__|==)(?=\S)([^*_=]{1,2000}?)\1/g

/** The day that a check box names as that of its completion. Returns undefined if it names none. */
export function doneDay(body: string): string | undefined {
  const said = DONE_SIGN.exec(body)?.[1] ?? DONE_FIELD.exec(body)?.[1]
  return said !== undefined && momentIn(said) !== undefined ? said : undefined
}

/**
 * The words behind a check box, without dates, priorities and what else only its program reads,
 * links as their words.
 */
export function plainTask(body: string): string {
  // What is longer is left out for its length.
  return body
    .slice(0, MOST)
    .replaceAll(FIELD, ' ')
    .replaceAll(WORDED, ' ')
    .replaceAll(DATED, ' ')
    .replaceAll(PRIORITY, ' ')
    .replace(BLOCK_ID, '')
    .replaceAll(TASK_TAG, ' ')
    .replaceAll(WIKI_LINK, (_, page: string, alias?: string) => alias ?? page)
    .replaceAll(LINK, '$1 $2')
    .replaceAll(EMPHASIS, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Words without the tags before and behind them; one inside is part of the sentence. */
export function withoutTags(words: string): string {
  if (!words.includes('#')) return words
  const parts = words.split(' ')
  const first = parts.findIndex((part) => !TAG.test(part))
  const last = parts.findLastIndex((part) => !TAG.test(part))
  return first < 0 ? '' : parts.slice(first, last + 1).join(' ')
}
