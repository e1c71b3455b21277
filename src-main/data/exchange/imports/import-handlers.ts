import type { Handlers } from '../../../../src-shared/contract/command.ts'
import type { importCommands } from '../../../../src-shared/contract/imports.ts'
import type { Imports } from './imports.ts'

/**
 * What the pages can ask about bringing in.
 *
 * @param askForFiles asks the person for files; none if they choose none
 */
export function importHandlers(
  imports: Imports,
  askForFiles: () => Promise<string[]>,
): Handlers<typeof importCommands> {
  return {
    'imports.read': () => imports.view(),
    'import.choose': async () => {
      const paths = await askForFiles()
      return paths.length === 0 ? { kind: 'cancelled' } : imports.preview(paths)
    },
    'import.reread': ({ previewId, options }) => imports.reread(previewId, options),
    'import.left-out': ({ previewId, ...stretch }) => imports.leftOut(previewId, stretch),
    'import.bring': ({ previewId, goals }) => imports.bring(previewId, goals),
    'import.cancel': () => imports.cancel(),
    'import.close': () => imports.close(),
    'import.take-back': ({ id }) => imports.takeBack(id),
  }
}
