import { useRef, type ReactNode } from 'react'

import { sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { Switch } from '../ui/switch.tsx'
import { t } from '../words.ts'
import { ModelFields } from './model-fields.tsx'
import { useModelSettings } from './use-model-settings.ts'

/** The person's own language model: off, and nothing more on the screen, until they switch it on. */
export function OwnModel(): ReactNode {
  const { view, error, change, switchOn, settled } = useModelSettings()
  const keyPart = useRef<HTMLFormElement>(null)

  const forgetKey = view?.stored === true && (
    <button
      className="quiet"
      onClick={() => {
        // The button goes with the key.
        keyPart.current?.querySelector('input')?.focus()
        void change({ key: null })
      }}
    >
      {t('model.forget')}
    </button>
  )

  return (
    <section className="settings-part" aria-labelledby="model">
      <h3 id="model" className="unseen" tabIndex={-1}>
        {t('model.heading')}
      </h3>
      {view && (
        <>
          <Switch
            label={t('model.switch')}
            on={view.on}
            hint={sentences(catalog, [t('model.what'), view.on && t('model.fallback')])}
            onChange={switchOn}
            below={
              <>
                <p role="alert" className="error">
                  {error}
                </p>
                {/* A stored key can be forgotten even if the model is off or has no address. */}
                {(!view.on || view.url === '') && forgetKey}
              </>
            }
          />
          {view.on && (
            <ModelFields
              view={view}
              change={change}
              settled={settled}
              keyPart={keyPart}
              forgetKey={forgetKey}
            />
          )}
        </>
      )}
    </section>
  )
}
