import { useState, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { t } from '../words.ts'

interface Props {
  /** The task of the last win, if it has no open step. */
  goOn: TodayView['goOn'] | undefined
}

/** Where something heavy becomes small, and another step for the task of the last win. */
export function SomethingHeavy({ goOn }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const once = useSingleFlight()

  async function shrinkAgain(taskId: string): Promise<void> {
    // Shrinking is a screen of its own, and is not part of the first load.
    const [{ tasks }, { shrinkTask }] = await Promise.all([
      ask('plan.read', {}),
      import('../shrink/shrink-task.ts'),
    ])
    const task = tasks.find(({ id }) => id === taskId)
    setError(task === undefined ? t('plan.notHere') : await shrinkTask(task))
  }

  return (
    <div className="something-heavy">
      {goOn !== undefined && (
        <button className="quiet" onClick={() => once(() => shrinkAgain(goOn.taskId))}>
          {t('next.goOn', { task: shorten(goOn.task) })}
        </button>
      )}
      <p>
        <span>{t('today.heavy')}</span>
        <a className="button" href="#shrink">
          {t('today.makeSmall')}
        </a>
      </p>
      <p role="alert" className="remark error">
        {error}
      </p>
    </div>
  )
}
