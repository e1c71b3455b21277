import type { ReactNode } from 'react'

import type { GoalHue, GoalShape } from '../../src-shared/records.ts'
import { BeadShape } from '../ui/goal-bead.tsx'
import { t } from '../words.ts'

/** Where the beads are, with their goals: those of the sea are on the thread. */
const BEADS: readonly { x: number; y: number; hue: GoalHue; shape: GoalShape }[] = [
  { x: 34, y: 97, hue: 'sea', shape: 'diamond' },
  { x: 150, y: 73, hue: 'sea', shape: 'diamond' },
  { x: 266, y: 56, hue: 'sea', shape: 'diamond' },
  { x: 92, y: 40, hue: 'clay', shape: 'circle' },
  { x: 208, y: 104, hue: 'plum', shape: 'triangle' },
  { x: 330, y: 92, hue: 'clay', shape: 'circle' },
]

/** Wins as beads, some of them on a thread that ends in an open ring: the picture of the whole product. */
export function ThreadPicture(): ReactNode {
  return (
    <svg
      className="thread-picture along-lines"
      viewBox="23 0 457 120"
      // It begins where the words do.
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={t('welcome.what.picture')}
    >
      <path
        className="thread"
        data-hue="sea"
        d="M34 97 C 80 97 104 76 150 73 S 220 62 266 56 S 350 34 396 30"
      />
      {BEADS.map(({ x, y, hue, shape }) => (
        <g key={x} data-hue={hue} transform={`translate(${x} ${y}) scale(1.25)`}>
          <BeadShape mark={{ hue, shape }} />
        </g>
      ))}
      <circle className="open" data-hue="sea" cx="405" cy="30" r="9" />
    </svg>
  )
}
