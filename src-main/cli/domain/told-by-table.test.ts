import { spawnSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { COMMANDS, optionsOf, shells } from './command-table.ts'
import { completionScript } from './completions.ts'
import { helpText } from './help-text.ts'
import { manPage } from './man-page.ts'

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** What a program says of a text on its standard input. */
function said(program: string, args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

describe('the table of commands', () => {
  it('is in the help', () => {
    const help = helpText().join('\n')
    for (const { name } of COMMANDS) expect(help).toContain(`\n  ${name} `)
  })

  it.each(COMMANDS.map((spec) => [spec.name, spec] as const))(
    'help %s has its options',
    (_, spec) => {
      const help = helpText(spec).join('\n')
      for (const { name } of optionsOf(spec)) expect(help).toContain(`--${name}`)
    },
  )

  it.each(shells)('is in the completion for %s', (shell) => {
    const script = completionScript(shell)
    for (const spec of COMMANDS) {
      expect(script).toContain(spec.name)
      for (const { name } of optionsOf(spec)) expect(script).toContain(name)
    }
  })

  it.skipIf(!isThere('bash'))('completes in bash', () => {
    const script = completionScript('bash')
    expect(said('bash', ['-n'], script)).toEqual({ status: 0, said: '' })
    const complete = (...words: string[]) =>
      said(
        'bash',
        [
          '-c',
          `eval "$(cat)"; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _micro_momentum; echo "\${COMPREPLY[@]}"`,
          'x',
          'micro-momentum',
          ...words,
        ],
        script,
      ).said.trim()
    expect(complete('s')).toBe('shrink status')
    expect(complete('log', '--g')).toBe('--goal')
    expect(complete('shrink', '--friction', 'b')).toBe('boring')
    expect(complete('completion', '')).toBe('bash zsh fish')
    expect(complete('log', 'wr')).toBe('')
  })

  it.skipIf(!isThere('zsh'))('is a script that zsh reads', () => {
    expect(said('zsh', ['-n'], completionScript('zsh'))).toEqual({ status: 0, said: '' })
    const loaded = `autoload -U compinit; compinit -D; eval "$(cat)"; echo $_comps[micro-momentum]`
    expect(said('zsh', ['-f', '-c', loaded], completionScript('zsh')).said).toBe(
      '_micro_momentum\n',
    )
  })

  it.skipIf(!isThere('fish'))('completes in fish', () => {
    const script = completionScript('fish')
    const complete = (line: string) =>
      said('fish', ['--no-config', '-c', `cat | source; complete -C '${line}'`], script)
        .said.split('\n')
        .map((row) => row.split('\t')[0])
        .filter(Boolean)
    expect(complete('micro-momentum s')).toEqual(['shrink', 'status'])
    expect(complete('micro-momentum shrink --friction b')).toEqual(['boring'])
    expect(complete('micro-momentum completion ')).toEqual(['bash', 'fish', 'zsh'])
  })

  it.skipIf(!isThere('man'))('is in a manual page that man shows', () => {
    const shown = said('man', ['-l', '--warnings', '-E', 'ascii', '-'], manPage('1.2.3'))
    expect(shown.status).toBe(0)
    expect(shown.said).not.toContain('warning')
    for (const { name } of COMMANDS) expect(shown.said).toContain(name)
    expect(shown.said).toContain('--user-data-dir')
  })
})
