import type { Handlers } from '../../src-shared/contract/command.ts'
import type { windowsCommands } from '../../src-shared/contract/windows.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Log } from '../platform/log-file.ts'
import type { ContextMenus } from './context-menu.ts'
import type { MainWindow } from './main-window.ts'
import type { QuickLogWindow } from './quick-log-window.ts'
import type { ShellEvents } from './shell-events.ts'

interface Parts {
  main: Pick<MainWindow, 'ready'>
  quickLog: Pick<QuickLogWindow, 'fit' | 'hide' | 'ready'>
  contextMenus: ContextMenus
  log: Pick<Log, 'described' | 'path'>
  bus: Emitter<ShellEvents>
  /** Shows a file where it lies. */
  showFile: (path: string) => void
  quit: () => void
}

/** What the pages can ask of their windows and of the app. */
export function windowHandlers(parts: Parts): Handlers<typeof windowsCommands> {
  const { main, quickLog, log, bus } = parts
  return {
    'main.ready': () => {
      bus.emit('main-window.ready', {})
      return main.ready()
    },
    'menu.about': ({ winId }) => parts.contextMenus.about(winId),
    'quick-log.open': () => bus.emit('quick-log.asked', {}),
    'quick-log.ready': () => quickLog.ready(),
    'quick-log.close': () => quickLog.hide(),
    'quick-log.fit': ({ height }) => quickLog.fit(height),
    'page.error': ({ kind, error }) => log.described(`page ${kind}`, error),
    'log.show': () => parts.showFile(log.path),
    'app.quit': () => parts.quit(),
  }
}
