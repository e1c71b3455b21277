import './welcome.css'
import { useState, type ReactNode } from 'react'

import { letFirstBeadsLand } from '../today/arrivals.ts'
import { DayStep } from './day-step.tsx'
import { FirstWinStep } from './first-win-step.tsx'
import { IntroStep } from './intro-step.tsx'
import type { DayDraft } from './use-day-settings.ts'

/** The first run: what this is, when the day starts, and the first win. All of it can be skipped. */
export function Welcome(): ReactNode {
  const [step, setStep] = useState(0)
  // Held here, so that going back and forth loses nothing.
  const [day, setDay] = useState<DayDraft>({})
  const [text, setText] = useState('')
  const next = (): void => setStep(step + 1)
  const back = (): void => setStep(step - 1)
  if (step === 0) return <IntroStep next={next} leave={leave} />
  if (step === 1) {
    return <DayStep draft={day} onChange={setDay} next={next} back={back} leave={leave} />
  }
  return <FirstWinStep text={text} onChange={setText} back={back} leave={leave} />
}

/** The main window tells main that the welcome is over, however it is left. */
function leave(): void {
  letFirstBeadsLand()
  location.hash = 'today'
}
