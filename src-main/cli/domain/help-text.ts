import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { COMMANDS, COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './command-table.ts'

/** The name by which the command line is called. */
export const PROGRAM = 'micro-momentum'

const EXIT_CODES = ['exit0', 'exit1', 'exit2', 'exit3', 'exit4'] as const
/** Commands as a person types them; the same everywhere. */
export const EXAMPLES = [
  `${PROGRAM} log wrote one sentence`,
  `${PROGRAM} log --at "yesterday 18:00" --goal writing wrote one sentence`,
  `${PROGRAM} shrink the tax return`,
  `${PROGRAM} today --json`,
] as const

/** The environment variables that count, and what is said of each. */
export const ENVIRONMENT = [
  ['MICRO_MOMENTUM_DATA', say('environmentData')],
  ['NO_COLOR', say('environmentColor')],
] as const

/** How a command is written: `log [words…] [--at when]`. */
export function usageOf(spec: CommandSpec): string {
  return [
    spec.name,
    ...wordsUsage(spec),
    ...spec.options.map((one) => `[${optionUsage(one)}]`),
  ].join(' ')
}

/** How an option is written: `--at when`. */
export function optionUsage({ name, value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} <${say(`value.${value}`)}>`
}

/** What is said of an option, with the values that it may have. */
export function optionWords({ name, offers }: OptionSpec): string {
  const words = say(`option.${name}`)
  return Array.isArray(offers) ? `${words}: ${offers.join(', ')}` : words
}

/** What each exit code means, from 0. */
export function exitCodeWords(): string[] {
  return EXIT_CODES.map((key) => say(key))
}

/** The help: of one command, or of all. */
export function helpText(spec?: CommandSpec): string[] {
  return spec === undefined ? wholeHelp() : commandHelp(spec)
}

function wholeHelp(): string[] {
  return [
    say('about'),
    '',
    `${say('usage')}: ${PROGRAM} <${say('value.command')}> …`,
    '',
    `${say('commands')}:`,
    ...columns(COMMANDS.map(({ name }) => [name, say(`command.${name}`)])),
    '',
    `${say('everywhere')}:`,
    ...columns(COMMON_OPTIONS.map((one) => [optionUsage(one), optionWords(one)])),
    '',
    `${say('exitCodes')}:`,
    ...columns(exitCodeWords().map((words, code) => [String(code), words])),
    '',
    `${say('environment')}:`,
    ...columns(ENVIRONMENT),
    '',
    say('moreHelp'),
  ]
}

function commandHelp(spec: CommandSpec): string[] {
  const options = [...spec.options, ...COMMON_OPTIONS]
  return [
    say(`command.${spec.name}`),
    '',
    `${say('usage')}: ${PROGRAM} ${usageOf(spec)}`,
    '',
    `${say('options')}:`,
    ...columns(options.map((one) => [optionUsage(one), optionWords(one)])),
  ]
}

function wordsUsage({ words }: CommandSpec): string[] {
  if (words === undefined) return []
  const name = `<${say(`value.${words.name}`)}>`
  return [words.optional ? `[${name}]` : name]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
