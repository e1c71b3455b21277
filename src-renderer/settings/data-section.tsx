import type { ReactNode } from 'react'

import { Backups } from './backups.tsx'
import { DataFolder } from './data-folder.tsx'
import { ExportData } from './export/export-data.tsx'
import { Imports } from './imports/imports.tsx'
import { Section } from './section.tsx'

/** Where the wins are, bringing more in, taking them out, and their backups. */
export function DataSection({ folder }: { folder: string }): ReactNode {
  return (
    <Section name="data">
      <div className="settings-rows">
        <DataFolder folder={folder} />
        <Imports />
        <ExportData />
        <Backups />
      </div>
    </Section>
  )
}
