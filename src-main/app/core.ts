import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { Data } from '../data/data.ts'
import type { EventBus } from '../kernel/event-bus.ts'
import type { Log } from '../platform/log-file.ts'
import type { ContextMenus } from '../shell/context-menu.ts'
import type { LaunchWish } from '../shell/launch.ts'
import type { PageFiles } from '../shell/page-window.ts'
import type { AppEvents } from './events.ts'
import type { SpokenLanguage } from './spoken-language.ts'
import type { SystemPorts } from './system-ports.ts'

/** What every part of the app is made from. */
export interface Core {
  bus: EventBus<AppEvents>
  data: Data
  system: SystemPorts
  catalog: Catalog
  log: Log
  /** The folder of the app itself. */
  root: string
  /** The folder of its settings. */
  userData: string
  files: PageFiles
  /** Whether the desktop shows tray icons. */
  hasTray: boolean
  /** Whether the app is ending, so that closing a window means closing. */
  isQuitting: () => boolean
  contextMenus: ContextMenus
  /** The language of all that this process says. */
  language: SpokenLanguage
  /** What this launch asks for. */
  wish: LaunchWish
}
