import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import {
  COMMANDS,
  optionsOf,
  type CommandSpec,
  type OptionSpec,
  type shells,
} from './command-table.ts'
import { PROGRAM } from './help-text.ts'

type Shell = (typeof shells)[number]

/** A script that completes commands, options and their values in a shell. */
export function completionScript(shell: Shell): string {
  return { bash, zsh, fish }[shell]()
}

const names = COMMANDS.map(({ name }) => name)

/** The words in single quotes, as all three shells read them. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Every option of any command, once. */
function everyOption(): OptionSpec[] {
  const all = COMMANDS.flatMap(optionsOf)
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at)
}

function bash(): string {
  const valued = everyOption().filter(({ value }) => value !== undefined)
  return `# bash completion for ${PROGRAM}
_micro_momentum() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W ${quote(names.join(' '))} -- "$current"))
    return
  fi
  case $previous in
${bashValues(valued)}
  esac
  if [[ $current == -* ]]; then
    case $command in
${COMMANDS.map((spec) => `      ${spec.name}) COMPREPLY=($(compgen -W ${quote(dashed(spec).join(' '))} -- "$current")) ;;`).join('\n')}
    esac
    return
  fi
  case $command in
${COMMANDS.flatMap(bashWords).join('\n')}
  esac
}
complete -F _micro_momentum ${PROGRAM}
`
}

/** What follows an option, where the same option offers the same in every command. */
function bashValues(options: readonly OptionSpec[]): string {
  return options
    .map(({ name, offers }) => `    --${name}) ${bashOffer(offers)}; return ;;`)
    .join('\n')
}

function bashWords({ name, words }: CommandSpec): string[] {
  return words?.offers === undefined ? [] : [`    ${name}) ${bashOffer(words.offers)} ;;`]
}

function bashOffer(offers: OptionSpec['offers']): string {
  if (offers === undefined) return 'COMPREPLY=()'
  if (offers === 'files') return 'COMPREPLY=($(compgen -f -- "$current"))'
  if (offers === 'folders') return 'COMPREPLY=($(compgen -d -- "$current"))'
  return `COMPREPLY=($(compgen -W ${quote(offers.join(' '))} -- "$current"))`
}

function dashed(spec: CommandSpec): string[] {
  return optionsOf(spec).map(({ name }) => `--${name}`)
}

function zsh(): string {
  return `#compdef ${PROGRAM}
# zsh completion for ${PROGRAM}
_micro_momentum() {
  local -a commands
  commands=(
${COMMANDS.map(({ name }) => `    ${quote(`${name}:${zshWords(say(`command.${name}`))}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${COMMANDS.map((spec) => `    ${spec.name}) _arguments ${zshArguments(spec)} ;;`).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _micro_momentum "$@"
else
  compdef _micro_momentum ${PROGRAM}
fi
`
}

function zshArguments(spec: CommandSpec): string {
  const options = optionsOf(spec).map(({ name, value, offers }) => {
    const about = zshWords(say(`option.${name}`))
    const after =
      value === undefined ? '' : `:${zshWords(say(`value.${value}`))}:${zshOffer(offers)}`
    return quote(`--${name}[${about}]${after}`)
  })
  const { words } = spec
  const more = words
    ? [quote(`*:${zshWords(say(`value.${words.name}`))}:${zshOffer(words.offers)}`)]
    : []
  return [...options, ...more].join(' ')
}

function zshOffer(offers: OptionSpec['offers']): string {
  if (offers === undefined) return ''
  if (offers === 'files') return '_files'
  if (offers === 'folders') return '_files -/'
  return `(${offers.join(' ')})`
}

/** Without what `_arguments` and `_describe` read as their own marks. */
function zshWords(text: string): string {
  return text.replaceAll(/[[\]:]/g, '')
}

function fish(): string {
  const none = `not __fish_seen_subcommand_from ${names.join(' ')}`
  return [
    `# fish completion for ${PROGRAM}`,
    `complete -c ${PROGRAM} -f`,
    ...COMMANDS.map(
      ({ name }) =>
        `complete -c ${PROGRAM} -n ${quote(none)} -a ${name} -d ${quote(say(`command.${name}`))}`,
    ),
    ...COMMANDS.flatMap(fishCommand),
    '',
  ].join('\n')
}

function fishCommand(spec: CommandSpec): string[] {
  const seen = `complete -c ${PROGRAM} -n ${quote(`__fish_seen_subcommand_from ${spec.name}`)}`
  const options = optionsOf(spec).map(({ name, value, offers }) => {
    const after = value === undefined ? '' : ` -r ${fishOffer(offers)}`
    return `${seen} -l ${name}${after} -d ${quote(say(`option.${name}`))}`
  })
  const { words } = spec
  return [
    ...options,
    ...(words?.offers === undefined ? [] : [`${seen} ${fishOffer(words.offers)}`]),
  ]
}

function fishOffer(offers: OptionSpec['offers']): string {
  if (offers === undefined) return '-f'
  if (offers === 'files') return '-F'
  if (offers === 'folders') return "-x -a '(__fish_complete_directories)'"
  return `-x -a ${quote(offers.join(' '))}`
}
