import type { ReactNode } from 'react'

import type { TaskKind } from '../../src-shared/task-kind.ts'
import { t } from '../words.ts'

/** What a task may be more like, and the kind whose ladder it gets then. */
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

/** For a task whose ladder is not its very own: one tap says what it is more like. */
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
