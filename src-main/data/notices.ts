import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock } from '../kernel/ports.ts'
import { isFixedOffset } from '../platform/system-zone.ts'
import { isRemembered, type SettingsFile } from '../settings/settings-file.ts'
import type { DataEvents } from './data-events.ts'

interface Parts {
  settings: SettingsFile
  clock: Clock
  bus: Emitter<DataEvents>
  /** What there is to be said at this moment. */
  present: () => readonly DataNotice[]
}

/** What the person is told about files, each once, until it has been read. */
export interface Notices {
  /** Those that have not been read, as far as they are known. */
  list(): DataNotice[]
  /** Remembers those that are new, so that a restart does not forget them. */
  remember(): void
  /** A notice has been read. */
  dismiss(path: string): void
}

/** Opens the notices. */
export function openNotices({ settings, clock, bus, present }: Parts): Notices {
  const dismissed = new Set<string>()
  const kept = (): readonly DataNotice[] => settings.current().notices ?? []
  const isKept = (path: string): boolean => kept().some((known) => known.path === path)

  function fresh() {
    return present()
      .filter(isRemembered)
      .filter(({ path }) => !dismissed.has(path) && !isKept(path))
  }

  /** Says once that the system names no zone, and takes it back when it names one. */
  function rememberOffset(): void {
    const { toldOfOffset = false, notices = [] } = settings.current()
    const zone = clock.zone()
    const isOffset = isFixedOffset(zone)
    if (isOffset === toldOfOffset) return
    const others = notices.filter(({ kind }) => kind !== 'fixed-offset')
    const notice = { kind: 'fixed-offset' as const, path: zone }
    settings.change({ toldOfOffset: isOffset, notices: isOffset ? [...others, notice] : others })
  }

  return {
    list() {
      const passing = present().filter(
        (notice) => !isRemembered(notice) && !dismissed.has(notice.path),
      )
      return [...kept(), ...fresh(), ...passing]
    },

    remember() {
      rememberOffset()
      const found = fresh()
      if (found.length === 0) return
      settings.change({ notices: [...(settings.current().notices ?? []), ...found] })
      for (const notice of found) bus.emit('file.troubled', notice)
    },

    dismiss(path) {
      dismissed.add(path)
      const others = (settings.current().notices ?? []).filter((notice) => notice.path !== path)
      settings.change({ notices: others })
      bus.emit('notices.changed', {})
    },
  }
}
