import type { ReactNode } from 'react'

import type { RepeatView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { RepeatItem } from '../repeats/repeat-item.tsx'
import { useChange } from '../steps/use-change.ts'
import type { GoneItem } from '../steps/use-let-go.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { goTo } from '../ui/go-to.ts'
import { useDraft } from '../ui/use-draft.ts'
import { t } from '../words.ts'
import { LineForm } from './line-form.tsx'
import { More } from './more.tsx'
import { OrderButtons } from './order-buttons.tsx'

interface Props {
  repeat: RepeatView
  order: readonly string[]
  letGo: (item: GoneItem) => void
}

/** A repeat with everything that can be done about it. */
export function PlanRepeat({ repeat, order, letGo }: Props): ReactNode {
  const { id, text } = repeat
  const { draft, change: changeDraft, close } = useDraft(`repeat ${id}`)
  const { trouble, change } = useChange(leave)
  const short = shorten(text)
  const words = draft?.['text'] ?? text

  function leave(): void {
    close()
    focusHeading('plan-repeats')
  }

  return (
    <RepeatItem
      repeat={repeat}
      near="plan-repeats"
      letGo={letGo}
      began={() => {
        goTo('today')
      }}
    >
      {draft === undefined ? (
        <More text={text}>
          <button
            className="quiet"
            aria-label={t('repeats.changeNamed', { text: short })}
            onClick={() => changeDraft({})}
          >
            {t('repeats.change')}
          </button>
          <OrderButtons id={id} text={short} order={order} />
        </More>
      ) : (
        <LineForm
          label={t('plan.text')}
          value={words}
          changed={(text) => changeDraft({ text })}
          save={() => {
            const changed = unlessCare(() => ask('repeat.change', { id, text: words }))
            void change(changed).then((kept) => kept && leave())
          }}
          cancel={leave}
          saveLabel={t('plan.save')}
          trouble={trouble}
        />
      )}
    </RepeatItem>
  )
}
