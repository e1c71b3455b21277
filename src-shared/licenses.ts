/** Work of others that the app contains. */
export interface ShippedWork {
  name: string
  version: string
  /** As its package says it: `MIT`. */
  license: string
  /** The whole text that has to go along with it. */
  text: string
}

const LINE = '-'.repeat(80)
const BETWEEN = ' | '

/** All of it in one file that a person can read: a head and the text for each, a line between them. */
export function licensesAsText(works: readonly ShippedWork[]): string {
  return works
    .map(({ name, version, license, text }) =>
      [[name, version, license].join(BETWEEN), '', text.trim(), '', LINE, ''].join('\n'),
    )
    .join('')
}

/** What such a file says. */
export function licensesInText(text: string): ShippedWork[] {
  return text.split(`${LINE}\n`).flatMap((part) => {
    const [head = '', ...rest] = part.trim().split('\n')
    const [name = '', version, license] = head.split(BETWEEN)
    if (version === undefined || license === undefined) return []
    return { name, version, license, text: rest.join('\n').trim() }
  })
}
