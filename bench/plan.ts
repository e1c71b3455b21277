import { desktopFor } from '../e2e/fixtures/test.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { median, type Aim, type Bench, type Figure } from './figure.ts'
import { ACTIONS, loadMain } from './plan-data.ts'
import { planFolder } from './plan-folder.ts'
import { ASKED, didItPainted, openPlanWindow, playRound, type Round } from './plan-window.ts'

const LONG = 5_000
const SHORT = 10
/** Rounds with each plan, in turn; those before them warm up. */
const ROUNDS = 15
const WARM_UP = 3
/** How often a step of a screen is clicked away. */
const CLICKS = 5
/** How often everything is done in the main process alone. */
const IN_MAIN = 8

/** Whether a plan of thousands of tasks is as quick as one of ten. */
export const plan: Bench = async () => [...(await inMain()), ...(await inWindow())]

async function inMain(): Promise<Figure[]> {
  const open = await loadMain()
  const folder = planFolder(LONG, clock.now())
  const figures: Figure[] = []
  try {
    const main = open(folder)
    for (const action of ACTIONS) {
      const taken = []
      for (let time = 0; time <= IN_MAIN; time += 1) taken.push(await main.act(action))
      // The first one reads what the others know.
      const later = taken.slice(1)
      const flushes = Math.max(...later.map((one) => one.flushes))
      figures.push(
        figure(`${action}-flushes`, flushes, 'count', IN_MAIN),
        figure(`${action}-main-5k`, median(later.map(({ answer }) => answer)), 'ms', IN_MAIN),
        figure(`${action}-after-5k`, median(later.map(({ after }) => after)), 'ms', IN_MAIN),
      )
    }
    return figures
  } finally {
    folder.remove()
  }
}

async function inWindow(): Promise<Figure[]> {
  const folders = { long: planFolder(LONG, clock.now()), short: planFolder(SHORT, clock.now()) }
  const desktop = await desktopFor({ trayHost: true })
  try {
    const long = await openPlanWindow(desktop, folders.long)
    const short = await openPlanWindow(desktop, folders.short)
    const rounds: Record<'long' | 'short', Round[]> = { long: [], short: [] }
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const played = { long: await playRound(long), short: await playRound(short) }
      if (round < 0) continue
      rounds.long.push(played.long)
      rounds.short.push(played.short)
    }
    const painted = { long: [] as number[], short: [] as number[] }
    for (let click = 0; click < CLICKS; click += 1) {
      painted.long.push(await didItPainted(long))
      painted.short.push(await didItPainted(short))
    }
    await long.app.close()
    await short.app.close()
    const of = (which: 'long' | 'short', action: keyof Round): number =>
      median(rounds[which].map((round) => round[action]))
    const growth = of('long', 'did-it') / of('short', 'did-it')
    return [
      figure('did-it-5k', of('long', 'did-it'), 'ms', ROUNDS, { atMost: 50 }),
      figure('plan-growth-5k', growth, 'ratio', ROUNDS, { atMost: 1.5 }),
      ...ASKED.filter((action) => action !== 'did-it').map((action) =>
        figure(`${action}-5k`, of('long', action), 'ms', ROUNDS, { atMost: 50 }),
      ),
      ...ASKED.map((action) => figure(`${action}-10`, of('short', action), 'ms', ROUNDS)),
      figure('did-it-painted-5k', median(painted.long), 'ms', CLICKS),
      figure('did-it-painted-10', median(painted.short), 'ms', CLICKS),
      figure('plan-first-paint-5k', long.firstPaint, 'ms', 1),
      figure('plan-first-paint-10', short.firstPaint, 'ms', 1),
    ]
  } finally {
    await desktop.stop()
    for (const folder of Object.values(folders)) folder.remove()
  }
}

function figure(metric: string, value: number, unit: Figure['unit'], n: number, aim?: Aim): Figure {
  return { bench: 'plan', metric, value, unit, n, ...(aim && { aim }) }
}
