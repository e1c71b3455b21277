import { join } from 'node:path'

import type { Handlers } from '../../src-shared/contract/command.ts'
import type { commands } from '../../src-shared/contract/index.ts'
import { firstWeekdayIn } from '../../src-shared/region-formats.ts'
import { careHandlers } from '../care/care-handlers.ts'
import { dataHandlers } from '../data/data-handlers.ts'
import { exportHandlers } from '../data/exchange/export/export-handlers.ts'
import { importHandlers } from '../data/exchange/imports/import-handlers.ts'
import { journalHandlers } from '../journal/journal-handlers.ts'
import { nudgeHandlers } from '../nudges/nudge-handlers.ts'
import { pastStepsOfPlan } from '../plan/past-steps-of-plan.ts'
import { planHandlers } from '../plan/plan-handlers.ts'
import { winDetails } from '../plan/win-details.ts'
import { reviewHandlers } from '../review/review-handlers.ts'
import { reviewExports } from '../review/week-export.ts'
import { windowHandlers } from '../shell/window-handlers.ts'
import { shrinkHandlers } from '../shrink/shrink-handlers.ts'
import { writeExport } from '../storage/export-file.ts'
import { updateHandlers } from '../updates/update-handlers.ts'
import type { Updates } from '../updates/update-service.ts'
import type { Core } from './core.ts'
import type { Desktop } from './desktop.ts'
import type { Features } from './features.ts'

/** A handler for every command of the contract, a line a feature. */
export function openHandlers(
  core: Core,
  features: Features,
  { main, quickLog, settings }: Desktop,
  updates: Updates,
): Handlers<typeof commands> {
  const { bus, data, catalog, log, contextMenus, system } = core
  const { gate, plan, shrinker, choices, model, review, nudges, forward, today } = features
  const past = () => pastStepsOfPlan(data.plan, data.planIndex)
  const exports = reviewExports({ service: review, catalog, window: main, write: writeExport })
  const askForFolder = () => main.askForFolder(catalog.t('settings.data.choose'))
  return {
    ...journalHandlers({
      ...data,
      logWin: features.logWin,
      details: (id) => winDetails(id, data),
      putForward: forward.put,
    }),
    'today.read': () => {
      bus.emit('today.shown', {})
      return today()
    },
    ...planHandlers(data.planner, plan, gate),
    ...shrinkHandlers({ shrinker, choices, past, gate, model }),
    ...careHandlers({
      gate,
      settings: data.settings,
      systemRegion: system.country,
    }),
    ...reviewHandlers({
      service: review,
      planner: data.planner,
      exports,
      gate,
      firstWeekday: () => firstWeekdayIn(core.files.region()),
    }),
    ...dataHandlers(data, askForFolder),
    ...importHandlers(features.imports, () => main.askForFiles(catalog.t('imports.choose'))),
    ...exportHandlers({
      data,
      catalog,
      window: main,
      bus,
      today: () => data.today().day,
      tell: (progress) => main.sendEvent('export.progress', () => progress),
      showFile: system.showFile,
    }),
    ...nudgeHandlers(nudges),
    ...settings.handlers,
    ...updateHandlers(updates, join(core.root, 'dist/licenses.txt')),
    ...windowHandlers({
      main,
      quickLog,
      contextMenus,
      log,
      bus,
      showFile: system.showFile,
      quit: system.quit,
    }),
  }
}
