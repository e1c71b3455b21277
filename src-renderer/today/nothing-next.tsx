import { useState, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { beginWithTask } from '../shrink/begin-with-task.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'

interface Props {
  goOn: TodayView['goOn'] | undefined
}

/** Where no step is next: another one for the task that just moved, or something else that is heavy. */
export function NothingNext({ goOn }: Props): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  const once = useOnce()

  async function another(taskId: string): Promise<void> {
    const { tasks } = await ask('plan.read', {})
    const task = tasks.find(({ id }) => id === taskId)
    setTrouble(task === undefined ? t('plan.notHere') : await beginWithTask(task))
  }

  return (
    <div className="nothing-next">
      {goOn !== undefined && (
        <button onClick={() => once(() => another(goOn.taskId))}>
          {t('next.goOn', { task: shorten(goOn.task) })}
        </button>
      )}
      <p className="to-shrink">
        <a href="#shrink">{t('next.empty')}</a>
      </p>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}
