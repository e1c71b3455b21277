import { momentIn } from './date-text.ts'

/** Of the plugin Tasks: `✅ 2026-11-23`. */
const DONE_SIGN = /✅\uFE0F?\s*(\d{4}-\d\d-\d\d)/u
/** Of Dataview: `[completion:: 2026-11-23]`. */
const DONE_FIELD = /[[(]\s*(?:completion|completed|done)\s*::\s*(\d{4}-\d\d-\d\d)[^\])]*[\])]/i

/** Signs with a date behind them: done, made, planned, begins, due, cancelled. */
const DATED =
  /(?:✅|➕|⏳|⌛|🛫|📅|📆|🗓|❌|⏰|🔔)\uFE0F?\s*(?:\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?)?/gu
const PRIORITY = /(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu
/** Signs with words behind them, up to the next sign: repeats, what happens at the end, ids. */
const WORDED = /(?:🔁|🏁|🆔|⛔)\uFE0F?[^✅➕⏳⌛🛫📅📆🗓❌🔺⏫🔼🔽⏬🔁🏁🆔⛔#[(]*/gu
const FIELD = /[[(]\s*[\w -]{1,40}::[^\])]*[\])]/g
const BLOCK_ID = /\s\^[\w-]+$/
/** The tag that tells tasks from other check boxes says nothing else. */
const TASK_TAG = /(?<=^|\s)#task(?=\s|$)/giu
const TAGS_AROUND = /^(?:#[\p{L}\p{N}_/-]+\s+)+|(?:\s+#[\p{L}\p{N}_/-]+)+$/gu

/** The day that a check box names as that of its completion. Returns undefined if it names none. */
export function doneDay(body: string): string | undefined {
  const said = DONE_SIGN.exec(body)?.[1] ?? DONE_FIELD.exec(body)?.[1]
  return said !== undefined && momentIn(said) !== undefined ? said : undefined
}

/**
 * The words behind a check box, without dates, priorities and what else only its program reads,
 * links as their words.
 *
 * @param keepTags keep tags before and behind the words
 */
export function plainTask(body: string, keepTags: boolean): string {
  const words = body
    .replaceAll(FIELD, ' ')
    .replaceAll(WORDED, ' ')
    .replaceAll(DATED, ' ')
    .replaceAll(PRIORITY, ' ')
    .replace(BLOCK_ID, '')
    .replaceAll(TASK_TAG, ' ')
    .replaceAll(
      /!?\[\[([^\][|]{1,300})(?:\|([^\][]{1,300}))?\]\]/g,
      (_, page: string, alias?: string) => alias ?? page,
    )
    .replaceAll(/\[([^\][]{1,300})\]\((https?:[^\s()]{1,2000})\)/g, '$1 $2')
    .replaceAll(/(\*\*|__|==)(?=\S)([^*_=]{1,2000}?)\1/g, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return keepTags ? words : words.replaceAll(TAGS_AROUND, '').trim()
}
