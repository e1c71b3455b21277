import type { Handlers } from '../../src-shared/contract/command.ts'
import type { dataCommands } from '../../src-shared/contract/data.ts'
import type { Data } from './data.ts'

/**
 * What the pages can ask about the data folder.
 *
 * @param askForFolder asks the person for a folder; undefined if they choose none
 */
export function dataHandlers(
  { backups, moveTo, dismiss }: Pick<Data, 'backups' | 'moveTo' | 'dismiss'>,
  askForFolder: () => Promise<string | undefined>,
): Handlers<typeof dataCommands> {
  return {
    'backups.read': () => backups.view(),
    'backup.make': () => backups.make(),
    'backup.preview': ({ name }) => backups.preview(name),
    'backup.restore': ({ name }) => backups.restore(name),
    'restore.undo': () => backups.undoRestore(),
    'data.move': async () => {
      const folder = await askForFolder()
      return folder === undefined ? { kind: 'cancelled' } : moveTo(folder)
    },
    'notice.dismiss': ({ path }) => dismiss(path),
  }
}
