import type { ReactNode } from 'react'

import { Backups } from './backups.tsx'
import { DataFolder } from './data-folder.tsx'
import { Imports } from './imports/imports.tsx'
import { Section } from './section.tsx'

/** Where the wins are, and their backups. */
export function DataSection({ folder }: { folder: string }): ReactNode {
  return (
    <Section name="data">
      <DataFolder folder={folder} />
      <Imports />
      <Backups />
    </Section>
  )
}
