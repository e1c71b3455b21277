import '../steps/plan-line.css'
import './repeat-item.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { PlanResult, RepeatView, TakeUpResult } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { Anchor, Serves } from '../steps/serves.tsx'
import { SmallerOffer } from '../steps/smaller-offer.tsx'
import { useChange } from '../steps/use-change.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { say } from '../ui/said.ts'
import { SevenBeads } from '../ui/seven-beads.tsx'
import { useOnce } from '../ui/use-once.ts'
import { acknowledgement, t } from '../words.ts'
import { WholeThread } from './whole-thread.tsx'

const SEVEN_DAYS = 7

interface Props {
  repeat: RepeatView
  /** Its two minutes have begun. */
  began?: () => void
  /** The id of the heading that has the focus once what was pressed is gone. */
  near?: string
  /** It was let go. */
  letGo: (repeat: { id: string; text: string }) => void
  /** What is rarely wanted, where there is room for it. */
  children?: ReactNode
}

/** One repeat: its days as beads, today's, and after the seventh the one question. */
export function RepeatItem({ repeat, began, near, letGo, children }: Props): ReactNode {
  const { id, text, days, today, recorded } = repeat
  const [shrinking, setShrinking] = useState(false)
  const { trouble, change } = useChange()
  const once = useOnce()
  const whole = days >= SEVEN_DAYS
  const described = `repeat-${id}`
  const item = useRef<HTMLLIElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  const wasWhole = useRef(whole)

  useEffect(() => {
    // What recorded the seventh day is gone. Its question is asked where it can be answered.
    if (whole && !wasWhole.current && document.activeElement === document.body) {
      question.current?.focus({ preventScroll: true })
      item.current?.scrollIntoView({ block: 'nearest' })
    }
    wasWhole.current = whole
  }, [whole])

  async function didIt(): Promise<void> {
    const done = await change(ask('repeat.did', { id }))
    if (done === undefined) return
    say(acknowledgement(done))
    if (days + 1 < SEVEN_DAYS) focusHeading(near)
  }

  async function start(): Promise<void> {
    say(undefined)
    const begun = await change<PlanResult>(
      ask('ring.begin', { repeatId: id }).then((begun) => ({
        kind: begun === 'begun' ? 'changed' : 'gone',
      })),
    )
    if (begun !== undefined) began?.()
  }

  async function keep(): Promise<void> {
    const kept = unlessCare(() => ask('repeat.end', { id, how: 'keep' }))
    if (!(await change(kept))) return
    say(t('repeats.kept'))
    focusHeading(near)
  }

  async function makeSmaller(smaller: string): Promise<boolean> {
    const asked = unlessCare<TakeUpResult>(() =>
      whole
        ? ask('repeat.end', { id, how: 'smaller', text: smaller })
        : ask('repeat.smaller', { id, text: smaller }),
    )
    if (!(await change(asked))) return false
    say(t('repeats.madeSmaller'))
    return true
  }

  async function away(): Promise<void> {
    const asked = unlessCare<TakeUpResult>(() =>
      whole ? ask('repeat.end', { id, how: 'let-go' }) : ask('plan.let-go', { id }),
    )
    if (await change(asked)) letGo({ id, text })
  }

  return (
    <li ref={item} className="repeat">
      <Anchor anchor={repeat.anchor} />
      <p id={described} className="plan-text">
        {text}
      </p>
      <Serves task={repeat.task} goal={repeat.goal} />
      {recorded === undefined ? <SevenBeads days={days} /> : <WholeThread days={recorded} />}
      {whole && (
        <h3 ref={question} tabIndex={-1} className="repeat-question">
          {t('repeats.whatNow')}
        </h3>
      )}
      {shrinking ? (
        <SmallerOffer
          step={text}
          of={() => Promise.resolve({ task: repeat.task ?? text, friction: {} })}
          take={makeSmaller}
          done={() => {
            setShrinking(false)
            focusHeading(near)
          }}
        />
      ) : (
        <div className="plan-buttons">
          {whole ? (
            <button aria-describedby={described} onClick={() => once(keep)}>
              {t('repeats.keep')}
            </button>
          ) : (
            !today && (
              <>
                <button aria-describedby={described} onClick={() => once(didIt)}>
                  {t('repeats.didIt')}
                </button>
                <button className="quiet" aria-describedby={described} onClick={() => once(start)}>
                  {t('repeats.start')}
                </button>
              </>
            )
          )}
          {!whole && today && <p className="hint">{t('repeats.today')}</p>}
          {(whole || children !== undefined) && (
            <>
              <button
                className="quiet"
                aria-describedby={described}
                onClick={() => setShrinking(true)}
              >
                {t('repeats.smaller')}
              </button>
              <button className="quiet" aria-describedby={described} onClick={() => once(away)}>
                {t('repeats.letGo')}
              </button>
            </>
          )}
          {children}
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </li>
  )
}
