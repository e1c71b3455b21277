import { useState, type ReactNode } from 'react'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { ask } from '../api.ts'
import { problemWords, t } from '../words.ts'

interface Props {
  /** All lines, in the order in which they were pasted. */
  lines: readonly string[]
  /** The one that is shrunk. */
  text: string
  shrink: (line: string) => void
  /** Some lines are no longer needed here: saved or dropped. `said` is a word about that. */
  gone: (lines: readonly string[], said: string) => void
}

/** Several lines at once: one is shrunk now, the others are saved or dropped in one click. */
export function PastedLines({ lines, text, shrink, gone }: Props): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  const others = lines.filter((line) => line !== text)
  const count = others.length

  async function save(): Promise<void> {
    const saved: string[] = []
    const problem = await saveEach(others, (line) => saved.push(line))
    if (saved.length > 0) gone(saved, t('shrink.setDown'))
    setTrouble(problem)
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
              {line}
            </button>
          </li>
        ))}
      </ul>
      <div className="quiet-row">
        <button onClick={() => void save()}>{t('shrink.saveOthers', { count })}</button>
        <button className="quiet" onClick={() => gone(others, t('shrink.putAway'))}>
          {t('shrink.dropOthers', { count })}
        </button>
      </div>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}

/** Keeps each line as a task. Answers with the reason if one could not be kept. */
async function saveEach(
  lines: readonly string[],
  saved: (line: string) => void,
): Promise<string | undefined> {
  for (const text of lines) {
    // One after the other, so that Plan has them in the order in which they were pasted.
    const task = await ask('task.add', { text }).catch(() => undefined)
    if (task?.kind === 'added') saved(text)
    else if (task?.kind !== 'care') return whyNot(task)
  }
  return undefined
}

function whyNot(task: { kind: string; problem?: SaveProblem } | undefined): string {
  return task?.problem === undefined ? t('problems.unexpected') : problemWords(task.problem)
}
