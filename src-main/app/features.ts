import { uptime } from 'node:os'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { ladderLanguageFor } from '../../src-shared/ladder-language.ts'
import { firstWeekdayIn } from '../../src-shared/region-formats.ts'
import { openCareChoices } from '../care/care-choices.ts'
import { openCareGate, type CareGate } from '../care/care-gate.ts'
import { openImports, type Imports } from '../data/exchange/imports/imports.ts'
import { winLogger, type LogWin } from '../journal/log-win.ts'
import { openNudges, type Nudges } from '../nudges/nudges.ts'
import { openForwardService, type ForwardService } from '../plan/forward-service.ts'
import { openPlanService, type PlanService } from '../plan/plan-service.ts'
import { returnDetector } from '../plan/return-detector.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { systemTimer as timer } from '../platform/system-timer.ts'
import { openReviewService, type ReviewService } from '../review/review-service.ts'
import type { Shrinker } from '../shrink/engine/shrinker.ts'
import { ladderFolder } from '../shrink/ladder-folder.ts'
import { openOwnModel, type OwnModel } from '../shrink/model/own-model.ts'
import { openShrinkChoices, type ShrinkChoices } from '../shrink/shrink-choices.ts'
import { spokenShrinker } from '../shrink/spoken-shrinker.ts'
import type { Core } from './core.ts'
import { presetLines } from './preset-lines.ts'

/** Everything the app can do, without its windows. */
export interface Features {
  gate: CareGate
  logWin: LogWin
  shrinker: Shrinker
  /** What the person said of ladders. */
  choices: ShrinkChoices
  model: OwnModel
  plan: PlanService
  review: ReviewService
  forward: ForwardService
  nudges: Nudges
  imports: Imports
  /** Today as the windows show it, of what each feature knows of it. */
  today: () => TodayView
}

/** What the features are made from. */
export type FeatureCore = Pick<Core, 'bus' | 'data' | 'catalog' | 'root' | 'userData'> & {
  files: Pick<Core['files'], 'region'>
  system: Pick<Core['system'], 'sealer' | 'fetch' | 'presence' | 'notifier' | 'jobs'>
}

/** Opens the features: a line each, in the order in which they build on each other. */
export function openFeatures(core: FeatureCore): Features {
  const { bus, data, catalog, root, system } = core
  const { settings } = data
  const isBack = returnDetector(data)
  const gate = openCareGate(openCareChoices(core.userData))
  const { logWin, logDone } = openWinLogger(core, gate, isBack)
  const ladders = ladderFolder(join(root, 'dist/ladders'))
  const shrinker = spokenShrinker(ladders, () => ladderLanguageFor(catalog.language()))
  const { asWin, verbOf } = shrinker
  const choices = openShrinkChoices(core.userData, clock)
  const model = openOwnModel({
    settings,
    gate,
    sealer: system.sealer,
    timer,
    verbOf,
    fetch: system.fetch,
  })
  const plan = openPlanService({
    data,
    clock,
    timer,
    catalog,
    logDone,
    gate,
    isBack,
    asWin,
    model: model.isOn,
    bus,
  })
  const review = openReviewService({ data, catalog, verbOf })
  const forward = openForwardService(data)
  const nudges = openNudges({
    data,
    clock,
    timer,
    elapsedMs: () => uptime() * 1_000,
    lateTimerTells: process.platform !== 'darwin',
    newId,
    catalog,
    firstWeekday: () => firstWeekdayIn(core.files.region()),
    presence: system.presence(bus),
    notifier: system.notifier,
    logWin,
    asWin,
    did: plan.did,
    begin: (stepId) => void plan.begin({ stepId }),
    stop: () => plan.stop({}),
    nextStep: plan.nextStep,
    bus,
  })
  const imports = importsOf(core, gate)
  bus.on('presence.changed', nudges.onPresence)
  bus.on('main-window.ready', review.prepare)
  // Reads the ladder files before the first ladder is asked for.
  bus.on('shrink.opened', () => setImmediate(() => shrinker.ladderFor({ text: '' })))

  function today(): TodayView {
    const nudge = nudges.offer()
    const continues = data.journal.continued()
    return {
      ...data.today(),
      ...plan.today(),
      ...forward.today(),
      presets: presetLines(core),
      ...(continues && { continues }),
      ...(nudge && { nudge }),
    }
  }

  return { gate, logWin, shrinker, choices, model, plan, review, forward, nudges, imports, today }
}

function openWinLogger(
  { bus, data, catalog: { t } }: FeatureCore,
  gate: CareGate,
  isBack: () => boolean,
) {
  return winLogger({
    journal: data.journal,
    lines: {
      acknowledgements: t('acknowledgements').length,
      firstBack: t('firstBack').length,
      heard: t('heard').length,
    },
    needsCare: (text) => gate.read([text]) !== undefined,
    isBack,
    random: Math.random,
    onAcknowledged: (line) => bus.emit('win.acknowledged', line),
  })
}

function importsOf({ bus, data, system }: FeatureCore, gate: CareGate): Imports {
  return openImports({
    world: data.importWorld,
    newId,
    read: (input, options) => system.jobs.run('import.read', input, options),
    dayStartHour: data.dayStartHour,
    needsCare: (text) => gate.read([text]) !== undefined,
    onProgress: (progress) => bus.emit('import.progress', progress),
    onChange: () => bus.emit('imports.changed', {}),
  })
}
