import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { COMMANDS, optionsOf } from './domain/command-table.ts'
import { parseArguments } from './parse-arguments.ts'

function asked(argv: string) {
  return parseArguments(argv.split(' ').filter(Boolean))
}

describe('arguments', () => {
  it('joins words that are not quoted', () => {
    expect(asked('log wrote one sentence')).toEqual({
      kind: 'asked',
      asked: { command: 'log', words: ['wrote', 'one', 'sentence'], options: {} },
    })
  })

  it('takes options before, between and after the words', () => {
    const expected = {
      kind: 'asked',
      asked: { command: 'log', words: ['wrote', 'it'], options: { json: true, goal: 'writing' } },
    }
    expect(asked('--json log --goal writing wrote it')).toEqual(expected)
    expect(asked('log wrote --goal=writing it --json')).toEqual(expected)
  })

  it('takes everything after two dashes as words', () => {
    expect(asked('log -- tried --force on -5')).toMatchObject({
      asked: { words: ['tried', '--force', 'on', '-5'] },
    })
  })

  it.each([
    ['', { kind: 'no-command' }],
    ['tody', { kind: 'unknown-command', given: 'tody' }],
    ['log --gaol writing x', { kind: 'unknown-option', given: '--gaol' }],
    ['log did -5 pushups', { kind: 'unknown-option', given: '-5' }],
    ['today --goal x', { kind: 'unknown-option', given: '--goal' }],
    ['log x --at', { kind: 'no-value', given: '--at' }],
    ['today --json=yes', { kind: 'bad-value', given: '--json' }],
    ['today now', { kind: 'bad-value', given: 'now' }],
    ['shrink x --friction sad', { kind: 'bad-value', given: 'sad' }],
    ['import', { kind: 'no-words', given: 'import' }],
    ['completion', { kind: 'no-words', given: 'completion' }],
  ])('does not understand “%s”', (argv, problem) => {
    expect(asked(argv)).toEqual({ kind: 'usage', problem })
  })

  it.each(['--help', '-h', 'help'])('%s is the help', (argv) => {
    expect(asked(argv)).toEqual({
      kind: 'asked',
      asked: { command: 'help', words: [], options: {} },
    })
  })

  it('helps with a command where it stands beside it', () => {
    expect(asked('log -h')).toMatchObject({ asked: { command: 'help', words: ['log'] } })
  })

  it('knows every option of every command in the table', () => {
    for (const spec of COMMANDS) {
      for (const { name, value, offers } of optionsOf(spec)) {
        const given = Array.isArray(offers) ? offers[0] : 'x'
        const argv = [spec.name, 'hour', `--${name}${value === undefined ? '' : `=${given}`}`]
        const parsed = parseArguments(spec.words ? argv : argv.toSpliced(1, 1))
        expect({ argv, kind: parsed.kind }).toEqual({ argv, kind: 'asked' })
      }
    }
  })

  it('takes anything without trouble', () => {
    const odd = fc.constantFrom('--', '-', '--json', '--at', 'log', '-=', '--=x', '\0', '\uD800')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), odd), { maxLength: 6 }), (argv) => {
        expect(['asked', 'usage']).toContain(parseArguments(argv).kind)
      }),
    )
  })
})
