import { plainBytes } from './plain-bytes.ts'

/** What a text, or a text file, says as JSON; `undefined` where it is none. Never throws. */
export function parseJson(text: string | Buffer): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : plainBytes(text).toString('utf8'))
  } catch {
    return undefined
  }
}
