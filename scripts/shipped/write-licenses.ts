import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { licensesAsText } from '../../src-shared/licenses.ts'
import { ROOT } from '../paths.ts'
import { shippedPackages, shippedPrograms } from './shipped-works.ts'

/**
 * Writes the licenses of all work of others into the one file that the app shows. Throws where one
 * is missing.
 */
export function writeLicenses(): void {
  writeFileSync(
    join(ROOT, 'dist/licenses.txt'),
    licensesAsText([...shippedPackages(), ...shippedPrograms()]),
  )
}
