/**
 * In the built app, this stands in the place of `ajv` and `ajv-formats`. electron-store loads them
 * for stores that have a schema of theirs; ours have none (`small-document.ts`), and would load 280 kB
 * at every start for nothing.
 */
export function Ajv2020(): never {
  throw new Error('No store has a schema.')
}

// oxlint-disable-next-line import/no-default-export -- `ajv-formats` is imported by this name
export default {}
