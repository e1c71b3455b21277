import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { packWish, readLaunch, unpackWish } from './launch.ts'

describe('readLaunch', () => {
  it.each([
    [[], { kind: 'start' }],
    [['.'], { kind: 'start' }],
    [['.', '--log'], { kind: 'open-log' }],
    [['--log', 'wrote it'], { kind: 'log', text: 'wrote it' }],
    [['--log=wrote it'], { kind: 'log', text: 'wrote it' }],
    [['--log', '--other'], { kind: 'open-log' }],
    [['--log=--other'], { kind: 'log', text: '--other' }],
    [['--no-sandbox', '.', '--log', '$(touch x)'], { kind: 'log', text: '$(touch x)' }],
    [['--logger', 'x'], { kind: 'start' }],
    [['.', '--at-login'], { kind: 'at-login' }],
    [['.', '--this-week'], { kind: 'this-week' }],
    [['--at-login', '--this-week'], { kind: 'this-week' }],
    [['--this-week', '--log'], { kind: 'open-log' }],
    [['--at-login', '--log', 'wrote it'], { kind: 'log', text: 'wrote it' }],
    [['--log', '--at-login'], { kind: 'open-log' }],
    [['--log=--at-login'], { kind: 'log', text: '--at-login' }],
    [['--log', 'wrote', 'one', 'sentence'], { kind: 'log', text: 'wrote one sentence' }],
    [['--log=wrote', 'one', 'sentence'], { kind: 'log', text: 'wrote one sentence' }],
    [['--log', 'wrote it', 'twice'], { kind: 'log', text: 'wrote it twice' }],
    [['.', '--log', 'tried', '--force', 'on', 'it'], { kind: 'log', text: 'tried --force on it' }],
    [['--log', 'wrote', 'it', '--at-login'], { kind: 'log', text: 'wrote it' }],
    [['--log', 'wrote', 'it', '--log', 'again'], { kind: 'log', text: 'wrote it' }],
    [['--log=wrote', 'it', '--log=again'], { kind: 'log', text: 'wrote it' }],
    [['--log', ''], { kind: 'log', text: '' }],
    [
      ['--log', 'wrote', 'it', '--day=yesterday'],
      { kind: 'log', text: 'wrote it', day: 'yesterday' },
    ],
    [
      ['--day=2026-11-23', '--log=wrote', 'it'],
      { kind: 'log', text: 'wrote it', day: '2026-11-23' },
    ],
    [['--log', '--day=yesterday'], { kind: 'open-log' }],
    [['--day=yesterday'], { kind: 'start' }],
    [['micromomentum://today'], { kind: 'link-screen', screen: 'today' }],
    [
      ['--log', 'x', 'micromomentum://log?text=wrote%20it', '--at-login', '--log=y'],
      { kind: 'link-log', text: 'wrote it' },
    ],
    [['.', 'micromomentum://quit', '--log=y'], { kind: 'nothing' }],
    [['--log', 'saved', 'the', '--day'], { kind: 'log', text: 'saved the --day' }],
  ])('%j', (argv, wish) => {
    expect(readLaunch(argv)).toEqual(wish)
  })
})

describe('handing a wish over', () => {
  it('keeps the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unpackWish(packWish({ kind: 'log', text }))).toEqual({ kind: 'log', text })
        const ofDay = { kind: 'log', text, day: 'yesterday' } as const
        expect(unpackWish(packWish(ofDay))).toEqual(ofDay)
      }),
    )
  })

  it.each([
    { kind: 'start' },
    { kind: 'at-login' },
    { kind: 'open-log' },
    { kind: 'nothing' },
    { kind: 'link-log', text: 'wrote it' },
    { kind: 'link-screen', screen: 'week' },
    { kind: 'link-shrink', text: 'the tax return' },
  ] as const)('keeps $kind', (wish) => {
    expect(unpackWish(packWish(wish))).toEqual(wish)
  })

  it('takes anything else without trouble', () => {
    fc.assert(
      fc.property(fc.anything(), (handed) => {
        expect(['start', 'at-login', 'open-log', 'log']).toContain(unpackWish(handed).kind)
      }),
    )
  })
})
