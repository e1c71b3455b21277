/** What a spreadsheet takes for the beginning of a formula, in either width of letters. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell of a table that no spreadsheet calculates: an apostrophe stands before what would be taken
 * for a formula, and one more before what has one already, so that it can be taken back.
 */
export function guardedCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** What a guarded cell was. */
export function unguardedCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
