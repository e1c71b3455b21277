import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Day } from '../../../../src-shared/calendar.ts'
import type { Handlers } from '../../../../src-shared/contract/command.ts'
import type { ExportAnswer, exportCommands } from '../../../../src-shared/contract/export.ts'
import type { CommandArgument, Events } from '../../../../src-shared/contract/index.ts'
import type { Catalog } from '../../../../src-shared/words/catalog.ts'
import type { Journal } from '../../../journal/domain/journal.ts'
import type { EventBus } from '../../../kernel/event-bus.ts'
import type { ExportWindow } from '../../../review/week-export.ts'
import type { DataEvents } from '../../data-events.ts'
import { EXPORT_FORMATS } from '../../domain/export/export-formats.ts'
import { exportToFile, exportToFolder, type ExportParts } from './export-files.ts'
import type { ExportedData } from './export-source.ts'

type Asked = CommandArgument<'export.write'>

interface Parts {
  data: ExportedData & { journal: Pick<Journal, 'exclusively'> }
  catalog: Catalog
  window: Pick<ExportWindow, 'askForFile'> & {
    askForFolder(title: string): Promise<string | undefined>
  }
  bus: EventBus<DataEvents>
  today: () => Day
  /** Tells the page how far it is. */
  tell: (progress: Events['export.progress']) => void
  /** Shows a file where it lies. */
  showFile: (path: string) => void
}

/** What the pages can ask about taking the data out. */
export function exportHandlers(parts: Parts): Handlers<typeof exportCommands> {
  const { data, catalog, window, bus, tell } = parts
  const { t } = catalog
  const onProgress = (share: number): void => tell({ share })
  let changes = 0
  let last: string | undefined
  for (const event of ['wins.changed', 'wins.arrived', 'plan.changed'] as const) {
    bus.on(event, () => (changes += 1))
  }

  /**
   * A win that moves to another month on the way could be in none that is read, or in two: what
   * changes meanwhile is read once more, and nothing changes then.
   */
  async function settled(work: () => Promise<ExportAnswer>): Promise<ExportAnswer> {
    const before = changes
    const answer = await work()
    if (answer.kind !== 'exported' || changes === before) return answer
    return data.journal.exclusively(work)
  }

  async function toFile(wish: Asked, given: ExportParts): Promise<ExportAnswer> {
    const { format } = wish
    const { ending } = EXPORT_FORMATS[format]
    const path = await window.askForFile({
      title: t('export.title'),
      // The name by which the programs of this format look for it.
      name: format === 'done-txt' ? 'done.txt' : `${nameOf(wish)}.${ending}`,
      kind: { name: t(`export.kinds.${format}`), ending },
    })
    return path === undefined ? { kind: 'cancelled' } : settled(() => exportToFile(path, given))
  }

  async function toFolder(wish: Asked, given: ExportParts): Promise<ExportAnswer> {
    const chosen = await window.askForFolder(t('export.folderTitle'))
    if (chosen === undefined) return { kind: 'cancelled' }
    const path = freeName(chosen, nameOf(wish))
    const answer = await data.journal.exclusively(() => exportToFolder(path, given))
    if (answer.kind !== 'taken') return answer
    return { kind: 'not-saved', problem: { kind: 'cannot-write', path, code: 'EEXIST' } }
  }

  function nameOf({ from, to }: Asked): string {
    if (from === undefined && to === undefined) return t('export.file', { day: parts.today() })
    if (from === undefined) return t('export.fileUntil', { to })
    return to === undefined ? t('export.fileFrom', { from }) : t('export.fileRange', { from, to })
  }

  return {
    async 'export.write'(wish) {
      const given = { wish, data, catalog, onProgress }
      const isFolder = wish.format === 'markdown' && wish.monthly === true
      const answer = await (isFolder ? toFolder(wish, given) : toFile(wish, given))
      if (answer.kind === 'exported') last = answer.path
      return answer
    },
    'export.show': () => {
      if (last !== undefined) parts.showFile(last)
    },
  }
}

/** A path in a folder that nothing has yet. */
function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${name} (${number})`)
    if (!existsSync(path)) return path
  }
}
