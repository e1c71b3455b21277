import type { ReactNode } from 'react'

import type { TaskKind } from '../../src-shared/task-kind.ts'
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
  like: TaskKind | undefined
  onSelect: (kind: TaskKind) => void
}

/** Asks what a task is more like, if no ladder was made for that very task. */
export function TaskKindChoice({ like, onSelect }: Props): ReactNode {
  return (
    <div role="group" aria-labelledby="task-kind-label" className="task-kind-choice">
      <p id="task-kind-label" className="hint">
        {t('shrink.notQuite')}
      </p>
      <div className="chips">
        {KINDS.map((kind) => (
          <button
            key={kind}
            className="chip"
            aria-pressed={kind === like}
            onClick={() => onSelect(kind)}
          >
            {t(`shrink.like.${LIKE[kind]}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
