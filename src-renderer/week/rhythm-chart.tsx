import type { ReactNode } from 'react'

import type { RhythmView } from '../../src-shared/review.ts'
import { t } from '../words.ts'

const WIDTH = 240
const HEIGHT = 32

/**
 * The rhythm of the last weeks as a line, with a sentence about it. The line has no numbers and no
 * scale.
 */
export function RhythmChart({ rhythm: { word, line } }: { rhythm: RhythmView }): ReactNode {
  const x = (place: number): number => (place / Math.max(line.length - 1, 1)) * (WIDTH - 8) + 4
  const y = (value: number): number => HEIGHT - 6 - (value / 100) * (HEIGHT - 12)
  const points = line.map(({ value }, place) => `${x(place).toFixed(1)},${y(value).toFixed(1)}`)
  const last = line.at(-1)
  return (
    <figure className="rhythm">
      <svg className="along-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points.join(' ')} />
        {last && <circle cx={x(line.length - 1)} cy={y(last.value)} r="4" />}
      </svg>
      <figcaption>{t(`rhythm.${word}`)}</figcaption>
    </figure>
  )
}
