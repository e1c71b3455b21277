import english from '../en/command-line.json' with { type: 'json' }

/** The keys of the command line's words; of a sentence with one form for one and one for many, what both begin with. */
export type CommandLineKey = Form extends infer K
  ? K extends `${infer Key}_${'one' | 'other'}`
    ? Key
    : K
  : never
type Form = keyof typeof english

/** The words of a language, each sentence in the forms that the language has. */
export type CommandLineWords = Readonly<Record<string, string>>

/** What stands in the place of `{{name}}`. With a `count`, it says which form of a sentence is meant. */
type Values = Readonly<Record<string, string | number>>

const ENGLISH: CommandLineWords = english
let words = ENGLISH
let plural = new Intl.PluralRules('en')

/** Has the command line speak a language from now on; what its words lack is said in English. */
export function speakInTerminal(language: string, own: CommandLineWords = ENGLISH): void {
  words = own
  plural = new Intl.PluralRules(language)
}

/**
 * A sentence of the command line. Its words are a catalog of their own: pages have no use for them,
 * and to answer within a moment a command reads no other words.
 */
export function say(key: CommandLineKey, values: Values = {}): string {
  const { count } = values
  const counted = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined
  const sentence = counted ?? words[key] ?? inEnglish(key, count)
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}

function inEnglish(key: CommandLineKey, count: string | number | undefined): string {
  return ENGLISH[`${key}_${count === 1 ? 'one' : 'other'}`] ?? ENGLISH[key] ?? ''
}
