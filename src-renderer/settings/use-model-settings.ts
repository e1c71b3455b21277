import { useEffect, useRef, useState } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { ModelView } from '../../src-shared/contract/model.ts'
import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'

interface ModelSettings {
  /** Undefined until main has answered. */
  view: ModelView | undefined
  /** Why the last change was not saved. */
  error: string | undefined
  /** Changes settings. Resolves to an error message if the value cannot be used. */
  change: (changes: CommandArgument<'model.change'>) => Promise<string | undefined>
  switchOn: (on: boolean) => void
  /** Waits for the last change to take effect. */
  settled: () => Promise<unknown> | undefined
}

/** The settings of the person's own language model. */
export function useModelSettings(): ModelSettings {
  const [view, setView] = useState<ModelView>()
  const [error, setError] = useState<string>()
  const lastChange = useRef<Promise<unknown>>(undefined)
  useEffect(() => void ask('model.read', {}).then(setView), [])

  function change(changes: CommandArgument<'model.change'>): Promise<string | undefined> {
    const sent = send(changes)
    lastChange.current = sent
    return sent
  }

  async function send(changes: CommandArgument<'model.change'>): Promise<string | undefined> {
    const result = await ask('model.change', changes).catch(() => undefined)
    if (result?.kind === 'bad-url') return t('model.badAddress')
    const found = result?.kind === 'not-saved' ? fileProblemWords(result.problem) : undefined
    setError(result === undefined ? t('disk.unexpected') : found)
    if (result === undefined) return t('disk.unexpected')
    setView(await ask('model.read', {}))
    return undefined
  }

  return {
    view,
    error,
    change,
    switchOn: (on) => {
      if (view) setView({ ...view, on })
      void change({ on })
    },
    settled: () => lastChange.current,
  }
}
