import { winFiles } from '../journal/store/win-files.ts'
import { sampleWin } from './sample-win.ts'

/**
 * A process of its own that logs wins into a folder as fast as they are kept, and prints the number
 * of each that was. It goes on until it is killed, or has logged as many as it is to.
 */
const [dataFolder = '', deviceId = '', first = '0', count = '0'] = process.argv.slice(2)

const store = winFiles({
  dataFolder,
  deviceId,
  clock: { now: () => 1_795_428_000_000, zone: () => 'UTC' },
  backups: {
    extent: () => ({ records: 0, latest: '' }),
    versions: () => [],
    files: () => [],
    rewrite: () => Promise.resolve({ kind: 'kept' }),
  },
})

for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const outcome = await store.put(sampleWin(number))
  process.stdout.write(outcome.kind === 'kept' ? `${number}\n` : `refused ${number}\n`)
  // Whoever waits for the folder has a chance in between, as between two people's wins.
  await new Promise((resolve) => setTimeout(resolve, 1))
}
