import type { QuickLogShown, Screen } from '../src-shared/contract.ts'
import type { LaunchWish } from './domain/launch.ts'
import type { TrayAction } from './domain/tray-menu.ts'
import type { LogWin } from './log-win.ts'

interface Parts {
  logWin: LogWin
  quickLog: { show(shown?: QuickLogShown): void }
  main: { open(screen?: Screen): void }
  hasTray: boolean
  quit: () => void
}

/** What the app does when it is asked for something from outside its windows. */
export interface Responses {
  /** Something was chosen in the tray. */
  chosen(action: TrayAction): Promise<void>
  /** The app was launched, for the first time or again. */
  launched(wish: LaunchWish): Promise<void>
}

/** Prepares the responses. A win that could not be kept is never dropped: the window shows it. */
export function responses({ logWin, quickLog, main, hasTray, quit }: Parts): Responses {
  return {
    async chosen(action) {
      switch (action.kind) {
        case 'open-log':
          return quickLog.show()
        case 'log-preset': {
          const result = await logWin(action.text, 'preset')
          if (result.kind !== 'logged') quickLog.show({ text: action.text, result })
          return
        }
        case 'open-screen':
          return main.open(action.screen)
        case 'quit':
          return quit()
      }
    },

    async launched(wish) {
      switch (wish.kind) {
        case 'start':
          return hasTray ? quickLog.show() : main.open()
        case 'open-log':
          return quickLog.show()
        case 'log': {
          const result = await logWin(wish.text, 'command-line')
          if (result.kind === 'empty') quickLog.show()
          else quickLog.show(result.kind === 'logged' ? { result } : { text: wish.text, result })
        }
      }
    },
  }
}
