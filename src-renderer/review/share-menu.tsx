import type { ReactNode } from 'react'

import { Menu } from '../ui/menu.tsx'
import { t } from '../words.ts'
import type { PeriodExport } from './use-period-export.ts'

/** The ways to keep or share a month or a year: a picture, with words or without. */
export const PICTURES = ['png', 'wordless'] as const
/** The ways to keep or share a week. */
export const FILES = [...PICTURES, 'pdf', 'markdown'] as const

type Format = (typeof FILES)[number]

interface Props<Offered extends Format> {
  formats: readonly Offered[]
  onSelect: (format: Offered) => void
}

/** A menu button with the ways to keep or share what is on the screen. */
export function ShareMenu<Offered extends Format>(props: Props<Offered>): ReactNode {
  return (
    <Menu
      items={props.formats.map((format) => ({
        key: format,
        label: label(format),
        onSelect: () => props.onSelect(format),
      }))}
    >
      {t('week.keep.menu')}
    </Menu>
  )
}

function label(format: Format): string {
  return t(`week.keep.${format}`)
}

/** The outcome of an export: where the file is, or why there is none. */
export function ExportStatus({
  status,
  error,
}: Pick<PeriodExport<never>, 'status' | 'error'>): ReactNode {
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
