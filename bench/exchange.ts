import { commandLineFigures } from './exchange-command-line.ts'
import { exportFigures } from './exchange-export.ts'
import { importFigures } from './exchange-import.ts'
import type { Bench, Figure } from './figure.ts'

/** What is measured, each with a folder of its own. */
const PARTS: readonly (() => Promise<Figure[]>)[] = [
  exportFigures,
  commandLineFigures,
  importFigures,
]

/** Whether ten years come in and go out as quickly as a person waits, without taking the computer's memory. */
export const exchange: Bench = async () => {
  const figures: Figure[] = []
  for (const part of PARTS) {
    try {
      figures.push(...(await part()))
    } catch (error) {
      // What one part cannot measure the others can.
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
  return figures
}
