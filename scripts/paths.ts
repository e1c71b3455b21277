import { join } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..')

/** A program that npm has installed, as a path for `node`. */
export function binary(packageName: string, file: string): string {
  return join(ROOT, 'node_modules', packageName, file)
}

/** Where packages of the app are put. */
export const OUTPUT = join(ROOT, 'release')
