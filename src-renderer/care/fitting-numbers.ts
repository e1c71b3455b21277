import type { CareKind } from '../../src-shared/care.ts'
import type { Helpline, Helplines } from '../../src-shared/care/helplines.ts'

/** A helpline, and whether it is for people under 18. */
export interface FittingLine {
  line: Helpline
  isForChildren: boolean
}

export type EmergencyNumber = Helplines['emergency'][number]

/** The helplines of a region, the one that fits best first. */
export function linesFor(kind: CareKind, helplines: Helplines | undefined): FittingLine[] {
  if (kind === 'emergency') return []
  const { crisis, harmed, children } = helplines ?? {}
  const fitting = kind === 'harmed' ? (harmed ?? crisis) : crisis
  // One service may answer both adults and children.
  const own = children?.name === fitting?.name ? undefined : children
  return [
    ...(fitting ? [{ line: fitting, isForChildren: false }] : []),
    ...(own ? [{ line: own, isForChildren: true }] : []),
  ]
}

/**
 * The emergency numbers of a region: those of which any will do, and `others` beside them, which are
 * needed where life is in danger or somebody does harm, and where the first works on mobiles alone.
 * What is in `rest` can be looked up.
 */
export function emergencyNumbers(
  kind: CareKind,
  { emergency }: Helplines,
): Record<'same' | 'others' | 'rest', EmergencyNumber[]> {
  const [first] = emergency
  // Either of two numbers for the same service will do.
  const same = emergency.filter((one) => one.for === first?.for)
  const different = emergency.filter((one) => !same.includes(one))
  const isNeeded = kind === 'emergency' || kind === 'harmed' || first?.for === 'mobiles'
  return isNeeded ? { same, others: different, rest: [] } : { same, others: [], rest: different }
}
