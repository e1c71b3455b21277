import './way-back-link.css'
import { useState, type ReactNode } from 'react'

import type { Screen } from '../../src-shared/contract/windows.ts'
import { LineIcon } from '../ui/icon.tsx'
import { t } from '../words.ts'
import { formerAddresses, wayBack, type Place } from './way-back.ts'

interface Props {
  /** The screen that it stands on. */
  from: Screen
  /** Where it leads if the person came from nowhere. */
  otherwise: Place
}

/** The way back to where the person came from, above the heading of a screen that is not on the rail. */
export function WayBackLink({ from, otherwise }: Props): ReactNode {
  const [{ place, href }] = useState(() => wayBack(from, formerAddresses(), otherwise))
  return (
    <p className="way-back">
      <a href={href}>
        <LineIcon name="back" size={16} />
        {nameOf(place)}
      </a>
    </p>
  )
}

function nameOf(place: Place): string {
  if (place === 'wins') return t('wins.heading')
  return place === 'month' || place === 'year' ? t(`review.${place}`) : t(`main.${place}`)
}
