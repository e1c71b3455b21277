import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, expect, it, vi } from 'vitest'

import type { DidResult } from '../../src-shared/contract/plan.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { AskedScreen, Landing, QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { LogWin } from '../journal/log-win.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { sampleWin } from '../tests/sample-win.ts'
import { openOutsideRequests, type OutsideRequests } from './outside-requests.ts'

const refused = { kind: 'not-saved', problem: { kind: 'disk-full', path: '/wins' } } as const
const landing = {
  win: sampleWin(1),
  acknowledgement: { list: 'acknowledgements', index: 0 },
} satisfies Landing
const logged = { kind: 'logged', ...landing } as const

const logWin = vi.fn<LogWin>()
const show = vi.fn<(shown?: QuickLogShown) => void>()
const onLanded = vi.fn<(landing: Landing) => void>()
const open = vi.fn<(screen?: AskedScreen) => void>()
const logStep = vi.fn<(stepId: string) => Promise<DidResult>>()
const pause = vi.fn<(forWhat: 'hour' | 'today') => SettingsResult>()
const resume = vi.fn<() => SettingsResult>()
const lowEnergy = vi.fn<(on: boolean) => SettingsResult>()
const quit = vi.fn<() => void>()

function respond(hasTray = true): OutsideRequests {
  return openOutsideRequests({
    logWin,
    quickLog: { show },
    onLanded,
    main: { open },
    hasTray,
    logStep,
    pause,
    resume,
    lowEnergy,
    quit,
    today: () => '2026-03-01',
    elapsedMs: () => elapsed,
  })
}

let elapsed = 0

beforeEach(() => {
  vi.resetAllMocks()
  logWin.mockResolvedValue(logged)
  logStep.mockResolvedValue(logged)
})

it('logs a ready-made win once when the menu reports one press twice', async () => {
  const app = respond()
  const preset = { kind: 'log-preset', text: 'Showed up' } as const
  await Promise.all([app.onTrayAction(preset), app.onTrayAction(preset)])
  elapsed += 150
  await app.onTrayAction(preset)
  expect(logWin).toHaveBeenCalledTimes(1)
  elapsed += 600
  await app.onTrayAction(preset)
  expect(logWin).toHaveBeenCalledTimes(2)
})

it('logs a ready-made win from the tray and lets it land, without opening the window', async () => {
  await respond().onTrayAction({ kind: 'log-preset', text: 'Showed up' })
  expect(logWin).toHaveBeenCalledWith('Showed up', 'preset')
  expect(onLanded).toHaveBeenCalledExactlyOnceWith(landing)
  expect(show).not.toHaveBeenCalled()
})

it('lets nothing land that was not kept, or that was not chosen in the tray', async () => {
  await respond().onLaunch({ kind: 'log', text: 'wrote it' })
  logWin.mockResolvedValue(refused)
  await respond().onTrayAction({ kind: 'log-preset', text: 'Showed up' })
  logStep.mockResolvedValue({ kind: 'gone' })
  await respond().onTrayAction({ kind: 'log-step', stepId: 'a step', text: 'Open the letter' })
  expect(onLanded).not.toHaveBeenCalled()
})

it('shows the words of a win from the tray that could not be kept', async () => {
  logWin.mockResolvedValue(refused)
  await respond().onTrayAction({ kind: 'log-preset', text: 'Showed up' })
  expect(show).toHaveBeenCalledWith({ text: 'Showed up', result: refused })
})

