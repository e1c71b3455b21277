import type { Acknowledgement } from '../../../src-shared/contract/journal.ts'
import { acknowledgementWords, type Catalog } from '../../../src-shared/words/catalog.ts'
import { UNDO_MS } from '../../journal/domain/undo-slot.ts'
import type { Timer } from '../../kernel/ports.ts'

interface Parts {
  catalog: Catalog
  timer: Timer
  /** The words are others now. */
  onChange: () => void
}

/** What the tray says when the person points at it. */
export interface TrayTooltip {
  /** A win was logged: that is said for a while. */
  acknowledged(acknowledgement: Acknowledgement): void
  /** @param ring what is said of two minutes, while they go on */
  words(ring: string | undefined): string
}

/** Prepares the tray's tooltip. */
export function trayTooltip({ catalog, timer, onChange }: Parts): TrayTooltip {
  const { t } = catalog
  let acknowledgement: string | undefined
  let cancel: (() => void) | undefined
  return {
    acknowledged(line) {
      acknowledgement = acknowledgementWords(catalog, line)
      cancel?.()
      cancel = timer.after(UNDO_MS, () => {
        acknowledgement = undefined
        onChange()
      })
      onChange()
    },
    words(ring) {
      if (acknowledgement !== undefined) return t('tray.tooltipAfterWin', { acknowledgement })
      return ring ?? t('tray.tooltip')
    },
  }
}
