import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ModelLadder } from '../../src-shared/contract/model.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'

/**
 * Asks the model for a ladder of a sample task, and shows the ladder or why there is none.
 *
 * @param settled waits for the last change of the settings to take effect
 */
export function ModelTest({ settled }: { settled: () => Promise<unknown> | undefined }): ReactNode {
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ModelLadder>()
  const [error, setError] = useState<string>()
  const button = useRef<HTMLButtonElement>(null)
  // A request is cancelled when the screen is left.
  useEffect(() => () => void ask('model.cancel', {}), [])

  async function run(): Promise<void> {
    setBusy(true)
    setResult(undefined)
    setError(undefined)
    await settled()
    const found = await ask('model.ladder', { text: t('model.sample'), friction: {} }).catch(
      () => undefined,
    )
    setBusy(false)
    setResult(found)
    if (found === undefined) setError(t('disk.unexpected'))
  }

  function stop(): void {
    // This button goes with the request.
    button.current?.focus()
    void ask('model.cancel', {})
  }

  return (
    <div className="model-test">
      <div className="settings-buttons">
        <button ref={button} aria-disabled={busy} onClick={() => busy || void run()}>
          {t('model.try')}
        </button>
        {busy && <button onClick={stop}>{t('model.stop')}</button>}
      </div>
      <p role="status">{busy ? t('model.trying') : result && resultWords(result)}</p>
      {result?.kind === 'ladder' && (
        <ol aria-label={t('model.ladder')}>
          {result.ladder.rungs.map(({ text }) => (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ol>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}

/** The result in a sentence; if there is no ladder, also what happens instead. */
function resultWords(found: ModelLadder): string {
  if (found.kind === 'ladder') return t('model.works', { task: t('model.sample') })
  if (found.why === 'cancelled') return t('model.none.cancelled')
  return `${failureWords(found)} ${t('model.instead')}`
}

function failureWords({ why, status }: Extract<ModelLadder, { kind: 'none' }>): string {
  if (status === undefined) return t(`model.none.${why}`)
  if (status === 401 || status === 403) return t('model.none.key')
  return t(status === 404 ? 'model.none.notThere' : 'model.none.refused', { status })
}
