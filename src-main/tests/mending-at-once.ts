import type { WinFiles } from '../journal/store/win-files.ts'

/** A store that has mended what reading finds by the time it answers, as the app has a moment later. */
export function mendingAtOnce(store: WinFiles): WinFiles {
  return {
    ...store,
    read(month) {
      const wins = store.read(month)
      store.mend()
      return wins
    },
  }
}
