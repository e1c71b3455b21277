import type { ReactNode } from 'react'

import { t } from '../words.ts'

/** Ready-made wins that are logged with one click. */
export function PresetButtons({ onSelect }: { onSelect: (text: string) => void }): ReactNode {
  return (
    <div role="group" aria-labelledby="still-counts">
      <p id="still-counts" className="hint">
        {t('quickLog.stillCounts')}
      </p>
      <div className="quick-log-presets">
        {t('presets').map((preset) => (
          <button key={preset} type="button" onClick={() => onSelect(preset)}>
            {preset}
          </button>
        ))}
      </div>
    </div>
  )
}
