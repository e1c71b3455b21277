import { useState, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { shrinkTask } from '../shrink/shrink-task.ts'
import { t } from '../words.ts'

interface Props {
  /** The task of the last win, if it has no open step. */
  goOn: TodayView['goOn'] | undefined
}

/** Shown if no step is next: a way to another step for the last task, or to Shrink. */
export function NoNextStep({ goOn }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const once = useSingleFlight()

  async function shrinkAgain(taskId: string): Promise<void> {
    const { tasks } = await ask('plan.read', {})
    const task = tasks.find(({ id }) => id === taskId)
    setError(task === undefined ? t('plan.notHere') : await shrinkTask(task))
  }

  return (
    <div className="no-next-step">
      {goOn !== undefined && (
        <button onClick={() => once(() => shrinkAgain(goOn.taskId))}>
          {t('next.goOn', { task: shorten(goOn.task) })}
        </button>
      )}
      <p className="shrink-link">
        <a href="#shrink">{t('next.empty')}</a>
      </p>
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
