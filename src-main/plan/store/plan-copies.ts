import { join } from 'node:path'

import { laterThanKnown } from '../../kernel/merge.ts'
import type { Plan } from '../../kernel/ports.ts'
import { copiesOf } from '../../storage/data-folder.ts'
import type { OtherFiles } from '../../storage/other-files.ts'
import { planOf, planRecords, type PlanRecord } from '../domain/plan-lists.ts'
import { EMPTY_PLAN, parsePlan, type PlanDocument } from './plan-document.ts'

/** A conflict copy of a plan. */
interface PlanCopy {
  path: string
  device: string
  document: PlanDocument
}

/**
 * The conflict copies of plans in all device folders. One that is damaged, no plan, or written by a
 * newer version of the app is left out: nothing of it is sure.
 */
export function planCopies(dataFolder: string, deviceId: string, files: OtherFiles): PlanCopy[] {
  return [deviceId, ...files.devices()].flatMap((device) =>
    copiesOf(files.names(device, ''), '').flatMap((file) => {
      const path = join(dataFolder, device, file)
      const found = files.read(device, file)
      const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
      if (read?.kind !== 'plan' || (read.damaged && read.fits !== true)) return []
      return { path, device, document: read.document }
    }),
  )
}

/** What a copy has that is not known, or is later than what is; undefined if that is nothing. */
export function newInPlanCopy(copy: PlanDocument, known: Plan): PlanDocument | undefined {
  const fresh = planOf((list) => laterThanKnown<PlanRecord>(copy[list], known[list]))
  return planRecords(fresh).length === 0 ? undefined : { ...EMPTY_PLAN, ...fresh }
}
