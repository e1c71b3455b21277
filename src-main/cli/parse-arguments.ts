import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

import {
  COMMANDS,
  COMMON_OPTIONS,
  commandNamed,
  optionsOf,
  type CommandName,
  type CommandSpec,
  type OptionName,
  type OptionSpec,
} from './domain/command-table.ts'

/** What was asked for. */
export interface Asked {
  command: CommandName
  words: readonly string[]
  options: AskedOptions
}

/** Values by the names of their options; switches are `true`. */
type AskedOptions = Partial<Record<OptionName, string | true>>

/** Why arguments cannot be understood. `given` is what the person typed. */
export type UsageProblem =
  | { kind: 'no-command' }
  | {
      kind: 'unknown-command' | 'unknown-option' | 'no-value' | 'no-words' | 'bad-value'
      given: string
    }

export type Parsed =
  | { kind: 'asked'; asked: Asked }
  | ({ kind: 'usage' } & { problem: UsageProblem })

/**
 * Reads the arguments of the command line by the table of commands. The command is the first word
 * that is no option; options may stand before and after it. An option that is not known is refused,
 * so that a slip of the finger is not logged; after `--`, everything is a word.
 *
 * @param argv without the program
 */
export function parseArguments(argv: readonly string[]): Parsed {
  const every = [...COMMANDS.flatMap(({ options }) => options), ...COMMON_OPTIONS]
  const { tokens, values } = parseArgs({
    args: [...argv],
    options: optionsFor(every),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const first = tokens.find(({ kind }) => kind === 'positional')
  if (first?.kind !== 'positional') {
    if (values['version'] === true) return asked('help', [], { version: true })
    if (values['help'] === true) return asked('help', [], {})
    return usage({ kind: 'no-command' })
  }
  const spec = commandNamed(first.value)
  if (spec === undefined) return usage({ kind: 'unknown-command', given: first.value })
  return parseFor(
    spec,
    argv.filter((_, index) => index !== first.index),
  )
}

function parseFor(spec: CommandSpec, args: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsFor(optionsOf(spec)),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const words: string[] = []
  const options: AskedOptions = {}
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = optionsOf(spec).find(({ name }) => name === token.name)
    if (option === undefined) return usage({ kind: 'unknown-option', given: token.rawName })
    const value = valueOf(option, token.value)
    if (value === undefined) {
      return usage({ kind: option.value ? 'no-value' : 'bad-value', given: token.rawName })
    }
    if (!isOffered(option, value)) return usage({ kind: 'bad-value', given: String(value) })
    options[option.name] = value
  }
  if (options.version === true) return asked('help', [], { version: true })
  if (options.help === true) return asked('help', [spec.name], {})
  const refused = wordsProblem(spec, words)
  return refused === undefined ? asked(spec.name, words, options) : usage(refused)
}

/** The value of an option; undefined where it has none and takes one, or the other way round. */
function valueOf(option: OptionSpec, given: string | undefined): string | true | undefined {
  if (option.value === undefined) return given === undefined ? true : undefined
  return given
}

function isOffered({ offers, isOpen }: OptionSpec, value: string | true): boolean {
  return isOpen === true || !Array.isArray(offers) || offers.includes(value)
}

function wordsProblem(
  { name, words }: CommandSpec,
  given: readonly string[],
): UsageProblem | undefined {
  const [first = ''] = given
  if (words === undefined) return given.length > 0 ? { kind: 'bad-value', given: first } : undefined
  if (given.length === 0 && !words.optional) return { kind: 'no-words', given: name }
  return undefined
}

function optionsFor(specs: readonly OptionSpec[]): ParseArgsOptionsConfig {
  return Object.fromEntries(
    specs.map(({ name, value }) => [
      name,
      {
        type: value === undefined ? 'boolean' : 'string',
        ...(name === 'help' && { short: 'h' }),
      } as const,
    ]),
  )
}

function asked(command: CommandName, words: readonly string[], options: AskedOptions): Parsed {
  return { kind: 'asked', asked: { command, words, options } }
}

function usage(problem: UsageProblem): Parsed {
  return { kind: 'usage', problem }
}
