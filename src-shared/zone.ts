const known = new Map<string, boolean>()

/** Whether this engine knows the clocks of a zone. */
function isZone(zone: string): boolean {
  const answer = known.get(zone) ?? canFormat(zone)
  known.set(zone, answer)
  return answer
}

/**
 * A zone that times can be shown in. Another device's engine may know zones that this one does not:
 * those are read in UTC, so that the record is seen all the same.
 */
export function shownZone(zone: string): string {
  return isZone(zone) ? zone : 'UTC'
}

function canFormat(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0)
    return true
  } catch {
    return false
  }
}
