import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

import { readDataFolder } from '../fixtures/data-folder.ts'
import { luckOfThisRun, rounds, logRounds } from '../fixtures/rounds.ts'
import { expect, launchPlainly, test } from '../fixtures/test.ts'

const DOUBLE_STARTS = rounds('MICRO_MOMENTUM_DOUBLE_STARTS', 6)
/** Every second pair starts this far apart, at most, in milliseconds: the first is on its way up. */
const APART_MS = 800
/** What one round may take on a slow machine, in milliseconds. */
const ROUND_MS = 20_000

/** How a process has ended. */
interface End {
  code: number | null
  signal: string | null
}

test.describe('two starts at one moment', { tag: ['@journal', '@long'] }, () => {
  test('one stays, the other hands over, and both wins are logged once', async ({
    desktop,
    userData,
  }, info) => {
    test.setTimeout(30_000 + DOUBLE_STARTS * ROUND_MS)
    const luck = luckOfThisRun()
    console.log(`${DOUBLE_STARTS} double starts, MICRO_MOMENTUM_SEED=${luck.seed}`)
    const say = logRounds('double starts', 50, DOUBLE_STARTS)
    let firstStayed = 0

    for (let round = 1; round <= DOUBLE_STARTS; round++) {
      const apartMs = luck.next(APART_MS) * (round % 2)
      const folder = join(userData, String(round))
      mkdirSync(folder)
      const texts = [`start ${round}, the first`, `start ${round}, the second`] as const
      const launch = (text: string): ChildProcess =>
        launchPlainly({ args: ['--log', text] }, desktop, folder)

      const first = launch(texts[0])
      const firstEnd = endOf(first)
      if (apartMs > 0) await after(apartMs)
      const second = launch(texts[1])
      const secondEnd = endOf(second)
      try {
        const over = await Promise.race([
          firstEnd.then((end) => ({ end, stays: second })),
          secondEnd.then((end) => ({ end, stays: first })),
          after(ROUND_MS, undefined, { ref: false }),
        ])
        if (over === undefined) throw new Error('Both have stayed.')
        expect(over.end).toEqual({ code: 0, signal: null })
        const { stays } = over
        if (stays === first) firstStayed++

        // The one that stays may still be starting, with both wins waiting for it.
        await expect
          .poll(
            () =>
              readDataFolder(folder)
                .wins.map(({ text }) => text)
                .toSorted(),
            {
              timeout: ROUND_MS,
              intervals: [20],
            },
          )
          .toEqual(texts)
        expect({ code: stays.exitCode, signal: stays.signalCode }).toEqual({
          code: null,
          signal: null,
        })
        stays.kill('SIGTERM')
        const end = stays === first ? await firstEnd : await secondEnd
        // Windows knows no such signal and ends the process itself.
        if (process.platform !== 'win32') expect(end).toEqual({ code: 0, signal: null })

        const { devices, wins, leftovers, others } = readDataFolder(folder)
        expect(wins.map(({ text }) => text).toSorted()).toEqual(texts)
        expect(wins.map(({ source }) => source)).toEqual(['command-line', 'command-line'])
        expect(new Set(wins.map(({ id }) => id)).size).toBe(2)
        expect(others).toEqual(['device.json'])
        if (process.platform !== 'win32') expect(leftovers).toEqual([])
        const settings: unknown = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))
        expect([settings]).toMatchObject(devices.map((deviceId) => ({ deviceId })))
      } catch (error) {
        // The folder goes with the spec; what is wrong with it is worth keeping.
        cpSync(folder, info.outputPath('journal'), { recursive: true })
        throw error
      } finally {
        for (const child of [first, second]) child.kill('SIGKILL')
        await Promise.all([firstEnd, secondEnd])
      }
      say(round)
    }
    console.log(`of ${DOUBLE_STARTS} the one that was started first stayed ${firstStayed} times`)
  })
})

/** Answers when a process has ended; rejects where it cannot be started. */
async function endOf(child: ChildProcess): Promise<End> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return { code, signal }
}
