import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** The scripts of `src/world/`, as build.ts bundles them: each declares `world`. */
export const isolatedWorldSource = read('isolated-world.js')
export const mainWorldSource = read('main-world.js')
