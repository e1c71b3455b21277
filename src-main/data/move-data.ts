import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import type { MoveResult } from '../../src-shared/contract/data.ts'
import type { Win } from '../../src-shared/records.ts'
import type { Clock, WinStore } from '../kernel/ports.ts'
import { namesIn } from '../storage/data-folder.ts'
import { copyData, targetIn } from './copy-data.ts'
import { openDataFiles } from './data-files.ts'
import type { OpenFolder } from './open-folder.ts'

/**
 * Copies everything to another folder, and uses that from then on. To be called while nothing else
 * changes. The folder before keeps what lies in it.
 *
 * @param chosen the folder as the person chose it; where it holds other things, a new one in it
 */
export async function moveData(
  chosen: string,
  folder: OpenFolder,
  deviceId: string,
  clock: Clock,
): Promise<MoveResult> {
  const target = targetIn(chosen, namesIn(chosen))
  if (resolve(target) === resolve(folder.path())) return { kind: 'same' }
  const files = folder.files()
  const absent = folder.missing()
  if (absent !== undefined) {
    // Nothing is there to be copied; the folder itself may have been found elsewhere.
    return existsSync(join(target, deviceId))
      ? folder.switchTo(target)
      : { kind: 'not-saved', problem: absent }
  }
  const copied = await files.backups.exclusively(() =>
    copyData(files.folder, target, deviceId, clock),
  )
  if (copied.kind === 'nested') return { kind: 'nested', folder: target }
  if (copied.kind !== 'copied') return copied
  // What lies there of another device may be older than what lay here.
  const there = openDataFiles(target, deviceId, clock)
  const carried = await there.wins.putAll(laterHere(files.wins, there.wins))
  if (carried.kind === 'refused') return { kind: 'not-saved', problem: carried.problem }
  return folder.switchTo(target)
}

/** The versions of wins that one folder has and another has not, or has older. */
function laterHere(here: WinStore, there: WinStore): Win[] {
  return here.months().flatMap((month) => {
    const known = new Map(there.read(month).map((win) => [win.id, win.updatedAt]))
    return here.read(month).filter(({ id, updatedAt }) => updatedAt > (known.get(id) ?? ''))
  })
}
