import type { ReactNode } from 'react'

import type { RepeatView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { RepeatItem } from '../repeats/repeat-item.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { MoreMenu } from './more-menu.tsx'
import { useEditForm } from './use-edit-form.ts'
import { useOrder } from './use-order.tsx'

interface Props {
  repeat: RepeatView
  order: readonly string[]
  onArchive: (item: ArchivedItem) => void
}

/** A repeat in the plan, with everything that can be done with it. */
export function RepeatRow({ repeat, order, onArchive }: Props): ReactNode {
  const { id, text } = repeat
  const {
    draft,
    change: changeDraft,
    error,
    leave,
    save,
  } = useEditForm(`repeat ${id}`, 'plan-repeats')
  const moves = useOrder({ id, order })
  const words = draft?.['text'] ?? text

  return (
    <RepeatItem
      repeat={repeat}
      headingId="plan-repeats"
      onArchive={onArchive}
      onBegin={() => {
        // The ring is shown on Today.
        navigateTo('today')
      }}
    >
      {draft === undefined ? (
        <>
          <MoreMenu
            id={moves.buttonId}
            of={text}
            items={[
              { key: 'edit', label: t('repeats.change'), onSelect: () => changeDraft({}) },
              ...moves.items,
            ]}
          />
          {moves.said}
        </>
      ) : (
        <InlineForm
          label={t('plan.text')}
          value={words}
          onChange={(text) => changeDraft({ text })}
          save={() => void save(withCareCheck(() => ask('repeat.change', { id, text: words })))}
          cancel={leave}
          saveLabel={t('plan.save')}
          error={error}
        />
      )}
    </RepeatItem>
  )
}
