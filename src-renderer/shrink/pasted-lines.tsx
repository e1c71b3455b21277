import { useState, type ReactNode } from 'react'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { ask } from '../api.ts'
import { saveProblemWords, t } from '../words.ts'

interface Props {
  /** All lines, in the order in which they were pasted. */
  lines: readonly string[]
  /** The line that is being shrunk. */
  text: string
  shrink: (line: string) => void
  /** Some lines were saved or dropped; `status` is the message about that. */
  onRemove: (lines: readonly string[], status: string) => void
}

/** Lines that were pasted together: one is being shrunk, the others are saved or dropped in one click. */
export function PastedLines({ lines, text, shrink, onRemove }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const others = lines.filter((line) => line !== text)
  const count = others.length

  async function save(): Promise<void> {
    const saved: string[] = []
    const problem = await saveEach(others, (line) => saved.push(line))
    if (saved.length > 0) onRemove(saved, t('shrink.setDown'))
    setError(problem)
  }

  return (
    <div className="pasted">
      <ul aria-label={t('shrink.lines')} className="pasted-lines">
        {lines.map((line) => (
          <li key={line}>
            <button
              className="quiet"
              aria-current={line === text ? 'true' : undefined}
              onClick={() => shrink(line)}
            >
              <bdi>{line}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div className="quiet-row">
        <button onClick={() => void save()}>{t('shrink.saveOthers', { count })}</button>
        <button className="quiet" onClick={() => onRemove(others, t('shrink.putAway'))}>
          {t('shrink.dropOthers', { count })}
        </button>
      </div>
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}

/** Saves each line as a task. Resolves to an error message if one could not be saved. */
async function saveEach(
  lines: readonly string[],
  onSaved: (line: string) => void,
): Promise<string | undefined> {
  for (const text of lines) {
    // One after the other, so that they keep their order in the plan.
    const task = await ask('task.add', { text }).catch(() => undefined)
    if (task?.kind === 'added') onSaved(text)
    else if (task?.kind !== 'care') return errorOf(task)
  }
  return undefined
}

function errorOf(task: { kind: string; problem?: SaveProblem } | undefined): string {
  return task?.problem === undefined ? t('problems.unexpected') : saveProblemWords(task.problem)
}
