const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENED_OBJECT = 0x7b
const CLOSED_OBJECT = 0x7d
const OPENED_LIST = 0x5b
const CLOSED_LIST = 0x5d

/**
 * What is whole of a JSON text up to where it is damaged: records that are there to their end, and
 * never half a record, of which something would be told that is not so.
 *
 * @param until where it is damaged
 * @param depth how deep a record lies, from 1 for the outermost value
 * @returns undefined if nothing is whole
 */
export function wholePartOf(text: string, until: number, depth: number): unknown {
  const open: string[] = []
  let quoted = false
  let cut: string | undefined
  for (let at = 0; at < until; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === BACKSLASH) at += 1
      else quoted = code !== QUOTE
    } else if (code === QUOTE) quoted = true
    else if (code === OPENED_OBJECT) open.push('}')
    else if (code === OPENED_LIST) open.push(']')
    else if (code === CLOSED_OBJECT || code === CLOSED_LIST) {
      open.pop()
      if (code === CLOSED_OBJECT && open.length > 0 && open.length < depth) {
        cut = `${at + 1} ${open.toReversed().join('')}`
      }
    }
  }
  const [end, closers] = cut?.split(' ') ?? []
  if (closers === undefined) return undefined
  try {
    return JSON.parse(text.slice(0, Number(end)) + closers) as unknown
  } catch {
    return undefined
  }
}
