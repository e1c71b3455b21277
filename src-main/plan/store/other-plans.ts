import { join } from 'node:path'

import type { Version } from '../../kernel/merge.ts'
import { deviceFolders, PLAN_FILE } from '../../storage/data-folder.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { readBytes } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { parsePlan, type PlanDocument } from './plan-document.ts'

/** The other devices' plans, and what lies beside them while they are elsewhere. */
export function readOtherPlans(
  dataFolder: string,
  deviceId: string,
  notices: NoticeList,
): Version<PlanDocument>[] {
  return deviceFolders(dataFolder)
    .filter((device) => device !== deviceId)
    .flatMap((device) =>
      [PLAN_FILE, pendingName(PLAN_FILE)].flatMap((file) => {
        const path = join(dataFolder, device, file)
        const found = readBytes(path)
        if (found.kind === 'not-here') notices.say({ kind: 'not-here-elsewhere', path })
        else notices.forget('not-here-elsewhere', path)
        const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
        return read === undefined || read.kind === 'nonsense'
          ? []
          : { record: read.document, device }
      }),
    )
}
