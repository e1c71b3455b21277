import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { firstWeekdayIn } from '../../src-shared/region-formats.ts'
import { careHandlers } from '../care/care-handlers.ts'
import type { CommandWorld } from '../cli/command-world.ts'
import { pastStepsOfPlan } from '../plan/past-steps-of-plan.ts'
import { systemClock } from '../platform/system-clock.ts'
import { shrinkHandlers } from '../shrink/shrink-handlers.ts'
import type { FeatureCore, Features } from './features.ts'

/** What differs between the app that runs and a command in a process of its own. */
type Surroundings = Pick<CommandWorld, 'isApp' | 'pause'> & {
  /** The country of the system's settings, such as `GB`; empty where that is unknown. */
  country: () => string
}

/** What commands do their work with, of what each feature can do. */
export function commandWorld(
  core: FeatureCore,
  features: Omit<Features, 'nudges'>,
  { isApp, pause, country }: Surroundings,
): CommandWorld {
  const { data, catalog } = core
  const { gate, plan, shrinker, choices, model, review, imports, logWin, today } = features
  const { settings } = data
  const shrunk = shrinkHandlers({
    shrinker,
    choices,
    past: () => pastStepsOfPlan(data.plan, data.planIndex),
    gate,
    model,
  })
  const care = careHandlers({ gate, settings, systemRegion: country })
  return {
    clock: systemClock,
    catalog,
    dayStartHour: data.dayStartHour,
    logWin,
    today,
    week: (of) => review.week({ of, firstWeekday: firstWeekdayIn(core.files.region()) }),
    goals: () => plan.goals.view().goals,
    plan: () => plan.view(),
    takeStep: (given) => data.planner.takeStep(given),
    didStep: (stepId) => plan.did(stepId),
    ladder: async (heavy) => shrunk['shrink.ladder'](heavy),
    helplines: async () => care['helplines.read']({}),
    nudges: () => settings.current().nudges,
    pause,
    imports,
    dataFolder: data.folder,
    version: versionOf(core.root),
    isApp,
  }
}

/** The version of the app in a folder. */
function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
