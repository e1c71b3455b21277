import { inOneLine } from '../../src-shared/words/shorten.ts'

/** The scheme of links that lead into the app: `micromomentum://log?text=…`. */
export const LINK_SCHEME = 'micromomentum'

/** What a link asks for. Anything may follow one, so it opens a window at most. */
export type LinkWish =
  /** Words to put into the quick-log window; they are a win when the person presses Enter. */
  | { kind: 'link-log'; text: string }
  | { kind: 'link-screen'; screen: 'today' | 'week' }
  /** Something heavy to put into the field of Shrink. */
  | { kind: 'link-shrink'; text: string }
  /** It is none of these: nothing is done. */
  | { kind: 'nothing' }

/** A link that is longer was made to do harm. */
const LONGEST_LINK = 16_000
/** How many characters the words of a link may have; the rest is left out. */
const LONGEST_TEXT = 500

/** Marks that turn the order of what follows them, so that it reads as something else. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g

/** Whether an argument of a launch is a link into the app. */
export function isLink(argument: string): boolean {
  return argument.slice(0, LINK_SCHEME.length + 1).toLowerCase() === `${LINK_SCHEME}:`
}

/** Reads a link into the app. */
export function readLink(link: string): LinkWish {
  const nothing: LinkWish = { kind: 'nothing' }
  if (link.length > LONGEST_LINK || !isLink(link) || !URL.canParse(link)) return nothing
  const { host, pathname, searchParams, username, password } = new URL(link)
  const isPlain = username === '' && password === '' && (pathname === '' || pathname === '/')
  if (!isPlain) return nothing
  switch (host) {
    case 'log':
      return { kind: 'link-log', text: lineOf(searchParams.get('text')) }
    case 'shrink':
      return { kind: 'link-shrink', text: lineOf(searchParams.get('task')) }
    case 'today':
    case 'week':
      return { kind: 'link-screen', screen: host }
    default:
      return nothing
  }
}

/** The words of a link in one line, without anything that shows as something else or as nothing. */
function lineOf(given: string | null): string {
  const line = (given ?? '')
    .toWellFormed()
    .replaceAll(TURNING, '')
    .replaceAll(/\p{Cc}+/gu, ' ')
  return inOneLine(line, LONGEST_TEXT)
}
