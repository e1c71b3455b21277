import type { Handlers } from '../../src-shared/contract/command.ts'
import type {
  ChangeResult,
  journalCommands,
  WinDetails,
} from '../../src-shared/contract/journal.ts'
import type { Journal } from './domain/journal.ts'
import { linkCandidates } from './link-candidates.ts'
import type { LogWin } from './log-win.ts'
import type { History } from './search/history.ts'

interface Parts {
  journal: Journal
  history: History
  logWin: LogWin
  /** A win with what its fields can be set to, which the plan knows. */
  details: (id: string) => WinDetails | null
  /** Lets today's win count for tomorrow as well. */
  putForward: (id: string, on: boolean) => Promise<ChangeResult>
}

/** What the pages can ask about wins. */
export function journalHandlers(parts: Parts): Handlers<typeof journalCommands> {
  const { journal, history } = parts
  return {
    'win.log': ({ text, source, ...said }) => parts.logWin(text, source, said),
    'win.details': ({ id }) => parts.details(id),
    'win.edit': ({ id, ...changes }) => journal.edit(id, changes),
    'win.forward': ({ id, on }) => parts.putForward(id, on),
    'win.remove': ({ id }) => journal.remove(id),
    'win.bring-back': ({ id }) => journal.bringBack(id),
    'win.purge': ({ id }) => journal.purge(id),
    'links.find': ({ id, words }) => linkCandidates(history, id, words),
    'history.read': (request) => history.read(request),
    undo: ({ changeId }) => journal.undo(changeId),
  }
}
