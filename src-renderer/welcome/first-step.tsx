import { useEffect, useRef, useState, type ReactNode, type SetStateAction } from 'react'

import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { acknowledgement, resultWords, t } from '../words.ts'
import { WelcomeStep } from './welcome-step.tsx'

type Source = 'quick-log' | 'preset'

interface Props {
  words: string
  changed: (words: SetStateAction<string>) => void
  back: () => void
  leave: () => void
}

/** The first win, and where the app is found from now on. */
export function FirstStep({ words, changed, back, leave }: Props): ReactNode {
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  /** What is being written down, and whether that was kept. */
  const saving = useRef<{ text: string; kept: Promise<boolean> }>(undefined)
  const once = useOnce()
  const field = useRef<HTMLTextAreaElement>(null)
  const [tray, setTray] = useState<SettingsView['tray']>()

  useEffect(() => {
    void ask('settings.read', {}).then((view) => setTray(view.tray))
  }, [])

  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  function log(text: string, source: Source): void {
    // Once is once, however often Enter is pressed.
    if (saving.current === undefined) void write(text, source)
  }

  /** Writes a win down. Answers whether it was kept. */
  async function write(text: string, source: Source): Promise<boolean> {
    const kept = tryToWrite(text, source)
    saving.current = { text, kept }
    return kept.finally(() => {
      saving.current = undefined
    })
  }

  async function tryToWrite(text: string, source: Source): Promise<boolean> {
    const result = await ask('win.log', { text, source }).catch(() => undefined)
    setTrouble(result === undefined ? t('problems.unexpected') : resultWords(result))
    if (result?.kind !== 'logged') return false
    setSaid(acknowledgement(result))
    // What was typed meanwhile is the next win.
    if (source === 'quick-log') changed((now) => (now === text ? '' : now))
    return true
  }

  /** Goes on once nothing stands in the field that is not on disk. */
  async function goOn(): Promise<void> {
    const going = saving.current
    const wasKept = await going?.kept
    const isLeft = words.trim() !== '' && !(wasKept === true && going?.text === words)
    if (!isLeft || (await write(words, 'quick-log'))) leave()
  }

  return (
    <WelcomeStep
      number={3}
      heading={t('welcome.first.heading')}
      buttons={
        <>
          <button className={said === undefined ? undefined : 'primary'} onClick={() => once(goOn)}>
            {t('welcome.first.finish')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.first.hint')}</p>
      <form
        className="welcome-form"
        onSubmit={(event) => {
          event.preventDefault()
          log(words, 'quick-log')
        }}
      >
        <WordsField
          ref={field}
          label={t('quickLog.label')}
          labelShown={false}
          value={words}
          describedBy={`welcome-heading${trouble === undefined ? '' : ' welcome-trouble'}`}
          changed={changed}
          entered={() => log(words, 'quick-log')}
        />
        <div className="welcome-answer">
          <button className={said === undefined ? 'primary' : undefined} type="submit">
            {t('quickLog.submit')}
          </button>
          <p role="status">{said}</p>
        </div>
      </form>
      <p role="alert" id="welcome-trouble" className="trouble">
        {trouble}
      </p>
      <div role="group" aria-labelledby="welcome-still-counts">
        <p id="welcome-still-counts" className="hint">
          {t('quickLog.stillCounts')}
        </p>
        <div className="welcome-presets">
          {t('presets').map((preset) => (
            <button key={preset} onClick={() => log(preset, 'preset')}>
              {preset}
            </button>
          ))}
        </div>
      </div>
      {tray !== undefined && (
        <p>
          {tray === 'absent'
            ? t('welcome.first.absent')
            : `${t('welcome.first.tray')} ${t(`welcome.first.${platform()}`)}`}
        </p>
      )}
    </WelcomeStep>
  )
}

function platform(): 'mac' | 'windows' | 'linux' {
  if (navigator.platform.startsWith('Mac')) return 'mac'
  return navigator.platform.startsWith('Win') ? 'windows' : 'linux'
}
