import type { Figure } from './figure.ts'

/** Prints figures as a table for people. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ bench, metric, value, unit, n }) => [
    bench,
    metric,
    value.toFixed(2),
    unit,
    `n = ${n}`,
  ])
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  for (const row of rows) {
    console.log(row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '))
  }
}
