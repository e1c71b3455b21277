import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { TrayNudges } from '../../nudges/tray-view.ts'
import { trayMenu, type TrayItem } from './tray-menu.ts'

const words = {
  log: 'Log a win…',
  didIt: (step: string) => `Did it: ${step}`,
  yourStep: 'your next step',
  stillCounts: 'It still counts',
  presets: [],
  today: 'Today',
  week: 'This week',
  settings: 'Settings…',
  quit: 'Quit',
  nudges: {
    heading: 'Nudges',
    pauseHour: 'Pause for an hour',
    pauseToday: 'Pause for today',
    pauseUntil: 'Pause until…',
    resume: 'Resume',
    lowEnergy: 'Rough day',
    whyQuiet: 'Why was it quiet?',
  },
}
const presets = ['Showed up', 'Rested on purpose']
const nudges: TrayNudges = {
  next: 'Next: tomorrow at about 8:35',
  lowEnergy: false,
  quiet: 'Quiet today: a win is there already',
}

/** How a menu reads from the top, with a line for each separator. */
function read(items: readonly TrayItem[]): string[] {
  return items.map((item) => {
    if (item === 'separator') return '—'
    return 'sentence' in item ? `(${item.sentence})` : item.label
  })
}

function nudgeItems(said: TrayNudges): TrayItem[] {
  const found = trayMenu(words, { presets, nudges: said }).find(
    (item) => item !== 'separator' && 'submenu' in item && item.label === 'Nudges',
  )
  if (found === undefined || found === 'separator' || !('submenu' in found)) throw new Error('none')
  return found.submenu
}

describe('the menu', () => {
  it('begins with logging and ends with quitting', () => {
    const menu = trayMenu(words, { presets })
    expect(menu[0]).toEqual({ label: 'Log a win…', action: { kind: 'open-log' } })
    expect(menu.at(-1)).toEqual({ label: 'Quit', action: { kind: 'quit' } })
    expect(read(menu)).toEqual([
      'Log a win…',
      'It still counts',
      '—',
      'Today',
      'This week',
      'Settings…',
      '—',
      'Quit',
    ])
  })

  it('has the step second and the nudges before the settings', () => {
    const step = { id: 'a step', text: 'Open the letter' }
    const menu = trayMenu(words, { step, presets, nudges })
    expect(read(menu)).toEqual([
      'Log a win…',
      'Did it: Open the letter',
      'It still counts',
      '—',
      'Today',
      'This week',
      'Nudges',
      'Settings…',
      '—',
      'Quit',
    ])
    expect(menu[1]).toMatchObject({
      action: { kind: 'log-step', stepId: 'a step', text: 'Open the letter' },
    })
  })

  it('logs a preset by its own words', () => {
    expect(trayMenu(words, { presets })[1]).toEqual({
      label: 'It still counts',
      submenu: [
        { label: 'Showed up', action: { kind: 'log-preset', text: 'Showed up' } },
        { label: 'Rested on purpose', action: { kind: 'log-preset', text: 'Rested on purpose' } },
      ],
    })
  })
})

it('says the person’s own lines in few words, and leaves out what no sentence may say', () => {
  const long = 'Answered the one message that had been waiting since the spring'
  const own = ['Ate lunch', 'I want to die', long]
  const [, counts] = trayMenu(words, { presets: own })
  expect(counts).toEqual({
    label: 'It still counts',
    submenu: [
      { label: 'Ate lunch', action: { kind: 'log-preset', text: 'Ate lunch' } },
      {
        label: 'Answered the one message that had been…',
        action: { kind: 'log-preset', text: long },
      },
    ],
  })
})

it('reads no line of the app’s own', () => {
  const own = ['Showed up', 'I want to die']
  const [, counts] = trayMenu({ ...words, presets: own }, { presets: own })
  expect(counts).toMatchObject({ submenu: own.map((label) => ({ label })) })
})

describe('the line of a step', () => {
  const shown = (text: string): string => {
    const [, line] = trayMenu(words, { step: { id: 's', text }, presets })
    return read([line ?? 'separator'])[0]?.replace('Did it: ', '') ?? ''
  }

  it.each([
    ['a'.repeat(40), 'a'.repeat(40)],
    ['a'.repeat(41), `${'a'.repeat(39)}…`],
    [`${'a'.repeat(38)} bcd`, `${'a'.repeat(38)}…`],
    [' one\n\ttwo ', 'one two'],
    ['👩‍👩‍👧'.repeat(40), '👩‍👩‍👧'.repeat(40)],
    ['👩‍👩‍👧'.repeat(50), `${'👩‍👩‍👧'.repeat(39)}…`],
  ])('%j', (text, line) => {
    expect(shown(text)).toBe(line)
  })

  it('is one line of at most forty characters, and the action keeps every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const line = shown(text)
        expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(40)
        expect(line).not.toMatch(/[\n\r\t]/)
        const [, item] = trayMenu(words, { step: { id: 's', text }, presets })
        expect(item).toMatchObject({ action: { text } })
      }),
    )
  })
})

describe('the nudges', () => {
  it('say what comes next, and offer to pause', () => {
    const items = nudgeItems(nudges)
    expect(read(items)).toEqual([
      '(Next: tomorrow at about 8:35)',
      '—',
      'Pause for an hour',
      'Pause for today',
      'Pause until…',
      '—',
      'Rough day',
      '(Quiet today: a win is there already)',
      'Why was it quiet?',
    ])
    expect(items[2]).toMatchObject({ action: { kind: 'pause', for: 'hour' } })
    expect(items[3]).toMatchObject({ action: { kind: 'pause', for: 'today' } })
    expect(items[4]).toMatchObject({ action: { screen: 'settings/pause' } })
    expect(items.at(-1)).toMatchObject({ action: { screen: 'settings/why-quiet' } })
  })

  it('offer to resume while they are paused', () => {
    const items = nudgeItems({ ...nudges, paused: 'Paused until tomorrow' })
    expect(read(items)).toEqual([
      '(Paused until tomorrow)',
      'Resume',
      '—',
      'Rough day',
      '(Quiet today: a win is there already)',
      'Why was it quiet?',
    ])
    expect(items[1]).toMatchObject({ action: { kind: 'resume' } })
  })

  it.each([true, false])('turn a low-energy day around: %j', (lowEnergy) => {
    expect(nudgeItems({ ...nudges, lowEnergy })).toContainEqual({
      label: 'Rough day',
      checked: lowEnergy,
      action: { kind: 'low-energy', on: !lowEnergy },
    })
  })
})
