/** The day after a day, for the earliest one that can be chosen. */
export function nextDay(day: string): string {
  const noon = new Date(`${day}T12:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  return noon.toISOString().slice(0, 10)
}
