import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { COMMANDS, COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './command-table.ts'
import {
  ENVIRONMENT,
  EXAMPLES,
  exitCodeWords,
  optionUsage,
  optionWords,
  PROGRAM,
  usageOf,
} from './help-text.ts'

/** The manual page in the language of `man`, section 1. */
export function manPage(version: string): string {
  return [
    `.TH ${PROGRAM.toUpperCase()} 1 "" "${roff(`Micro-Momentum ${version}`)}"`,
    '.SH NAME',
    `${roff(PROGRAM)} \\- ${roff(say('about'))}`,
    '.SH SYNOPSIS',
    `.B ${roff(PROGRAM)}`,
    `\\fIcommand\\fR [\\fIwords\\fR] [\\fIoptions\\fR]`,
    `.SH ${say('commands').toUpperCase()}`,
    ...COMMANDS.flatMap(commandPart),
    `.SH ${say('options').toUpperCase()}`,
    ...COMMON_OPTIONS.flatMap(optionPart),
    '.SH EXIT STATUS',
    ...exitCodeWords().flatMap((words, code) => ['.TP', `.B ${code}`, roff(words)]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([name, words]) => ['.TP', `.B ${roff(name)}`, roff(words)]),
    '.SH EXAMPLES',
    '.nf',
    ...EXAMPLES.map(roff),
    '.fi',
    '',
  ].join('\n')
}

function commandPart(spec: CommandSpec): string[] {
  return [
    '.TP',
    `.B ${roff(usageOf(spec))}`,
    roff(say(`command.${spec.name}`)),
    ...(spec.options.length === 0 ? [] : ['.RS', ...spec.options.flatMap(optionPart), '.RE']),
  ]
}

function optionPart(option: OptionSpec): string[] {
  return ['.TP', `.B ${roff(optionUsage(option))}`, roff(optionWords(option))]
}

/** A line as it stands: nothing in it is read as a request, and quotes and dashes stay themselves. */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('’', '\\(cq')
    .replaceAll('…', '...')
    .replaceAll('"', '\\(dq')
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}