it('links a step that was done in the tray to the latest win of its task, by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  try {
    const world = new PlanWorld(folder)
    logStep.mockImplementation(world.service.did)
    const task = await world.addTask('the letter')
    const done: string[] = []
    for (const text of ['open it', 'read it']) {
      const stepId = await world.addStep(text, task)
      world.now += 1_000
      await respond().onTrayAction({ kind: 'log-step', stepId, text })
      done.push(stepId)
    }
    const [first, second] = world.journal.today().wins
    expect([first?.stepId, second?.stepId]).toEqual(done)
    expect([first?.linkedTo, second?.linkedTo]).toEqual([undefined, first?.id])
    expect(show).not.toHaveBeenCalled()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('logs a step from the tray without a window, and shows its words when they are not kept', async () => {
  const action = { kind: 'log-step', stepId: 'a step', text: 'Open the letter' } as const
  await respond().onTrayAction(action)
  expect(logStep).toHaveBeenCalledWith('a step')
  expect([logWin.mock.calls.length, show.mock.calls.length]).toEqual([0, 0])
  expect(onLanded).toHaveBeenCalledExactlyOnceWith(landing)
  logStep.mockResolvedValue(refused)
  await respond().onTrayAction(action)
  expect(show).toHaveBeenCalledWith({ text: 'Open the letter', result: refused })
})

it('says in the window that a pause could not be kept', async () => {
  pause.mockReturnValue(refused)
  await respond().onTrayAction({ kind: 'pause', for: 'today' })
  expect(show).toHaveBeenCalledWith({ problem: refused.problem })
})

it('pauses, resumes and makes a low-energy day without a window', async () => {
  for (const one of [pause, resume, lowEnergy]) one.mockReturnValue({ kind: 'changed' })
  await respond().onTrayAction({ kind: 'pause', for: 'hour' })
  await respond().onTrayAction({ kind: 'pause', for: 'today' })
  expect(pause.mock.calls).toEqual([['hour'], ['today']])
  await respond().onTrayAction({ kind: 'resume' })
  expect(resume).toHaveBeenCalledOnce()
  await respond().onTrayAction({ kind: 'low-energy', on: true })
  expect(lowEnergy).toHaveBeenCalledWith(true)
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([0, 0])
})

it('shows nothing when the system starts it, for the first time or again', async () => {
  for (const hasTray of [true, false]) await respond(hasTray).onLaunch({ kind: 'at-login' })
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([0, 0])
})

it('acknowledges a win from the command line', async () => {
  await respond().onLaunch({ kind: 'log', text: 'wrote it' })
  expect(logWin).toHaveBeenCalledWith('wrote it', 'command-line', {})
  expect(show).toHaveBeenCalledWith({ result: logged })
})

it.each([
  ['yesterday', '2026-02-28'],
  ['2025-12-31', '2025-12-31'],
])('logs for the day that the command line says: %s', async (typed, day) => {
  await respond().onLaunch({ kind: 'log', text: 'wrote it', day: typed })
  expect(logWin).toHaveBeenCalledWith('wrote it', 'command-line', { day })
  expect(show).toHaveBeenCalledWith({ result: logged })
})

it.each(['tuesday', '2026-02-30', ''])(
  'puts the words into the field for the day “%s”',
  async (day) => {
    await respond().onLaunch({ kind: 'log', text: 'wrote it', day })
    expect(logWin).not.toHaveBeenCalled()
    expect(show).toHaveBeenCalledWith({ text: 'wrote it' })
  },
)

it('puts the words of a win from the command line into the field when they are not kept', async () => {
  logWin.mockResolvedValue(refused)
  await respond().onLaunch({ kind: 'log', text: 'wrote it' })
  expect(show).toHaveBeenCalledWith({ text: 'wrote it', result: refused })
})

it('opens the small window for words that say nothing', async () => {
  logWin.mockResolvedValue({ kind: 'empty' })
  await respond().onLaunch({ kind: 'log', text: ' ' })
  expect(show).toHaveBeenCalledWith()
})

it('opens the small window at a second launch, the large one where there is no tray', async () => {
  await respond(true).onLaunch({ kind: 'start' })
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([1, 0])
  await respond(false).onLaunch({ kind: 'start' })
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([1, 1])
})

it('opens the small window for --log, tray or not', async () => {
  await respond(false).onLaunch({ kind: 'open-log' })
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([1, 0])
})

it('puts the words of a link into the field, and logs nothing', async () => {
  await respond().onLaunch({ kind: 'link-log', text: 'wrote it' })
  expect(show).toHaveBeenLastCalledWith({ text: 'wrote it' })
  await respond().onLaunch({ kind: 'link-log', text: '' })
  expect(show).toHaveBeenLastCalledWith({})
  expect(logWin).not.toHaveBeenCalled()
})

it('opens the screens of links', async () => {
  await respond().onLaunch({ kind: 'link-screen', screen: 'week' })
  expect(open).toHaveBeenLastCalledWith('week')
  await respond().onLaunch({ kind: 'link-shrink', text: 'the tax/return?' })
  expect(open).toHaveBeenLastCalledWith('shrink/the%20tax%2Freturn%3F')
  await respond().onLaunch({ kind: 'link-shrink', text: '' })
  expect(open).toHaveBeenLastCalledWith('shrink')
})

it('does nothing for a link that means nothing', async () => {
  for (const hasTray of [true, false]) await respond(hasTray).onLaunch({ kind: 'nothing' })
  expect([show.mock.calls.length, open.mock.calls.length]).toEqual([0, 0])
})

it('opens screens and quits', async () => {
  await respond().onTrayAction({ kind: 'open-screen', screen: 'settings' })
  expect(open).toHaveBeenLastCalledWith('settings')
  await respond().onTrayAction({ kind: 'open-screen', screen: 'settings/why-quiet' })
  expect(open).toHaveBeenLastCalledWith('settings/why-quiet')
  await respond().onTrayAction({ kind: 'open-screen', screen: 'today' })
  expect(open).toHaveBeenLastCalledWith('today')
  await respond().onTrayAction({ kind: 'quit' })
  expect(quit).toHaveBeenCalledOnce()
})
