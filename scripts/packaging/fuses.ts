import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

import { ROOT } from '../paths.ts'

/** How fuses are to be: by electron-builder's name, on or off. */
export type Fuses = Readonly<Record<string, boolean>>

const ON = 0x31
const OFF = 0x30

/** The fuses as electron-builder.yml has them. */
export function configuredFuses(): Fuses {
  const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
  const block = /^electronFuses:\n((?: +.+\n)+)/m.exec(config)?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/^ +(\w+): (true|false)$/gm)].map(([, name = '', on]) => [
      name,
      on === 'true',
    ]),
  )
}

/**
 * The fuses of a packed program that are not as they are to be, a sentence each.
 *
 * @param program the executable, or on macOS the `.app`
 */
export async function wrongFuses(program: string, fuses: Fuses): Promise<string[]> {
  const wire = (await getCurrentFuseWire(program)) as unknown as Record<string, number | string>
  return Object.entries(fuses).flatMap(([name, on]) => {
    const fuse = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}` as keyof typeof FuseV1Options
    const state = wire[FuseV1Options[fuse]]
    if (state === (on ? ON : OFF)) return []
    const is = state === ON ? 'on' : state === OFF ? 'off' : `not in this Electron (${state})`
    return [`The fuse ${name} is ${is}.`]
  })
}
