import { fork } from 'node:child_process'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { faultyDisk, type FaultyDisk } from '../../../tests/faulty-disk.ts'
import { ImportsWorld } from '../../../tests/imports-world.ts'

const PROCESS = join(import.meta.dirname, '../../../tests/importing-process.ts')

/** A win a month, for two years. */
const MONTHS = Array.from({ length: 24 }, (_, at) => {
  const month = `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  return `x ${month}-15 something small in ${month}`
})

let world: ImportsWorld
beforeEach(() => {
  world = new ImportsWorld()
})
afterEach(() => world.remove())

describe('a disk that is full on the way', () => {
  let disk: FaultyDisk
  beforeEach(() => {
    disk = faultyDisk()
  })
  afterEach(() => disk.restore())

  /** Refuses everything once a part of it is done. */
  function fullAfter(part: number): void {
    world.onProgress = (share) => {
      if (share !== undefined && share > part) disk.refuse(['write'], 'ENOSPC')
    }
  }

  it('leaves whole months, says so, and the same file brings the rest', async () => {
    const file = world.file('done.txt', MONTHS)
    const { previewId } = await world.preview(file)
    fullAfter(0.5)
    const stopped = await world.imports.bring(previewId, [])
    expect(stopped).toMatchObject({ kind: 'not-saved', problem: { kind: 'disk-full' } })
    disk.heal()
    world.onProgress = () => undefined
    world.open()
    const there = world.wins().length
    expect(there).toBeGreaterThan(8)
    expect(there).toBeLessThan(24)
    expect((await world.imports.view()).imports).toMatchObject([{ state: 'partly', wins: 24 }])
    const preview = await world.preview(file)
    expect(preview).toMatchObject({ continues: true, wins: 24 - there, here: there })
    await world.imports.bring(preview.previewId, [])
    expect(world.wins()).toHaveLength(24)
    const { imports } = await world.imports.view()
    expect(imports).toMatchObject([{ state: 'whole', wins: 24 }])
    expect(await world.imports.takeBack(imports[0]?.id ?? '')).toMatchObject({ wins: 24, kept: 0 })
    expect(world.wins()).toEqual([])
  })

  it('lets what was half taken back be taken back', async () => {
    const id = await world.bring(world.file('done.txt', MONTHS))
    fullAfter(0.5)
    expect(await world.imports.takeBack(id)).toMatchObject({ kind: 'not-saved' })
    disk.heal()
    world.onProgress = () => undefined
    world.open()
    expect(world.wins().length).toBeLessThan(24)
    expect((await world.imports.view()).imports).toMatchObject([{ id, state: 'partly' }])
    expect(await world.imports.takeBack(id)).toMatchObject({ kind: 'taken-back', kept: 0 })
    expect(world.wins()).toEqual([])
    expect((await world.imports.view()).imports).toEqual([])
  })

  it('brings nothing in where not even the record of it can be kept', async () => {
    const { previewId } = await world.preview(world.file('done.txt', MONTHS))
    disk.refuse(['write'], 'ENOSPC')
    expect(await world.imports.bring(previewId, [])).toMatchObject({ kind: 'not-saved', wins: 0 })
    disk.heal()
    expect(world.wins()).toEqual([])
    expect((await world.imports.view()).imports).toEqual([])
  })
})

describe('a process that is killed on the way', () => {
  /** Brings a file in in a process of its own, which is killed once a part of it is done. */
  async function killedAfter(file: string, part: number): Promise<void> {
    const child = fork(PROCESS, [world.userData, file], { execArgv: [], stdio: 'ignore' })
    await new Promise<void>((resolve) => {
      child.on('message', (share) => {
        if (Number(share) > part) child.kill('SIGKILL')
      })
      child.on('exit', () => resolve())
    })
  }

  it('leaves whole months that can be finished, or taken back', async () => {
    const file = world.file('done.txt', MONTHS)
    await killedAfter(file, 0.3)
    world.open()
    const there = world.wins().length
    expect(there).toBeGreaterThan(3)
    expect(there).toBeLessThan(24)
    const { imports } = await world.imports.view()
    expect(imports).toMatchObject([{ state: 'partly' }])
    await world.bring(file)
    expect(world.wins()).toHaveLength(24)
    expect((await world.imports.view()).imports).toMatchObject([
      { id: imports[0]?.id, state: 'whole' },
    ])
    expect(await world.imports.takeBack(imports[0]?.id ?? '')).toMatchObject({ wins: 24, kept: 0 })
    expect(world.wins()).toEqual([])
  })
})
