import { EventEmitter } from 'node:events'

import type { PowerMonitor } from 'electron'

import type { AppEvents } from '../../src-main/app/events.ts'
import { openSpokenCatalog } from '../../src-main/app/spoken-language.ts'
import type { SystemPorts } from '../../src-main/app/system-ports.ts'
import type { EventBus } from '../../src-main/kernel/event-bus.ts'
import { openNotifier } from '../../src-main/nudges/delivery/notifier.ts'
import { redactedPath, type Log } from '../../src-main/platform/log-file.ts'
import { systemRegion } from '../../src-main/platform/system-region.ts'

/** What is not there on a desktop without notifications. */
const NOT_THERE = { reason: 'missing', detail: '' } as const

/** A copy that is run from its source. */
export const FROM_SOURCE: SystemPorts['updates'] = {
  way: 'source',
  openEngine: () => Promise.reject(new Error('Nobody updates a copy that runs from its source.')),
}

/** A person is at the computer, and nobody locks it. */
export function powerMonitor(): PowerMonitor {
  return Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => 0,
    getSystemIdleState: () => 'active',
  }) as unknown as PowerMonitor
}

/** The locale of the formats of a system with these variables. */
export function regionOf(env: Record<string, string>): string {
  return systemRegion({
    platform: 'linux',
    env: { LC_ALL: 'en_US.UTF-8', ...env },
    systemLocale: 'en-US',
    languages: [],
  })
}

/** Writes what goes wrong with files into the log, as the app does. */
export function noteFileProblems(
  bus: Pick<EventBus<AppEvents>, 'on'>,
  log: Log,
  folders: Parameters<typeof redactedPath>[0],
): void {
  bus.on('file.problem', ({ kind, path, code }) => {
    log.warn('a file', { kind, code, file: redactedPath(folders, path) })
  })
}

/** Notifications on a desktop on which none arrive: nudges are met in the windows. */
export function refusedNotifier(appName: string): ReturnType<typeof openNotifier> {
  const refuse = () => Promise.resolve(NOT_THERE)
  return openNotifier({
    appName,
    channels: [
      { name: 'system', show: refuse },
      { name: 'node-notifier', show: refuse },
    ],
  })
}

/** The words of the app, in the language of a system with these variables until one is chosen. */
export function spokenCatalog(
  root: string,
  region: () => string,
  env: Record<string, string>,
): ReturnType<typeof openSpokenCatalog> {
  const preferred = (): readonly string[] => languagesOf(env)
  return openSpokenCatalog({ root, region, preferred, instead: env['MICRO_MOMENTUM_LANGUAGE'] })
}

/** The languages that the system is set to; English where the variables name none. */
function languagesOf({ LANGUAGE = 'en' }: Record<string, string>): string[] {
  return LANGUAGE.split(':').map((name) => name.replaceAll('_', '-'))
}

/** The country of the languages that the system is set to, as Electron tells it. */
export function countryOf({ LANGUAGE = '' }: Record<string, string>, region: string): string {
  return /_(\w\w)/.exec(LANGUAGE)?.[1] ?? new Intl.Locale(region).region ?? ''
}
