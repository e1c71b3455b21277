import './quick-log.css'
import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { LogResult } from '../../src-shared/contract/journal.ts'
import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { WinEnergy, WinSource } from '../../src-shared/records.ts'
import { ask, onEvent } from '../api.ts'
import { answerNudge } from '../ui/answer-nudge.ts'
import { EnergyPair } from '../ui/energy-field.tsx'
import { isGoingOn, NUDGE_TITLE, NudgeCard, type ShownNudge } from '../ui/nudge-card.tsx'
import { useEnergyOn, withEnergy } from '../ui/use-energy.ts'
import { WordsField } from '../ui/words-field.tsx'
import { acknowledgement as acknowledgementOf, diskWords, resultWords, t } from '../words.ts'

/** How long an acknowledgement stays before the window closes by itself, in milliseconds. */
const ACKNOWLEDGED_MS = 1_300
/** After how long a save that is still going on is mentioned, in milliseconds. */
const SLOW_MS = 1_000

/** The quick-log window: one field, a few ready-made wins, a short answer. */
export function QuickLog(): ReactNode {
  const [text, setText] = useState('')
  const [acknowledgement, setAcknowledgement] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [nudge, setNudge] = useState<ShownNudge>()
  const saving = useRef(false)
  const [slow, setSlow] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [energy, setEnergy] = useState<WinEnergy>({})
  const asksEnergy = useEnergyOn()

  const close = useCallback(() => void ask('quick-log.close', {}), [])

  function answer(result: LogResult): void {
    setTrouble(resultWords(result))
    if (result.kind !== 'logged') return
    setAcknowledgement(acknowledgementOf(result))
    setNudge(undefined)
  }

  async function log(words: string, source: Extract<WinSource, 'quick-log' | 'preset'>) {
    if (saving.current) return
    saving.current = true
    const waiting = setTimeout(() => setSlow(true), SLOW_MS)
    try {
      // What is not shown at the moment is not meant.
      const isShown = asksEnergy && nudge === undefined
      const result = await ask('win.log', { text: words, source, ...(isShown && energy) })
      answer(result)
      // It was of this win. What was typed meanwhile is the next one.
      if (result.kind === 'logged') setEnergy((now) => (now === energy ? {} : now))
      if (result.kind === 'logged' && source === 'quick-log') {
        setText((now) => (now === words ? '' : now))
      }
      // Whoever has closed the window already has to hear that this one is not kept.
      if (result.kind === 'not-saved') void ask('quick-log.open', {})
    } catch {
      setTrouble(t('problems.unexpected'))
    } finally {
      clearTimeout(waiting)
      setSlow(false)
      saving.current = false
    }
    field.current?.focus()
  }

  /** Shows the nudge that was clicked; one whose two minutes go on stays. */
  function showNudge({ appeared, nudge: offer, begin }: QuickLogShown): void {
    if (offer === undefined) {
      if (appeared === true) setNudge((now) => (isGoingOn(now) ? now : undefined))
      return
    }
    const began = begin === true ? Date.now() : undefined
    setNudge((now) => {
      if (now?.offer.id === offer.id && isGoingOn(now)) return now
      return { offer, ...(began !== undefined && { began }) }
    })
    if (began === undefined) return
    void answerNudge(offer.id, 'start').then((answered) => {
      if ('trouble' in answered) setTrouble(answered.trouble)
    })
  }

  const shown = useEffectEvent((given: QuickLogShown) => {
    const { appeared, text: words, result } = given
    // Never from under the hands of somebody who is typing.
    const toTheStep = text === '' && words === undefined
    // What was tapped for a win that was never written is not of the next one.
    if (appeared === true && text === '') setEnergy({})
    setAcknowledgement(undefined)
    showNudge(given)
    if (words !== undefined) setText((now) => addWords(now, words))
    if (result !== undefined) answer(result)
    if (given.problem !== undefined) setTrouble(diskWords(given.problem))
    // Whoever opens this window comes to write; two minutes that begin, or go on, come first.
    if (toTheStep && (given.begin === true || isGoingOn(nudge))) {
      // Drawn already, or else the card takes the focus as it appears.
      document.getElementById(NUDGE_TITLE)?.focus()
      return
    }
    field.current?.focus()
    // Never under the hands of somebody who is typing.
    if (appeared === true && words === undefined) field.current?.select()
  })
  useEffect(() => {
    const stop = onEvent('quick-log.shown', (given) => shown(given))
    void ask('quick-log.ready', {}).then((waiting) => {
      for (const given of waiting) shown(given)
    })
    return stop
  }, [])

  // Answered on Today, or over: what can no longer be done does not stay.
  useEffect(
    () =>
      onEvent('today.changed', (today) => {
        setNudge((now) => (isGoingOn(now) || now?.offer.id === today.nudge?.id ? now : undefined))
      }),
    [],
  )

  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) close()
    }
    addEventListener('keydown', keyDown)
    return () => removeEventListener('keydown', keyDown)
  }, [close])

  useEffect(() => {
    if (acknowledgement === undefined) return
    const timer = setTimeout(() => {
      setAcknowledgement(undefined)
      // Words that are not logged yet keep the window.
      if (field.current === null || field.current.value === '') close()
    }, ACKNOWLEDGED_MS)
    return () => clearTimeout(timer)
  }, [acknowledgement, close])

  // While two minutes go by, nothing else is asked; but what somebody is writing stays.
  const busy = nudge?.began !== undefined && text === ''
  const hasStep = nudge?.offer.step !== undefined

  return (
    <main className="quick-log">
      <h1 className="unseen">{t('quickLog.title')}</h1>
      {nudge && (
        <NudgeCard
          key={nudge.offer.id}
          nudge={nudge}
          takesFocus={busy}
          begun={() => setNudge({ ...nudge, began: Date.now() })}
          keptGoing={() => {
            endRing(nudge, { goesOn: true })
            setNudge(undefined)
            setAcknowledgement(t('nudgeCard.saidKeepGoing'))
          }}
          felt={(energy) => setNudge({ ...nudge, energy })}
          stopped={() => {
            endRing(nudge)
            setNudge(undefined)
            setAcknowledgement(t('nudgeCard.saidStopped'))
          }}
          answered={(said) => {
            setNudge(undefined)
            setAcknowledgement(said)
          }}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void log(text, 'quick-log')
        }}
      >
        {!busy && (
          <WordsField
            ref={field}
            label={t('quickLog.label')}
            labelShown
            value={text}
            describedBy={trouble === undefined ? undefined : 'trouble'}
            changed={(value) => {
              setText(value)
              // Whoever goes on typing has more to write down: the window stays.
              setAcknowledgement(undefined)
            }}
            entered={() => void log(text, 'quick-log')}
          />
        )}
        {asksEnergy && nudge === undefined && (
          <EnergyPair
            energy={energy}
            changed={(which, value) => setEnergy((now) => withEnergy(now, which, value))}
          />
        )}
        <div className="quick-log-answer">
          <p role="status">
            {acknowledgement === undefined ? null : (
              <span className="acknowledgement">{acknowledgement}</span>
            )}
            {slow ? t('quickLog.slow') : null}
          </p>
          {acknowledgement === undefined && nudge === undefined && (
            <p className="hint">{t('quickLog.hint')}</p>
          )}
          {!busy && (
            <button className={hasStep ? undefined : 'primary'} type="submit">
              {t('quickLog.submit')}
            </button>
          )}
        </div>
        <p role="alert" id="trouble" className="trouble">
          {trouble}
        </p>
      </form>
      {!hasStep && (
        <div role="group" aria-labelledby="still-counts">
          <p id="still-counts" className="hint">
            {t('quickLog.stillCounts')}
          </p>
          <div className="quick-log-presets">
            {t('presets').map((preset) => (
              <button key={preset} type="button" onClick={() => void log(preset, 'preset')}>
                {preset}
              </button>
            ))}
          </div>
        </div>
      )}
    </main>
  )
}

/** Adds words that came from elsewhere to what is in the field already; neither is dropped. */
function addWords(now: string, words: string): string {
  if (now.trim() === '' || now === words) return words
  return `${now}\n${words}`
}

/** The ring of a step of the person's is main's, and goes by in the other window and the tray. */
function endRing({ offer }: ShownNudge, how: CommandArgument<'ring.stop'> = {}): void {
  if (offer.stepId !== undefined) void ask('ring.stop', how)
}
