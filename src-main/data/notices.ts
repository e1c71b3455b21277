import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock } from '../kernel/ports.ts'
import { isFixedOffset } from '../platform/system-zone.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { isRemembered, type RememberedNotice } from '../settings/settings-schema.ts'
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
  const isOffset = (): boolean => isFixedOffset(clock.zone())
  const isKept = (path: string): boolean => kept().some((known) => known.path === path)

  function kept(): RememberedNotice[] {
    const { notices = [] } = settings.current()
    return notices.filter(({ kind }) => kind !== 'fixed-offset' || isOffset())
  }

  /** Said once for as long as the system names no zone. */
  function offset(): DataNotice[] {
    const isNew = isOffset() && settings.current().toldOfOffset !== true
    return isNew ? [{ kind: 'fixed-offset', path: clock.zone() }] : []
  }

  function fresh() {
    return [...present(), ...offset()]
      .filter(isRemembered)
      .filter(({ path }) => !dismissed.has(path) && !isKept(path))
  }

  return {
    list() {
      const passing = present().filter(
        (notice) => !isRemembered(notice) && !dismissed.has(notice.path),
      )
      return [...kept(), ...fresh(), ...passing]
    },

    remember() {
      const found = fresh()
      const toldOfOffset = isOffset()
      const isKnown = toldOfOffset === (settings.current().toldOfOffset ?? false)
      if (found.length === 0 && isKnown) return
      settings.change({ toldOfOffset, notices: [...kept(), ...found] })
      for (const notice of found) bus.emit('file.problem', notice)
    },

    dismiss(path) {
      dismissed.add(path)
      const others = (settings.current().notices ?? []).filter((notice) => notice.path !== path)
      settings.change({ notices: others })
      bus.emit('notices.changed', {})
    },
  }
}
