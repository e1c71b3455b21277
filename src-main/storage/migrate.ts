/** Makes a document of one version into one of the next. Pure; loses nothing. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>

/**
 * Brings a document to the newest shape. A document that is newer already is left as it is.
 *
 * @param document with its own version in `schemaVersion`, a whole number from 1
 * @param migrations the first makes version 2 out of version 1, and so on
 */
export function migrate(
  document: Record<string, unknown> & { schemaVersion: number },
  migrations: readonly Migration[],
): Record<string, unknown> {
  const newest = migrations.length + 1
  if (document.schemaVersion >= newest) return document
  const due = migrations.slice(document.schemaVersion - 1)
  return due.reduce<Record<string, unknown>>((known, next) => next(known), document)
}
