import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { Ladder as LadderOf, ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { t } from '../words.ts'
import { withLadder, withSmaller } from './draft-changes.ts'
import type { ChangeDraft, EnterDraft } from './use-shrink.ts'

interface Props {
  draft: ShrinkDraft
  /** Whether the person's own model is asked first. */
  model: boolean
  change: ChangeDraft
  enter: EnterDraft
  /** What is shrunk needs care after all. */
  needCare: (found: CareFound) => void
}

/** Small steps to pick from, each of which can become smaller, and room for one's own. */
export function Ladder({ draft, model, change, enter, needCare }: Props): ReactNode {
  const { rungs, own } = draft
  const [asking, setAsking] = useState(false)
  const [none, setNone] = useState(false)
  const [said, setSaid] = useState<{ text: string; words: string; seen: boolean }>()
  const [trouble, setTrouble] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  /** Everything that was offered, so that nothing comes twice. */
  const shown = useRef<string[]>([])
  const list = useRef<HTMLOListElement>(null)
  const once = useOnce()
  /** The step that was made smaller just now: the focus goes along where it moves. */
  const toFocus = useRef<string>(undefined)
  useEffect(() => heading.current?.focus(), [])

  const found = useEffectEvent((ladder: Pick<LadderOf, 'rungs'>) => {
    if (ladder.rungs.length === 0) setNone(true)
    else change((now) => withLadder(now, ladder))
  })
  const careNeeded = useEffectEvent(needCare)
  const wanted = useEffectEvent(() => ({ text: draft.text, friction: draft.friction, model }))
  // Those that were typed are there whatever the ladder is.
  const empty = rungs.every(({ origin }) => origin === 'typed')
  useEffect(() => {
    if (!empty) return
    let current = true
    const { model, ...heavy } = wanted()
    const look = async (): Promise<void> => {
      if (model) {
        setAsking(true)
        const asked = await ask('model.ladder', heavy).catch(() => undefined)
        if (!current) return
        setAsking(false)
        if (asked?.kind === 'ladder') return found(asked.ladder)
      }
      const result = await ask('shrink.ladder', heavy).catch(() => undefined)
      if (!current) return
      if (result?.kind === 'care') careNeeded(result)
      else found(result?.ladder ?? { rungs: [] })
    }
    void look()
    return () => {
      current = false
      if (model) void ask('model.cancel', {})
    }
  }, [empty])

  useEffect(() => {
    const at = rungs.findIndex(({ text }) => text === toFocus.current)
    if (at === -1) return
    toFocus.current = undefined
    list.current?.children[at]?.querySelector<HTMLElement>('.quiet')?.focus()
  }, [rungs])

  async function smaller(at: number): Promise<void> {
    const step = rungs[at]
    if (step === undefined) return
    shown.current = [...new Set([...shown.current, ...rungs.map(({ text }) => text)])]
    const { text, friction } = draft
    const answer = await ask('shrink.smaller', {
      text,
      friction,
      step: step.text,
      shown: shown.current.slice(-64),
    }).catch(() => undefined)
    if (answer?.kind !== 'smaller') {
      const words = t(answer === undefined ? 'disk.unexpected' : 'shrink.smallest')
      return setSaid({ text: step.text, words, seen: true })
    }
    // Nothing goes, and nothing moves: a larger one in its place would be the opposite of what was asked.
    if (rungs.some((rung) => rung.text === answer.rung.text)) {
      const words = t('shrink.smallerThere', { text: answer.rung.text })
      return setSaid({ text: step.text, words, seen: true })
    }
    const found = answer.rung
    toFocus.current = found.text
    change(({ rungs }) => ({ rungs: withSmaller(rungs, step.text, found) }))
    setSaid({
      text: found.text,
      words: t('shrink.smaller', { text: found.text }),
      seen: false,
    })
  }

  async function takeOwn(): Promise<void> {
    if (own.trim() === '') {
      setTrouble(t('shrink.ownEmpty'))
      return field.current?.focus()
    }
    return enter({ stage: 'step', step: own, picked: undefined }, [own])
  }

  return (
    <div className="question-form">
      <h2 ref={heading} tabIndex={-1}>
        {t('shrink.ladder')}
      </h2>
      <div role="status" className="ladder-asking">
        {asking && <p className="hint">{t('shrink.asking')}</p>}
        {none && <p className="hint">{t('shrink.none')}</p>}
      </div>
      {asking && (
        <div>
          <button
            className="quiet"
            onClick={() => {
              // This button goes with the asking.
              heading.current?.focus()
              void ask('model.cancel', {})
            }}
          >
            {t('shrink.mine')}
          </button>
        </div>
      )}
      {(!empty || (none && rungs.length > 0)) && (
        <ol ref={list} aria-label={t('shrink.list')} className="ladder">
          {rungs.map(({ text, origin }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the place stays while its step becomes smaller
            <li key={at}>
              <p id={`rung-${at}`} className="rung-text">
                {text}
                {origin === 'past' && <span className="hint"> {t('shrink.past')}</span>}
              </p>
              <div className="rung-buttons">
                <button
                  aria-describedby={`rung-${at}`}
                  onClick={() => change({ stage: 'step', step: text, picked: at })}
                >
                  {t('shrink.use')}
                </button>
                <button
                  className="quiet"
                  aria-describedby={`rung-${at}`}
                  onClick={() => once(() => smaller(at))}
                >
                  {t('shrink.tooBig')}
                </button>
              </div>
              <p role="status" className={said?.seen === true ? 'hint' : 'unseen'}>
                {said?.text === text ? said.words : null}
              </p>
            </li>
          ))}
        </ol>
      )}
      <form
        className="own-step"
        onSubmit={(event) => {
          event.preventDefault()
          once(takeOwn)
        }}
      >
        <WordsField
          ref={field}
          label={t('shrink.own')}
          labelShown
          value={own}
          describedBy={trouble === undefined ? undefined : 'own-trouble'}
          changed={(own) => {
            setTrouble(undefined)
            change({ own })
          }}
          entered={() => once(takeOwn)}
        />
        <p role="alert" id="own-trouble" className="remark">
          {trouble}
        </p>
        <div>
          <button type="submit">{t('shrink.use')}</button>
        </div>
      </form>
    </div>
  )
}
