import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { ModelView } from '../../src-shared/contract/model.ts'
import { ask } from '../api.ts'
import { usePart } from '../nudges/use-part.ts'
import { Switch } from '../ui/switch.tsx'
import { diskWords, t } from '../words.ts'
import { SettledField } from './settled-field.tsx'
import { TryModel } from './try-model.tsx'

type Changes = CommandArgument<'model.change'>

/** The person's own language model: off, and nothing more, until they switch it on. */
export function ModelSection(): ReactNode {
  const [view, setView] = useState<ModelView>()
  const [trouble, setTrouble] = useState<string>()
  /** The last change, for whoever needs it to be in effect. */
  const changing = useRef<Promise<unknown>>(undefined)
  const keyPart = useRef<HTMLDivElement>(null)
  usePart(view !== undefined)
  useEffect(() => void ask('model.read', {}).then(setView), [])

  /** Changes something; answers with a sentence where that is not possible. */
  function change(changes: Changes): Promise<string | undefined> {
    const sent = send(changes)
    changing.current = sent
    return sent
  }

  async function send(changes: Changes): Promise<string | undefined> {
    const result = await ask('model.change', changes).catch(() => undefined)
    if (result?.kind === 'bad-url') return t('model.badAddress')
    const found = result?.kind === 'not-saved' ? diskWords(result.problem) : undefined
    setTrouble(result === undefined ? t('disk.unexpected') : found)
    if (result === undefined) return t('disk.unexpected')
    setView(await ask('model.read', {}))
    return undefined
  }

  function forget(): void {
    // The button goes with the key.
    keyPart.current?.querySelector('input')?.focus()
    void change({ key: null })
  }

  const forgetKey = view?.stored === true && (
    <p>
      <button onClick={forget}>{t('model.forget')}</button>
    </p>
  )

  return (
    <section aria-labelledby="model">
      <h2 id="model" tabIndex={-1}>
        {t('model.heading')}
      </h2>
      {view && (
        <>
          <Switch
            label={t('model.switch')}
            on={view.on}
            describedBy="model-what"
            changed={(on) => {
              setView({ ...view, on })
              void change({ on })
            }}
          />
          <p id="model-what" className="hint">
            {t('model.what')}
          </p>
          <p role="alert" className="trouble">
            {trouble}
          </p>
          {view.on && (
            <>
              <SettledField
                label={t('model.address')}
                hint={t('model.addressHint')}
                value={view.url}
                taken={(url) => change({ url })}
              />
              <SettledField
                label={t('model.name')}
                hint={t('model.nameHint')}
                value={view.model}
                taken={(model) => change({ model })}
              />
              {/* A key is for an address. */}
              {view.url !== '' && (
                <div ref={keyPart} className="model-key">
                  <SettledField
                    label={t('model.key')}
                    hint={t('model.keyHint')}
                    value=""
                    secret
                    taken={(key) => change({ key })}
                  />
                  <p id="model-key-state" role="status">
                    {view.key === 'none' ? undefined : t(`model.${view.key}`)}
                  </p>
                  {forgetKey}
                </div>
              )}
              {view.url !== '' && <TryModel ready={() => changing.current} />}
            </>
          )}
          {/* Also while it is off, or has no address. */}
          {(!view.on || view.url === '') && forgetKey}
        </>
      )}
    </section>
  )
}
