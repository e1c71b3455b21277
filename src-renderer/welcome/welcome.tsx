import './welcome.css'
import { useState, type ReactNode } from 'react'

import { letFirstBeadsLand } from '../today/arrivals.ts'
import { DayStep } from './day-step.tsx'
import { FirstWinStep } from './first-win-step.tsx'
import { IntroStep } from './intro-step.tsx'
import { RestStep } from './rest-step.tsx'
import { useDaySettings } from './use-day-settings.ts'

/** The first run, a question at a time, up to the first win. All of it can be skipped. */
export function Welcome(): ReactNode {
  const [step, setStep] = useState(0)
  // Held here, so that going back and forth loses nothing.
  const settings = useDaySettings()
  const [text, setText] = useState('')
  const next = (): void => setStep(step + 1)
  const back = (): void => setStep(step - 1)
  const ways = { next, back, leave }
  switch (step) {
    case 0:
      return <IntroStep next={next} leave={leave} />
    case 1:
      return <DayStep settings={settings} {...ways} />
    case 2:
      return <RestStep settings={settings} {...ways} />
    default:
      return <FirstWinStep text={text} onChange={setText} back={back} leave={leave} />
  }
}

/** The main window tells main that the welcome is over, however it is left. */
function leave(): void {
  letFirstBeadsLand()
  location.hash = 'today'
}
