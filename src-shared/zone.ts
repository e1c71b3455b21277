import type { Win } from './records.ts'

const known = new Map<string, boolean>()

/**
 * The zone in which a record's times can be shown. Another device's engine may know zones that this
 * one does not: then the clock's offset at that time counts, and UTC where nothing else is known, so
 * that the record is seen all the same.
 */
export function zoneOf({ zone, offset }: Pick<Win, 'zone' | 'offset'>): string {
  if (isZone(zone)) return zone
  return offset !== undefined && isZone(offset) ? offset : 'UTC'
}

function isZone(zone: string): boolean {
  const answer = known.get(zone) ?? canFormat(zone)
  known.set(zone, answer)
  return answer
}

function canFormat(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0)
    return true
  } catch {
    return false
  }
}
