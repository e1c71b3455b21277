import type { ReactNode, RefObject } from 'react'

import type { WinDetails } from '../../src-shared/contract/journal.ts'
import { clockTime } from '../formats/dates.ts'
import { t } from '../words.ts'
import type { WinDraft } from './draft-store.ts'
import { EnergyFields } from './energy-fields.tsx'
import { GoalField } from './goal-field.tsx'
import { LinkField } from './link-field.tsx'
import { isBeforeDayStart } from './win-edit.ts'

interface Props {
  details: WinDetails
  draft: WinDraft
  timeField: RefObject<HTMLInputElement | null>
  onChange: (part: WinDraft) => void
}

/** The fields of a win beside its text: time, energies, goal, and what it grew out of. */
export function DetailFields({ details, draft, timeField, onChange }: Props): ReactNode {
  const { win, goals, dayStartHour } = details
  const wall = draft.wall ?? details.wall
  return (
    <div className="win-details">
      <label>
        {t('win.time')}
        <input
          ref={timeField}
          type="datetime-local"
          value={wall}
          onChange={(event) => onChange({ wall: event.target.value })}
        />
      </label>
      {isBeforeDayStart(wall, dayStartHour) && (
        <p className="hint">
          {t('win.smallHours', { time: clockTime(`${String(dayStartHour).padStart(2, '0')}:00`) })}
        </p>
      )}
      <EnergyFields details={details} draft={draft} onChange={onChange} />
      <GoalField
        goals={goals}
        goalId={draft.goalId === undefined ? win.goalId : (draft.goalId ?? undefined)}
        newGoal={draft.newGoal}
        onChange={onChange}
      />
      <LinkField
        id={win.id}
        grewOutOf={
          draft.grewOutOf === undefined ? details.grewOutOf : (draft.grewOutOf ?? undefined)
        }
        onChange={(grewOutOf) => onChange({ grewOutOf })}
      />
    </div>
  )
}
