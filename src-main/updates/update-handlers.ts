import { readFile } from 'node:fs/promises'

import type { Handlers } from '../../src-shared/contract/command.ts'
import type { updatesCommands } from '../../src-shared/contract/updates.ts'
import { licensesInText } from '../../src-shared/licenses.ts'
import type { Updates } from './update-service.ts'

/**
 * What Settings can ask of later versions, and of what this one is made of.
 *
 * @param licenses the file with the licenses of the work of others
 */
export function updateHandlers(
  updates: Updates,
  licenses: string,
): Handlers<typeof updatesCommands> {
  return {
    'updates.read': () => updates.view(),
    'updates.switch': ({ on }) => updates.switchOn(on),
    'licenses.read': async () => licensesInText(await readFile(licenses, 'utf8').catch(() => '')),
  }
}
