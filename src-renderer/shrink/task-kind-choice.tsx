import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

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

/**
 * Says what a task was taken for, if the app is not sure of its ladder, and asks what it is more like:
 * which other ladder, or of what kind.
 */
export function TaskKindChoice({ like, situation, alike, onSelect }: Props): ReactNode {
  const group = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [hasChosen, setHasChosen] = useState(false)
  const told = JSON.stringify(like)
  const guess = like === undefined ? alike.find((one) => one.situation === situation) : undefined
  // A guess is named in the question. Once something was chosen every chip stays: one may have the focus.
  const titled = hasChosen ? alike : alike.filter((one) => one !== guess)
  const hasMore = like === undefined && alike.length > 0
  function choose(chosen: TaskLike): void {
    setIsOpen(true)
    setHasChosen(true)
    onSelect(JSON.stringify(chosen) === told ? null : chosen)
  }
  // Where a choice that was taken back leaves nothing to ask, the group goes with the button.
  useLayoutEffect(() => {
    const asked = group.current
    return () => {
      if (asked?.contains(document.activeElement)) focusHeading()
    }
  }, [])
  return (
    <div ref={group} role="group" aria-labelledby="task-kind-label" className="task-kind-choice">
      <p id="task-kind-label" className="shrink-label">
        {question(like, situation, guess)}
      </p>
      {alike.length > 0 && (
        <div className="chips">
          {titled.map((one) => (
            <button
              key={one.situation}
              className="chip"
              dir="auto"
              aria-pressed={told === JSON.stringify({ situation: one.situation })}
              onClick={() => choose({ situation: one.situation })}
            >
              {one.title}
            </button>
          ))}
          {hasMore && (
            <button className="chip" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {t('shrink.somethingElse')}
            </button>
          )}
        </div>
      )}
      {(isOpen || !hasMore) && (
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
      )}
    </div>
  )
}

/** What is asked: a guess says what it is, and one whose name could sting does not. */
function question(
  like: TaskLike | undefined,
  situation: string | undefined,
  guess: AlikeLadder | undefined,
): string {
  if (guess !== undefined) return t('shrink.takenFor', { title: guess.title })
  return like === undefined && situation === undefined ? t('shrink.notKnown') : t('shrink.notQuite')
}
