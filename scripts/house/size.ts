/** No file has more lines than this, data, words and generated files aside. */
const MOST_LINES = 300
/** From here on, a file of the app says at its head why it is one. */
const LINES_WITHOUT_REASON = 250
const REASON = /^\/\/ Above 250 lines: \S/m
/** How many lines from the top are looked through for the reason: imports come first. */
const HEAD_LINES = 60

/**
 * Why a file is too long. Returns undefined if it is not.
 *
 * @param isTest whether it is a test, or made for tests: those need no reason
 */
export function sizeRefusal(text: string, isTest: boolean): string | undefined {
  const lines = text.split('\n')
  // A last line that ends is followed by nothing.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  if (count > MOST_LINES)
    return `A file has at most ${MOST_LINES} lines, and this one has ${count}: take a part of it that is about one thing into a file of its own.`
  const head = lines.slice(0, HEAD_LINES).join('\n')
  if (isTest || count <= LINES_WITHOUT_REASON || REASON.test(head)) return undefined
  return `Above ${LINES_WITHOUT_REASON} lines (${count}), a file says at its head why it is one: "// Above 250 lines: …". Better is to take a part of it into a file of its own.`
}
