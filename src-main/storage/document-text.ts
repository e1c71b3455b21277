/** A document as the text of a file: JSON with two spaces a level, and a line end. */
export function documentText(document: Record<string, unknown>): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}
