import { beginningOf, inOneLine } from '../../../src-shared/words/shorten.ts'
import { cleanText, WIN_TEXT_LIMIT } from '../../kernel/clean-text.ts'
import type { Notice } from '../domain/nudge-ports.ts'

/** How much of each part is shown, in graphemes: what fits in a notification of every system. */
export const NOTICE_LIMITS = { title: 80, body: 200, label: 40 } as const

/**
 * What turns the order of other words around (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters),
 * and what XML, in which Windows takes its notifications, cannot hold. Joiners and direction marks
 * stay: emoji and scripts need them.
 */
const UNSHOWN = /[\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}]/gu
/** Looks like the hyphen-minus and begins no option of a program. */
const HYPHEN = '\u2010'

/**
 * A notice as it can be given to any system: each part one line of plain, well-formed text without
 * control characters, not too long, never empty and never beginning with "-". What is not a string
 * in spite of its type becomes one, or nothing. Actions without a label go.
 *
 * @param appName stands where there are no words
 */
export function plainNotice(notice: Notice, appName: string): Notice {
  const title = plainLine(notice.title, NOTICE_LIMITS.title)
  const body = plainLine(notice.body, NOTICE_LIMITS.body)
  const actions = notice.actions
    .map(({ answer, label }) => ({ answer, label: plainLine(label, NOTICE_LIMITS.label) }))
    .filter(({ label }) => label !== '')
  const rest = { ...(notice.id !== undefined && { id: notice.id }), actions }
  if (body === '') return { title: appName, body: title === '' ? appName : title, ...rest }
  return { title: title === '' ? appName : title, body, ...rest }
}

/**
 * A body for a notification service that reads markup: every character shows as itself.
 * (https://specifications.freedesktop.org/notification-spec/latest/markup.html)
 */
export function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function plainLine(value: unknown, limit: number): string {
  const clean = cleanText(beginningOf(asText(value), WIN_TEXT_LIMIT).replaceAll(UNSHOWN, ''))
  if (clean.kind !== 'text') return ''
  return inOneLine(clean.text, limit).replace(/^-/, HYPHEN)
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
