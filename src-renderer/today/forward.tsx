import { useState, type ReactNode } from 'react'

import type { ForwardView } from '../../src-shared/contract/today.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useOnce } from '../ui/use-once.ts'
import { resultWords, t } from '../words.ts'

/** A win beyond what today needs: it may count for tomorrow, and need not. */
export function Forward({ forward }: { forward: ForwardView }): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  const once = useOnce()
  const { winId, state, text } = forward
  const isGiven = state === 'given'
  const said = isGiven ? 'given' : 'offerHint'

  async function put(): Promise<void> {
    const asked = ask('win.forward', { id: winId, on: !isGiven })
    const result = await asked.catch(() => undefined)
    setTrouble(result === undefined ? t('disk.unexpected') : resultWords(result))
  }

  return (
    <div className="forward">
      {/* One button, so that it keeps the focus and can be pressed again. */}
      <button className="quiet" aria-describedby="forward-hint" onClick={() => once(put)}>
        {t(isGiven ? 'today.forward.takeBack' : 'today.forward.offer')}
      </button>
      <p id="forward-hint" className="hint">
        {text === undefined
          ? t(`today.forward.unquoted.${said}`)
          : t(`today.forward.${said}`, { text: shorten(text) })}
      </p>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}
