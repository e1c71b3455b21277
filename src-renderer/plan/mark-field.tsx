import './mark-field.css'
import type { ReactNode } from 'react'

import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { goalHues, goalShapes } from '../../src-shared/goal-looks.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { t } from '../words.ts'

type Mark = Pick<GoalMark, 'hue' | 'shape'>

interface Props {
  mark: Mark
  onChange: (part: Partial<Mark>) => void
}

/** A goal's hue and shape, each one of six. */
export function MarkField({ mark, onChange }: Props): ReactNode {
  return (
    <div className="mark-field">
      <fieldset>
        <legend>{t('plan.hue')}</legend>
        {goalHues.map((hue) => (
          <label key={hue} className="mark-choice">
            <input
              type="radio"
              name="hue"
              checked={hue === mark.hue}
              onChange={() => onChange({ hue })}
            />
            <GoalBead mark={{ ...mark, hue }} />
            <span className="unseen">{t(`plan.hues.${hue}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('plan.shape')}</legend>
        {goalShapes.map((shape) => (
          <label key={shape} className="mark-choice">
            <input
              type="radio"
              name="shape"
              checked={shape === mark.shape}
              onChange={() => onChange({ shape })}
            />
            <GoalBead mark={{ ...mark, shape }} />
            <span className="unseen">{t(`plan.shapes.${shape}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
