import '../steps/plan-line.css'
import './repeat-item.css'
import { Suspense, useState, type ReactNode } from 'react'

import type { RepeatView } from '../../src-shared/contract/plan.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { isFocusWithin } from '../page/remember-focus.ts'
import { AnchorLine, StepContext } from '../steps/step-context.tsx'
import { SmallerStep } from '../today/later-parts.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { CompletedDays } from './completed-days.tsx'
import { RepeatProgress } from './repeat-progress.tsx'
import { useCompletionFocus } from './use-completion-focus.ts'
import { REPEAT_DAYS, useRepeatActions } from './use-repeat-actions.ts'

interface Props {
  repeat: RepeatView
  /** Its two minutes have begun. */
  onBegin?: () => void
  /** The heading that takes the focus once what was pressed is gone. */
  headingId?: string
  onArchive: (repeat: ArchivedItem) => void
  /** Actions that are rarely needed, on a screen that has room for them. */
  children?: ReactNode
}

/** A repeat: its recorded days, what can be done today, and after the seventh day one question. */
export function RepeatItem({ repeat, onBegin, headingId, onArchive, children }: Props): ReactNode {
  const { id, text, days, recorded } = repeat
  const [isShrinking, setIsShrinking] = useState(false)
  const isComplete = days >= REPEAT_DAYS
  const actions = useRepeatActions({ repeat, headingId, onArchive, onBegin })
  const { item, question } = useCompletionFocus(isComplete)
  const textId = `repeat-${id}`

  return (
    <li ref={item} className="repeat">
      <AnchorLine anchor={repeat.anchor} />
      <p id={textId} className="plan-text" dir="auto">
        {text}
      </p>
      <StepContext task={repeat.task} goal={repeat.goal} />
      {recorded === undefined ? <RepeatProgress days={days} /> : <CompletedDays days={recorded} />}
      {isComplete && (
        <h3 ref={question} tabIndex={-1} className="repeat-question">
          {t('repeats.whatNow')}
        </h3>
      )}
      {isShrinking ? (
        <Suspense>
          <SmallerStep
            step={text}
            parentTask={() => Promise.resolve({ task: repeat.task ?? text, friction: {} })}
            onTake={actions.makeSmaller}
            onDone={() => {
              setIsShrinking(false)
              if (isFocusWithin(item.current)) focusHeading(headingId)
            }}
          />
        </Suspense>
      ) : (
        <div className="plan-buttons">
          <DayButtons repeat={repeat} textId={textId} actions={actions} />
          {(isComplete || children !== undefined) && (
            <>
              <button
                className="quiet"
                aria-describedby={textId}
                onClick={() => setIsShrinking(true)}
              >
                {t('repeats.smaller')}
              </button>
              <button className="quiet" aria-describedby={textId} onClick={actions.archive}>
                {t('repeats.letGo')}
              </button>
            </>
          )}
          {children}
        </div>
      )}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </li>
  )
}

interface DayButtonsProps {
  repeat: RepeatView
  /** Its text, which describes the buttons. */
  textId: string
  actions: Pick<ReturnType<typeof useRepeatActions>, 'didIt' | 'start' | 'keep'>
}

/** The main actions: to record today, or after the seventh day to go on. */
function DayButtons({ repeat: { days, today }, textId, actions }: DayButtonsProps): ReactNode {
  if (days >= REPEAT_DAYS) {
    return (
      // A new element: the button that recorded the seventh day must not keep the focus.
      <button key="keep" aria-describedby={textId} onClick={actions.keep}>
        {t('repeats.keep')}
      </button>
    )
  }
  if (today) return <p className="hint">{t('repeats.today')}</p>
  return (
    <>
      <button aria-describedby={textId} onClick={actions.didIt}>
        {t('repeats.didIt')}
      </button>
      <button className="quiet" aria-describedby={textId} onClick={actions.start}>
        {t('repeats.start')}
      </button>
    </>
  )
}
