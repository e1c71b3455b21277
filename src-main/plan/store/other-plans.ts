import { join } from 'node:path'

import type { Version } from '../../kernel/merge.ts'
import { PLAN_FILE } from '../../storage/data-folder.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import type { OtherFiles } from '../../storage/other-files.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { parsePlan, type PlanDocument } from './plan-document.ts'

/** The other devices' plans by their paths, and what lies beside them while they are elsewhere. */
export type OtherPlans = ReadonlyMap<string, Version<PlanDocument>>

/**
 * Reads the other devices' plans. One that is just arriving, or elsewhere again, stays as it was read
 * before.
 */
export function readOtherPlans(
  dataFolder: string,
  files: OtherFiles,
  notices: NoticeList,
  before: OtherPlans,
): OtherPlans {
  const plans = new Map<string, Version<PlanDocument>>()
  for (const device of files.devices()) {
    for (const file of [PLAN_FILE, pendingName(PLAN_FILE)]) {
      const path = join(dataFolder, device, file)
      const found = files.read(device, file)
      if (found.kind === 'not-here') notices.say({ kind: 'not-here-elsewhere', path })
      else if (found.kind !== 'unread') notices.forget('not-here-elsewhere', path)
      if (found.kind === 'missing' || found.kind === 'no-file') continue
      const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
      const known = before.get(path)
      if (read !== undefined && read.kind !== 'nonsense')
        plans.set(path, { record: read.document, device })
      else if (known !== undefined) plans.set(path, known)
    }
  }
  return plans
}
