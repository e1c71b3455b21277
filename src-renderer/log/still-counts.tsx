import { useId, type ReactNode } from 'react'

import { t } from '../words.ts'

interface Props {
  lines: readonly string[]
  onSelect: (text: string) => void
}

/** Ready-made wins that are logged with one click. */
export function StillCounts({ lines, onSelect }: Props): ReactNode {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="still-counts">
      <p id={id} className="hint">
        {t('quickLog.stillCounts')}
      </p>
      {lines.map((line) => (
        <button key={line} type="button" className="chip" onClick={() => onSelect(line)}>
          <bdi>{line}</bdi>
        </button>
      ))}
    </div>
  )
}
