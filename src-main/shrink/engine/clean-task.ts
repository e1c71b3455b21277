import { beginningOf } from '../../../src-shared/words/shorten.ts'
import {
  ADDRESS,
  AMOUNT,
  HINT_OF_AMOUNT,
  HTML_ENTITIES,
  KNOWN_CONTEXTS,
  MARKERS,
  markup,
  TAG,
  TIDY,
  WANTS_A_WORD,
  type Rule,
} from './task-markup.ts'

/** Words, numbers and marks of sentences; no priority such as “p1”. */
const PLAIN = /^(?!.*\sp[1-4](?:\s|$))[\p{L}\p{M}\p{N} ,.’'?-]*$/u
/** How much of a task is read, in UTF-16 code units: more is a text. */
const MOST_READ = 2_000

/**
 * One task of a to-do list, or one that somebody typed, in its own words: without the marks of
 * lists, programs and Markdown around them. Numbers, names of files, amounts and times stay as they
 * were typed. Empty where there are no words; cut where there are too many for a task.
 */
export function cleanTask(line: string): string {
  const typed = beginningOf(line, MOST_READ)
    .replaceAll(/&(#x?[\da-f]+|\w+);/giu, entity)
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  // Most tasks are words alone, and to look for all the markup there is takes time.
  const rules = PLAIN.test(typed) ? [] : markup()
  const words = byRules(withoutMarker(typed), rules)
  return tidy(withoutAddresses(withoutTags(withoutMarker(tidy(words)))))
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
    (WANTS_A_WORD.test(last) ||
      (inner.length === 1 &&
        tag.startsWith('@') &&
        !KNOWN_CONTEXTS.has(tag.slice(1).toLowerCase())))
  if (isWanted) inner.push(tag)
  const kept = inner.length > 0 ? inner : words
  // "#to-read" is "to read".
  return kept
    .map((word) => (TAG.test(word) ? word.slice(1).replaceAll(/[_/-]+/gu, ' ') : word))
    .join(' ')
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
  return byRules(text, TIDY).trim()
}

function byRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce((now, [found, instead]) => now.replaceAll(found, instead), text)
}

function entity(found: string, name: string): string {
  if (!name.startsWith('#')) return HTML_ENTITIES[name.toLowerCase()] ?? found
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : found
}

/** A task without how much of it: "read 30 min" is reading, and 30 minutes are no thing. */
export function withoutAmount(task: string): string {
  const rest = HINT_OF_AMOUNT.test(task) ? task.replace(AMOUNT, '') : task
  return /\p{L}/u.test(rest) ? rest : task
}
