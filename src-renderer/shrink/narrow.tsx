import { useEffect, useRef, type ReactNode } from 'react'

import type { FrictionKind } from '../../src-shared/frictions.ts'
import type { Friction } from '../../src-shared/records.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { t } from '../words.ts'
import { typedRungs } from './draft-changes.ts'
import type { ChangeDraft, EnterDraft } from './use-shrink.ts'

/** In the order in which they are shown. */
const KINDS = Object.keys({
  vague: true,
  'too-big': true,
  boring: true,
  scary: true,
  tired: true,
  'dont-know-how': true,
  perfectionism: true,
  'missing-something': true,
} satisfies Record<FrictionKind, true>) as FrictionKind[]

interface Props {
  draft: ShrinkDraft
  change: ChangeDraft
  enter: EnterDraft
}

/** Narrow: which part of it feels hardest, in ready words, the person's own, or not at all. */
export function Narrow({ draft, change, enter }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { kind, words } = draft.friction
  const once = useOnce()
  /** Another answer has another ladder; what was typed is no part of that. */
  const answer = (friction: Friction): Partial<ShrinkDraft> => ({
    friction,
    rungs: typedRungs(draft.rungs),
  })
  const show = (answered: Partial<ShrinkDraft> = {}): void =>
    once(() => enter({ stage: 'ladder', ...answered }, [draft.text, words ?? '']))
  return (
    <form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <h2 id="hardest" ref={heading} tabIndex={-1}>
        {t('shrink.hardest')}
      </h2>
      <div role="radiogroup" aria-labelledby="hardest" className="frictions">
        {KINDS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="friction"
              checked={one === kind}
              onChange={() => change(answer({ ...draft.friction, kind: one }))}
            />
            {t(`shrink.kinds.${one}`)}
          </label>
        ))}
      </div>
      <div className="friction-words">
        <WordsField
          label={t('shrink.ownWords')}
          labelShown
          value={words ?? ''}
          changed={(words) => change(answer({ ...draft.friction, words }))}
          entered={() => show()}
        />
      </div>
      <div className="question-buttons">
        <button type="submit" className="primary">
          {t('shrink.show')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            // A radio button cannot be taken back by itself; what was typed stays.
            if (kind === undefined) show()
            else show(answer(words ? { words } : {}))
          }}
        >
          {t('shrink.skip')}
        </button>
      </div>
    </form>
  )
}
