import { meets, type Aim, type Figure } from './figure.ts'

/** Prints figures as a table for people, with what they are meant to be where that is known. */
export function printTable(figures: readonly Figure[]): void {
  const rows = figures.map(({ bench, metric, value, unit, n, aim }) => [
    bench,
    metric,
    value.toFixed(2),
    unit,
    `n = ${n}`,
    ...(aim ? [aimText(aim), meets(value, aim) ? 'met' : 'NOT MET'] : []),
  ])
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    console.log(cells.join('  ').trimEnd())
  }
}

function aimText(aim: Aim): string {
  return 'atMost' in aim ? `aim ≤ ${aim.atMost}` : `aim ≥ ${aim.atLeast}`
}
