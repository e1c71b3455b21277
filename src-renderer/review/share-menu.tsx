import type { ReactNode } from 'react'

import { Menu } from '../ui/menu.tsx'
import { t } from '../words.ts'
import type { ExportFormat } from './use-week-export.ts'

const FORMATS = ['png', 'wordless', 'pdf', 'markdown'] as const

/** A menu button with the ways to keep or share a week. */
export function ShareMenu({ onSelect }: { onSelect: (format: ExportFormat) => void }): ReactNode {
  return (
    <Menu
      items={FORMATS.map((format) => ({
        key: format,
        label: t(`week.keep.${format}`),
        onSelect: () => onSelect(format),
      }))}
    >
      {t('week.keep.menu')}
    </Menu>
  )
}

/** The outcome of an export: where the file is, or why there is none. */
export function ExportStatus({
  status,
  error,
}: {
  status: string | undefined
  error: string | undefined
}): ReactNode {
  return (
    <>
      <p role="status" className="remark">
        {status}
      </p>
      <p role="alert" className="remark error">
        {error}
      </p>
    </>
  )
}
