import type { AskedScreen } from '../../../src-shared/contract/windows.ts'
import { inOneLine } from '../../../src-shared/words/shorten.ts'
import { isSafeToSay, sayOr } from '../../care/domain/wall.ts'
import type { TrayNudges } from '../../nudges/tray-view.ts'

/** What choosing something in the tray does. */
export type TrayAction =
  | { kind: 'open-log' }
  | { kind: 'log-preset'; text: string }
  /** A step is done. Its words come along for the case that they cannot be kept. */
  | { kind: 'log-step'; stepId: string; text: string }
  | { kind: 'pause'; for: 'hour' | 'today' }
  | { kind: 'resume' }
  | { kind: 'low-energy'; on: boolean }
  | { kind: 'open-screen'; screen: AskedScreen }
  | { kind: 'quit' }

/** One line of the tray's menu. */
export type TrayItem =
  /** A line to choose; with a mark before it, or the place of one, where `checked` is given. */
  | { label: string; action: TrayAction; checked?: boolean }
  | { label: string; submenu: TrayItem[] }
  /** A line that says something and cannot be chosen. */
  | { sentence: string }
  | 'separator'

/** The words of the menu, from the catalog. */
export interface TrayWords {
  log: string
  /** The line of the open next step, around its words. */
  didIt: (step: string) => string
  /** In place of the words of a step that may not be said. */
  yourStep: string
  stillCounts: string
  /** The app's own lines of "It still counts", which any sentence may say. */
  presets: readonly string[]
  today: string
  week: string
  settings: string
  quit: string
  nudges: {
    heading: string
    pauseHour: string
    pauseToday: string
    pauseUntil: string
    resume: string
    lowEnergy: string
    whyQuiet: string
  }
}

/** What the menu shows. */
export interface TrayMenuState {
  /** The open next step. */
  step?: { id: string; text: string }
  /** The lines of "It still counts"; those that no sentence may say are left out. */
  presets: readonly string[]
  /** Without it the menu has nothing about nudges. */
  nudges?: TrayNudges
}

/** How much of a step or of a line a menu shows, in characters as a person counts them. */
const WORDS_LENGTH = 40

/**
 * The tray's menu. "Log a win…" comes first on every system: on Linux a click on the icon opens
 * the menu and nothing else (electron#37112).
 */
export function trayMenu(words: TrayWords, { step, presets, nudges }: TrayMenuState): TrayItem[] {
  // The app's own are not read: that would prepare every lexicon at each start.
  const lines = presets.filter((line) => words.presets.includes(line) || isSafeToSay(line))
  return [
    { label: words.log, action: { kind: 'open-log' } },
    ...(step === undefined
      ? []
      : [
          {
            label: words.didIt(inOneLine(sayOr(step.text, words.yourStep), WORDS_LENGTH)),
            action: { kind: 'log-step' as const, stepId: step.id, text: step.text },
          },
        ]),
    {
      label: words.stillCounts,
      submenu: lines.map((text) => ({
        label: inOneLine(text, WORDS_LENGTH),
        action: { kind: 'log-preset', text },
      })),
    },
    'separator',
    { label: words.today, action: { kind: 'open-screen', screen: 'today' } },
    { label: words.week, action: { kind: 'open-screen', screen: 'week' } },
    ...(nudges === undefined
      ? []
      : [{ label: words.nudges.heading, submenu: nudgeMenu(words.nudges, nudges) }]),
    { label: words.settings, action: { kind: 'open-screen', screen: 'settings' } },
    'separator',
    { label: words.quit, action: { kind: 'quit' } },
  ]
}

function nudgeMenu(
  words: TrayWords['nudges'],
  { next, paused, lowEnergy, quiet }: TrayNudges,
): TrayItem[] {
  const pauses: TrayItem[] =
    paused === undefined
      ? [
          { sentence: next },
          'separator',
          { label: words.pauseHour, action: { kind: 'pause', for: 'hour' } },
          { label: words.pauseToday, action: { kind: 'pause', for: 'today' } },
          {
            label: words.pauseUntil,
            action: { kind: 'open-screen', screen: 'settings/pause' },
          },
        ]
      : [{ sentence: paused }, { label: words.resume, action: { kind: 'resume' } }]
  return [
    ...pauses,
    'separator',
    {
      label: words.lowEnergy,
      checked: lowEnergy,
      action: { kind: 'low-energy', on: !lowEnergy },
    },
    { sentence: quiet },
    {
      label: words.whyQuiet,
      action: { kind: 'open-screen', screen: 'settings/why-quiet' },
    },
  ]
}
