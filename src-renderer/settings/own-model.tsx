import { useRef, type ReactNode } from 'react'

import { Switch } from '../ui/switch.tsx'
import { t } from '../words.ts'
import { ModelFields } from './model-fields.tsx'
import { useModelSettings } from './use-model-settings.ts'

/** The person's own language model: off, and nothing more on the screen, until they switch it on. */
export function OwnModel(): ReactNode {
  const { view, error, change, switchOn, settled } = useModelSettings()
  const keyPart = useRef<HTMLDivElement>(null)

  const forgetKey = view?.stored === true && (
    <p>
      <button
        onClick={() => {
          // The button goes with the key.
          keyPart.current?.querySelector('input')?.focus()
          void change({ key: null })
        }}
      >
        {t('model.forget')}
      </button>
    </p>
  )

  return (
    <section className="settings-group" aria-labelledby="model">
      <h3 id="model" tabIndex={-1}>
        {t('model.heading')}
      </h3>
      {view && (
        <>
          <Switch
            label={t('model.switch')}
            on={view.on}
            hint={t('model.what')}
            onChange={switchOn}
          />
          <p role="alert" className="error">
            {error}
          </p>
          {view.on && (
            <ModelFields
              view={view}
              change={change}
              settled={settled}
              keyPart={keyPart}
              forgetKey={forgetKey}
            />
          )}
          {/* A stored key can be forgotten even if the model is off or has no address. */}
          {(!view.on || view.url === '') && forgetKey}
        </>
      )}
    </section>
  )
}
