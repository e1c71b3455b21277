import type { ReactNode, RefObject } from 'react'

import type { ModelView } from '../../src-shared/contract/model.ts'
import { t } from '../words.ts'
import { CommitField } from './commit-field.tsx'
import { ModelTest } from './model-test.tsx'
import type { useModelSettings } from './use-model-settings.ts'

interface Props extends Pick<ReturnType<typeof useModelSettings>, 'change' | 'settled'> {
  view: ModelView
  /** Around the field for the key, which takes the focus once the key is forgotten. */
  keyPart: RefObject<HTMLFormElement | null>
  forgetKey: ReactNode
}

/** The fields of a model that is switched on: address, name and key, and a way to test it. */
export function ModelFields({ view, change, settled, keyPart, forgetKey }: Props): ReactNode {
  const { url, model, key } = view
  return (
    <>
      <CommitField
        label={t('model.address')}
        hint={t('model.addressHint')}
        value={url}
        onCommit={(url) => change({ url })}
      />
      <CommitField
        label={t('model.name')}
        hint={t('model.nameHint')}
        value={model}
        onCommit={(model) => change({ model })}
      />
      {/* A key belongs to an address. */}
      {url !== '' && (
        <CommitField
          ref={keyPart}
          label={t('model.key')}
          hint={t('model.keyHint')}
          value=""
          secret
          below={
            <>
              <p role="status">{key === 'none' ? undefined : t(`model.${key}`)}</p>
              {forgetKey}
            </>
          }
          onCommit={(key) => change({ key })}
        />
      )}
      {url !== '' && <ModelTest settled={settled} />}
    </>
  )
}
