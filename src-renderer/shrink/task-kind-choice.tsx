import { useLayoutEffect, useRef, type ReactNode } from 'react'

import type { AlikeLadder, TaskLike } from '../../src-shared/shrink.ts'
import type { TaskKind } from '../../src-shared/task-kind.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { t } from '../words.ts'

/** The kinds that can be chosen, with the key of their label. */
const LIKE = {
  calls: 'call',
  forms: 'papers',
  tidying: 'mess',
  practice: 'making',
  'self-care': 'body',
  messages: 'people',
  facing: 'decision',
} as const satisfies Partial<Record<TaskKind, string>>
const KINDS = Object.keys(LIKE) as (keyof typeof LIKE)[]

interface Props {
  /** What the person said it is. */
  like: TaskLike | undefined
  /** The ladder that is shown. */
  situation: string | undefined
  alike: readonly AlikeLadder[]
  /** Is told what was chosen, and null where that is chosen again: it is taken back. */
  onSelect: (like: TaskLike | null) => void
}

/** Asks what a task is more like, if the app is not sure of its ladder: which one, or of what kind. */
export function TaskKindChoice({ like, situation, alike, onSelect }: Props): ReactNode {
  const group = useRef<HTMLDivElement>(null)
  const told = JSON.stringify(like)
  const choose = (chosen: TaskLike) => onSelect(JSON.stringify(chosen) === told ? null : chosen)
  // Where a choice that was taken back leaves nothing to ask, the group goes with the button.
  useLayoutEffect(() => {
    const asked = group.current
    return () => {
      if (asked?.contains(document.activeElement)) focusHeading()
    }
  }, [])
  return (
    <div ref={group} role="group" aria-labelledby="task-kind-label" className="task-kind-choice">
      <p id="task-kind-label" className="hint">
        {t('shrink.notQuite')}
      </p>
      {alike.length > 0 && (
        <div className="chips">
          {alike.map((one) => (
            <button
              key={one.situation}
              className="chip"
              dir="auto"
              aria-pressed={told === JSON.stringify({ situation: one.situation })}
              aria-current={one.situation === situation}
              onClick={() => choose({ situation: one.situation })}
            >
              {one.title}
            </button>
          ))}
        </div>
      )}
      <div className="chips">
        {KINDS.map((kind) => (
          <button
            key={kind}
            className="chip"
            aria-pressed={told === JSON.stringify({ kind })}
            onClick={() => choose({ kind })}
          >
            {t(`shrink.like.${LIKE[kind]}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
