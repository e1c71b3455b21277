import { exportFormats } from '../../../src-shared/export-formats.ts'
import { frictionKinds } from '../../../src-shared/frictions.ts'

/** What a completion offers for a value or a word. */
type Offer = 'files' | 'folders' | readonly string[]

/** A switch of a command, or an option with a value. */
export interface OptionSpec {
  name: OptionName
  /** What its value is called in the help; a switch has none. */
  value?: ValueName
  offers?: Offer
  /** Whether other values than those offered are understood. */
  isOpen?: boolean
}

/** One command. What it does is said in words/command-line by its name. */
export interface CommandSpec {
  name: CommandName
  /** What its words are called in the help; none where it takes no words. */
  words?: { name: ValueName; optional: boolean; offers?: Offer }
  options: readonly OptionSpec[]
}

export const commandNames = [
  'log',
  'today',
  'week',
  'next',
  'did',
  'shrink',
  'export',
  'import',
  'pause',
  'resume',
  'status',
  'help',
  'completion',
] as const
export type CommandName = (typeof commandNames)[number]

export const optionNames = [
  'json',
  'at',
  'goal',
  'friction',
  'format',
  'out',
  'from',
  'to',
  'preview',
  'goals',
  'man',
  'data-folder',
  'user-data-dir',
  'help',
  'version',
] as const
export type OptionName = (typeof optionNames)[number]

const valueNames = [
  'words',
  'when',
  'goal',
  'kind',
  'format',
  'file',
  'day',
  'step',
  'pause',
  'folder',
  'command',
  'shell',
] as const
type ValueName = (typeof valueNames)[number]

export const shells = ['bash', 'zsh', 'fish'] as const

const JSON_OUT: OptionSpec = { name: 'json' }
const GOAL: OptionSpec = { name: 'goal', value: 'goal' }

/** The table of commands: parser, help, man page and completions are made from it. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'log',
    words: { name: 'words', optional: true },
    options: [{ name: 'at', value: 'when' }, GOAL, JSON_OUT],
  },
  { name: 'today', options: [JSON_OUT] },
  { name: 'week', words: { name: 'day', optional: true, offers: ['last'] }, options: [JSON_OUT] },
  { name: 'next', options: [JSON_OUT] },
  { name: 'did', words: { name: 'step', optional: true }, options: [JSON_OUT] },
  {
    name: 'shrink',
    words: { name: 'words', optional: true },
    options: [{ name: 'friction', value: 'kind', offers: frictionKinds }, JSON_OUT],
  },
  {
    name: 'export',
    options: [
      { name: 'format', value: 'format', offers: exportFormats, isOpen: true },
      { name: 'out', value: 'file', offers: 'files' },
      { name: 'from', value: 'day' },
      { name: 'to', value: 'day' },
      JSON_OUT,
    ],
  },
  {
    name: 'import',
    words: { name: 'file', optional: false, offers: 'files' },
    options: [{ name: 'preview' }, { name: 'goals' }, JSON_OUT],
  },
  {
    name: 'pause',
    words: { name: 'pause', optional: true, offers: ['hour', 'today'] },
    options: [JSON_OUT],
  },
  { name: 'resume', options: [JSON_OUT] },
  { name: 'status', options: [JSON_OUT] },
  {
    name: 'help',
    words: { name: 'command', optional: true, offers: commandNames },
    options: [{ name: 'man' }],
  },
  { name: 'completion', words: { name: 'shell', optional: false, offers: shells }, options: [] },
]

/** What every command takes besides. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'data-folder', value: 'folder', offers: 'folders' },
  { name: 'user-data-dir', value: 'folder', offers: 'folders' },
  { name: 'help' },
  { name: 'version' },
]

/** A command by its name. Returns undefined if there is none. */
export function commandNamed(name: string): CommandSpec | undefined {
  return COMMANDS.find((command) => command.name === name)
}

/** Whether a word is one of the commands. */
export function isCommand(word: string): boolean {
  return commandNamed(word) !== undefined
}

/** All options that a command takes. */
export function optionsOf({ options }: CommandSpec): readonly OptionSpec[] {
  return [...options, ...COMMON_OPTIONS]
}
