import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { namesIn } from './data-folder.ts'
import { locked } from './folder-lock.ts'
import { isTemporaryName } from './replace-file.ts'

/**
 * Removes what interrupted saves have left in this device's folder, unless another installation
 * with the same device id is saving there.
 */
export function removeLeftovers(deviceFolder: string): void {
  locked(deviceFolder, () => removeAll(deviceFolder))
}

function removeAll(deviceFolder: string): void {
  const folders = ['', 'wins', 'nudges', 'imports'].map((name) => join(deviceFolder, name))
  for (const folder of folders) {
    for (const name of namesIn(folder).filter(isTemporaryName)) {
      try {
        rmSync(join(folder, name), { force: true })
      } catch {
        // It does no harm; the next start tries again.
      }
    }
  }
}
