import { useState, type KeyboardEvent, type ReactNode } from 'react'

import type { ShortcutView } from '../../../src-shared/contract/settings.ts'
import { useChosen } from '../../page/use-chosen.ts'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { accelerator, pressedAccelerator } from '../accelerator.ts'
import type { PreferencesState } from '../use-preferences.ts'

interface Props {
  view: ShortcutView
  change: PreferencesState['change']
}

const written = (keys: string): string => accelerator(keys, navigator.platform)

/** The key that opens quick log from anywhere: on or off, and another one by pressing it. */
export function Shortcut({ view, change }: Props): ReactNode {
  const { chosen, choose } = useChosen<boolean>(view)
  const [remark, setRemark] = useState<string>()
  const keys = written(view.accelerator)
  const standard = written(view.standard)
  const isOn = chosen ?? (view.state !== 'off' && view.state !== 'unasked')

  async function set(shortcut: string | null): Promise<void> {
    setRemark(undefined)
    const asked = change({ shortcut })
    const answered = await choose(shortcut !== null, asked, (result) => result?.kind === 'changed')
    const result = answered?.answer
    if (result?.kind !== 'shortcut-refused') return
    const refused = { keys: written(result.accelerator), former: keys }
    const why = view.state === 'off' ? 'refusedOff' : 'refusedNew'
    setRemark(t(`settings.shortcut.${why}`, refused))
  }

  return (
    <Switch
      label={t('settings.shortcut.switch', { keys })}
      on={isOn}
      hint={<span role="status">{t(`settings.shortcut.${view.state}`, { keys })}</span>}
      onChange={(on) => void set(on ? view.accelerator : null)}
      beside={<Recorder onRemark={setRemark} onRecord={(shortcut) => void set(shortcut)} />}
      below={
        <>
          {keys !== standard && (
            <button className="quiet" onClick={() => void set(view.standard)}>
              {t('settings.shortcut.standard', { keys: standard })}
            </button>
          )}
          <p role="alert" className="remark">
            {remark}
          </p>
        </>
      }
    />
  )
}

interface RecorderProps {
  onRemark: (remark: string | undefined) => void
  onRecord: (keys: string) => void
}

/** A button that takes the next combination of keys that is pressed. */
function Recorder({ onRemark, onRecord }: RecorderProps): ReactNode {
  const [isListening, setIsListening] = useState(false)

  function listen(on: boolean): void {
    setIsListening(on)
    onRemark(undefined)
  }

  function keyDown(event: KeyboardEvent): void {
    const hasHeld = event.ctrlKey || event.altKey || event.metaKey
    // These keys alone lead on and out, as everywhere.
    if (!isListening || (event.key === 'Tab' && !hasHeld)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    if (event.key === 'Escape' && !hasHeld) return listen(false)
    const pressed = pressedAccelerator(event, navigator.platform)
    if (pressed === undefined) return
    if (!pressed.isUsable) {
      const held = navigator.platform.startsWith('Mac') ? 'Mac' : ''
      return onRemark(t(`settings.shortcut.alone${held}`, { keys: written(pressed.keys) }))
    }
    setIsListening(false)
    onRecord(pressed.keys)
  }

  return (
    <>
      <button
        aria-pressed={isListening}
        onClick={() => listen(!isListening)}
        onKeyDown={keyDown}
        // The key that was pressed would click the button when it is released.
        onKeyUp={(event) => event.preventDefault()}
        onBlur={() => isListening && listen(false)}
      >
        {t('settings.shortcut.change')}
      </button>
      <span role="status" className="hint">
        {isListening && t('settings.shortcut.listening')}
      </span>
    </>
  )
}
