import { EventEmitter } from 'node:events'

import type { PowerMonitor } from 'electron'

import { systemRegion } from '../../src-main/platform/system-region.ts'

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

/** The country of the languages that the system is set to, as Electron tells it. */
export function countryOf({ LANGUAGE = '' }: Record<string, string>, region: string): string {
  return /_(\w\w)/.exec(LANGUAGE)?.[1] ?? new Intl.Locale(region).region ?? ''
}
