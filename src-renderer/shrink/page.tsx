import { useRef, useState, type ReactNode } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { FrictionKind } from '../../src-shared/frictions.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { say } from '../ui/said.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'
import { NOTHING } from './draft.ts'
import { Hardest } from './hardest.tsx'
import { HeavyField } from './heavy-field.tsx'
import { Ladder } from './ladder.tsx'
import { PastedLines } from './pasted-lines.tsx'
import { typedRungs } from './rungs.ts'
import { useLadder } from './use-ladder.ts'
import type { Shrinking } from './use-shrink.ts'

interface Props {
  view: ShrinkView
  shrinking: Shrinking
  /** Something else on the screen matters more. */
  isAside: boolean
  /** Splits a text of several lines. */
  linesOf: (draft: ShrinkDraft) => Promise<Partial<ShrinkDraft>>
  /** What was typed needs care; `going` is what goes on if it is about something else. */
  needCare: (found: CareFound, going?: ShrinkDraft) => void
  /** What was typed needs none. */
  entered: () => void
  startOver: () => void
}

/** The one page: what is heavy, what is hardest about it, and its small steps. */
export function Page(props: Props): ReactNode {
  const { view, shrinking, isAside, linesOf, needCare } = props
  const { draft, former, change, now } = shrinking
  const { stage, text, lines = [], friction } = draft
  const [trouble, setTrouble] = useState<string>()
  const once = useOnce()
  /** Whether the start takes the focus once it is there. */
  const toFocus = useRef(false)
  const ladder = useLadder({ draft, now, model: view.model, change, needCare })
  const isShrunk = stage === 'ladder'

  /** Main reads it once more before anything is made of it or kept. */
  async function enter(part: Partial<ShrinkDraft> = {}): Promise<void> {
    if (now().text.trim() === '') return setTrouble(t('shrink.emptyHeavy'))
    const entered: ShrinkDraft = { ...now(), ...part, stage: 'ladder' }
    const texts = [entered.text, entered.friction.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    if (found !== null) return needCare(found, entered)
    props.entered()
    change({ ...part, stage: 'ladder', ...(await linesOf(entered)) })
  }

  function answered(kind: FrictionKind | undefined): void {
    const { kind: _, ...words } = friction
    const part = { friction: kind === undefined ? words : { ...words, kind } }
    if (isShrunk) ladder.answer(part)
    else once(() => enter(part))
  }

  return (
    <>
      <HeavyField
        text={text}
        isShrunk={isShrunk}
        takesFocus={!isShrunk && former === undefined && !isAside}
        trouble={trouble}
        changed={(text) => {
          setTrouble(undefined)
          toFocus.current = false
          // Other words have another ladder, and are another task.
          change({ ...NOTHING, text, friction, rungs: typedRungs(draft.rungs), ...FORGOTTEN })
        }}
        entered={() => {
          toFocus.current = true
          once(enter)
        }}
      />
      {isShrunk && lines.length > 1 && (
        <PastedLines
          lines={lines}
          text={text}
          shrink={(text) => change({ text, friction: {}, rungs: [], ...FORGOTTEN })}
          gone={(gone, said) => {
            say(said)
            const left = lines.filter((line) => !gone.includes(line))
            change({ lines: left.length > 1 ? left : undefined })
          }}
        />
      )}
      {text.trim() !== '' && (
        <Hardest kind={friction.kind} isAnswered={isShrunk} answered={answered} />
      )}
      {isShrunk && (
        <Ladder
          view={view}
          shrinking={shrinking}
          ladder={ladder}
          toFocusRef={toFocus}
          needCare={needCare}
          startOver={props.startOver}
        />
      )}
    </>
  )
}

/** What is not true of another text. */
const FORGOTTEN = { unsure: undefined, like: undefined, taskId: undefined } as const
