import en from '../en/command-line.json' with { type: 'json' }

/** The keys of the command line's words; of a sentence with one form for one and one for many, what both begin with. */
export type CommandLineKey = Form extends infer K
  ? K extends `${infer Key}_${'one' | 'other'}`
    ? Key
    : K
  : never
type Form = keyof typeof en

const plural = new Intl.PluralRules('en')

/** What stands in the place of `{{name}}`. With a `count`, it says which form of a sentence is meant. */
type Values = Readonly<Record<string, string | number>>

/**
 * A sentence of the command line. Its words are a catalog of their own: pages have no use for them,
 * and to answer within a moment a command reads no other words.
 */
export function say(key: CommandLineKey, values: Values = {}): string {
  const forms: Readonly<Record<string, string>> = en
  const { count } = values
  const counted = typeof count === 'number' ? forms[`${key}_${plural.select(count)}`] : undefined
  const sentence = counted ?? forms[key] ?? ''
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
