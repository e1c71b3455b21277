import './preset-lines.css'
import { useId, useRef, useState, type ReactNode, type RefObject } from 'react'

import { PRESETS } from '../../../src-shared/presets.ts'
import { enumerated, quoted } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { rememberFocus } from '../../page/remember-focus.ts'
import { t } from '../../words.ts'
import type { SectionProps } from '../use-preferences.ts'
import { PresetForm } from './preset-form.tsx'
import { PresetLine } from './preset-line.tsx'
import { usePresetLines } from './use-preset-lines.ts'

interface Props {
  own: readonly string[]
  change: SectionProps['change']
}

/** The person's own lines of "It still counts", in their order; without any, the usual ones are there. */
export function PresetLines({ own, change }: Props): ReactNode {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const lines = usePresetLines(own, change)
  const [edited, setEdited] = useState<string>()
  const usual = t('presets')

  return (
    <section className="settings-group" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('settings.presets.heading')}
      </h3>
      <p className="hint">{t('settings.presets.hint')}</p>
      {own.length === 0 ? (
        <p className="hint">
          {t('settings.presets.usual', {
            list: enumerated(
              catalog,
              usual.map((line) => quoted(catalog, line)),
            ),
          })}
        </p>
      ) : (
        <ol className="preset-lines" aria-label={t('settings.presets.list')}>
          {own.map((line, place) => (
            <li key={line}>
              {edited === line ? (
                <PresetForm
                  label={t('settings.presets.edit')}
                  saveLabel={t('settings.presets.save')}
                  text={line}
                  save={(text) => lines.edit(place, text)}
                  close={(toFocus, text) => {
                    // Another one may be edited by the time that this one is saved.
                    setEdited((now) => (now === line ? undefined : now))
                    if (toFocus) lines.focusLine(text ?? line)
                  }}
                />
              ) : (
                <PresetLine
                  line={line}
                  place={place}
                  count={own.length}
                  buttonId={lines.buttonId(line)}
                  edit={() => setEdited(line)}
                  move={(by) => void lines.move(place, by)}
                  remove={() => void thenFocus(heading, () => lines.remove(place))}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="unseen">
        {lines.status}
      </p>
      {own.length < PRESETS ? (
        <PresetForm
          label={t('settings.presets.add')}
          saveLabel={t('settings.presets.addButton')}
          text=""
          save={lines.add}
        />
      ) : (
        <p className="hint">{t('settings.presets.full')}</p>
      )}
      <p>
        <button
          className="quiet"
          onClick={() => {
            void thenFocus(heading, () => lines.replace(own.length === 0 ? [...usual] : []))
          }}
        >
          {t(own.length === 0 ? 'settings.presets.beginWith' : 'settings.presets.useUsual')}
        </button>
      </p>
    </section>
  )
}

/** Focuses a heading once a change that takes away what was pressed is saved. */
async function thenFocus(
  heading: RefObject<HTMLElement | null>,
  change: () => Promise<void>,
): Promise<void> {
  const hasStayed = rememberFocus()
  await change()
  if (hasStayed()) heading.current?.focus()
}
