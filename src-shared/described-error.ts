/** What may be written down of an error: where it happened, never its message, which may quote. */
export interface DescribedError {
  /** Its class, such as `TypeError`; of what is no error, its type. */
  name: string
  /** Such as `ENOENT`. */
  code?: string | undefined
  /** The innermost calls first: `save (index.js:120:7)`. */
  frames: string[]
}

const CLASS = /^\$?[A-Za-z]{0,40}(?:Error|Exception)$/
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/
const MOST_FRAMES = 12
/** A line of a stack: the call, where it has a name, and the place, down to the file's own name. */
const FRAME =
  /^ *at (?:(?<call>.+?) \()?(?:file:|app:|https?:|node:|\/|[A-Za-z]:[\\/])(?:[^()]*[\\/])?(?<place>[\w.-]+:\d+:\d+)\)?$/
const CALL = /^(?:async |new )*[\w$.<>#]+(?: \[as [\w$]+\])?$/

/**
 * Describes whatever was thrown without a word that it may quote: messages of JSON, of schemas and
 * of the disk repeat what a person has typed.
 */
export function describeError(thrown: unknown): DescribedError {
  if (!(thrown instanceof Error)) return { name: typeof thrown, frames: [] }
  const { name } = thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  return {
    name: CLASS.test(name) ? name : 'Error',
    ...(CODE.test(code) && { code }),
    frames: framesOf(thrown),
  }
}

/** True where it could have come from `describeError`: what a page says of itself is not trusted. */
export function isDescribed({ name, code, frames }: DescribedError): boolean {
  return (
    (CLASS.test(name) || /^[a-z]{1,10}$/.test(name)) &&
    (code === undefined || CODE.test(code)) &&
    frames.length <= MOST_FRAMES &&
    frames.every((frame) => FRAME_TEXT.test(frame))
  )
}

const FRAME_TEXT =
  /^(?:(?:async |new )*[\w$.<>#]+(?: \[as [\w$]+\])? \([\w.-]+:\d+:\d+\)|[\w.-]+:\d+:\d+)$/

function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== 'string') return []
  // The stack begins with the message, which may have lines like those of a stack.
  const begins = message === '' ? -1 : stack.indexOf(message)
  const lines = stack.slice(begins < 0 ? 0 : begins + message.length).split('\n')
  return lines.flatMap((line) => frameOf(line) ?? []).slice(0, MOST_FRAMES)
}

function frameOf(line: string): string | undefined {
  const { call, place } = FRAME.exec(line)?.groups ?? {}
  if (place === undefined) return undefined
  return call !== undefined && CALL.test(call) ? `${call} (${place})` : place
}
