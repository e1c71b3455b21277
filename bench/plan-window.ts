import { setTimeout as pause } from 'node:timers/promises'

import type { ElectronApplication, Page } from 'playwright'

import { launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray } from '../e2e/fixtures/tray.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import type { PlanFolder } from './plan-folder.ts'
import { timeToPaint } from './time-to-paint.ts'

/** For so long a screen is looked at before the person goes on, in milliseconds. */
const LOOKED_AT_MS = 400

/** What is asked for in a round, in this order. */
export const ASKED = ['add-task', 'add-step', 'did-it', 'move-task', 'archive'] as const
/** From asking until the page has the answer, which is durable; milliseconds. */
export type Round = Record<(typeof ASKED)[number], number>

/** The app with its main window on the plan. */
export interface PlanWindow {
  app: ElectronApplication
  page: Page
  /** From the click on the screen's link until its first frame was painted, in milliseconds. */
  firstPaint: number
}

/** Launches the app, looks at Today, and goes to the plan. */
export async function openPlanWindow(desktop: Desktop, folder: PlanFolder): Promise<PlanWindow> {
  const app = await launchApp({}, desktop, folder.userData)
  const { t } = openCatalog()
  await chooseInTray(app, t('tray.today'))
  const page = await pageOf(app, 'main')
  await page.getByRole('link', { name: t('main.plan'), exact: true }).waitFor()
  await pause(LOOKED_AT_MS * 3)
  const firstPaint = await timeToPaint(page, { click: 'a[href="#plan"]', awaited: '.plan-task' })
  await pause(LOOKED_AT_MS)
  return { app, page, firstPaint }
}

/**
 * A task and its step are written down, the step is done, the task moved to the front and archived:
 * there are as many open ones afterwards as before.
 */
export async function playRound({ page }: PlanWindow): Promise<Round> {
  const task = await timed(page, 'task.add', { text: 'the letter to the bank' })
  const step = await timed(page, 'step.add', { text: 'open it', taskId: task.id })
  const did = await timed(page, 'step.did', { id: step.id })
  const first = await page.evaluate(async () => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    const plan = (await microMomentum.invoke('plan.read', {})) as { tasks: { id: string }[] }
    return plan.tasks[0]?.id
  })
  const moved = await timed(page, 'plan.move', { id: task.id, before: first })
  const gone = await timed(page, 'plan.archive', { id: task.id })
  return {
    'add-task': task.took,
    'add-step': step.took,
    'did-it': did.took,
    'move-task': moved.took,
    archive: gone.took,
  }
}

async function timed(
  page: Page,
  command: string,
  argument: unknown,
): Promise<{ took: number; id: string }> {
  const { took, kind, id } = await page.evaluate(
    async ([command, argument]) => {
      const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
      const began = performance.now()
      const answer = await microMomentum.invoke(command, argument)
      return { took: performance.now() - began, ...(answer as { kind: string; id?: string }) }
    },
    [command, argument] as const,
  )
  if (!['added', 'changed', 'logged'].includes(kind)) throw new Error(`${command}: ${kind}.`)
  // The screen is drawn anew before anybody asks for the next thing.
  await pause(LOOKED_AT_MS)
  return { took, id: id ?? '' }
}

/** From the click on *Did it* of the first open step until its task says what comes next; milliseconds. */
export async function didItPainted({ page }: PlanWindow): Promise<number> {
  const id = await page.evaluate((didIt) => {
    const buttons = [...document.querySelectorAll('.plan-task .plan-actions > .quiet')]
    const button = buttons.find(({ textContent }) => textContent === didIt)
    return button?.closest('.plan-task')?.querySelector('.plan-words > .hint')?.id
  }, openCatalog().t('next.didIt'))
  if (id === undefined) throw new Error('No task of the plan has a step that can be done.')
  const next = `[id="${id}"]`
  const before = await page.locator(next).textContent()
  const click = `.plan-task:has(${next}) .plan-actions > .quiet`
  const took = await timeToPaint(page, { click, awaited: next, before: before ?? '' })
  await pause(LOOKED_AT_MS)
  return took
}
