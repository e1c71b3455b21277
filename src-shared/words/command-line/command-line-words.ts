import en from '../en/command-line.json' with { type: 'json' }

/** The keys of the command line's words. */
export type CommandLineKey = keyof typeof en

/** What stands in the place of `{{name}}`. */
type Values = Readonly<Record<string, string | number>>

/**
 * A sentence of the command line. Its words are a catalog of their own: pages have no use for them,
 * and to answer within a moment a command reads no other words.
 */
export function say(key: CommandLineKey, values: Values = {}): string {
  return en[key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
