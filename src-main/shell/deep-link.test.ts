import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isLink, readLink } from './deep-link.ts'

describe('links into the app', () => {
  it.each([
    [
      'micromomentum://log?text=wrote%20one%20sentence',
      { kind: 'link-log', text: 'wrote one sentence' },
    ],
    [
      'micromomentum://log?text=wrote+one+sentence',
      { kind: 'link-log', text: 'wrote one sentence' },
    ],
    ['MicroMomentum://log/?text=a%26b', { kind: 'link-log', text: 'a&b' }],
    ['micromomentum://log', { kind: 'link-log', text: '' }],
    ['micromomentum://today', { kind: 'link-screen', screen: 'today' }],
    ['micromomentum://week/', { kind: 'link-screen', screen: 'week' }],
    [
      'micromomentum://shrink?task=the%20tax%20return',
      { kind: 'link-shrink', text: 'the tax return' },
    ],
    [
      'micromomentum://log?text=one%0Atwo%0D%0A%09three',
      { kind: 'link-log', text: 'one two three' },
    ],
    ['micromomentum://log?text=a%00%1B%5B31mb%7F', { kind: 'link-log', text: 'a [31mb' }],
    ['micromomentum://log?text=%E2%80%AEdekcah', { kind: 'link-log', text: 'dekcah' }],
    ['micromomentum://log?text=%ED%A0%80x', { kind: 'link-log', text: '\uFFFD\uFFFD\uFFFDx' }],
    [
      'micromomentum://log?text=--log%20evil&day=yesterday',
      { kind: 'link-log', text: '--log evil' },
    ],
  ])('%s', (link, wish) => {
    expect(readLink(link)).toEqual(wish)
  })

  it.each([
    'micromomentum:',
    'micromomentum://',
    'micromomentum://quit',
    'micromomentum://settings',
    'micromomentum://log/../quit',
    'micromomentum://user@log?text=x',
    'micromomentum://log:80?text=x',
    'micromomentum:log?text=x',
    'micromomentum://%00',
    'https://example.com/?micromomentum://log',
    `micromomentum://log?text=${'x'.repeat(20_000)}`,
  ])('nothing: %s', (link) => {
    expect(readLink(link)).toEqual({ kind: 'nothing' })
  })

  it('shortens words that are too long, at a whole character', () => {
    const wish = readLink(`micromomentum://log?text=${encodeURIComponent('👍🏽'.repeat(600))}`)
    expect(wish).toEqual({ kind: 'link-log', text: `${'👍🏽'.repeat(499)}…` })
  })

  it('takes anything without trouble, and lets nothing through that moves a cursor', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readLink(`micromomentum://${text}`)
        const wish = readLink(`micromomentum://log?text=${encodeURIComponent(text)}`)
        expect(JSON.stringify(wish)).not.toMatch(/\\[nrtu]/)
      }),
    )
  })

  it('is told from other arguments', () => {
    expect(
      ['micromomentum:x', 'MICROMOMENTUM://', 'micromomentumx://', '--log', ''].map(isLink),
    ).toEqual([true, true, false, false, false])
  })
})
