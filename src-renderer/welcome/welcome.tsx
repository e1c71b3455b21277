import './welcome.css'
import { useState, type ReactNode } from 'react'

import { DayStep, type DayDraft } from './day-step.tsx'
import { FirstStep } from './first-win-step.tsx'
import { WhatStep } from './intro-step.tsx'

/** The first run: what this is, when the day starts, and the first win. All of it can be skipped. */
export function Welcome(): ReactNode {
  const [step, setStep] = useState(0)
  // Kept here, so that going back and forth loses no word.
  const [day, setDay] = useState<DayDraft>({})
  const [words, setWords] = useState('')
  const next = (): void => setStep(step + 1)
  const back = (): void => setStep(step - 1)
  if (step === 0) return <WhatStep next={next} leave={leave} />
  if (step === 1) {
    return <DayStep draft={day} onChange={setDay} next={next} back={back} leave={leave} />
  }
  return <FirstStep words={words} onChange={setWords} back={back} leave={leave} />
}

/** Main hears of it however the welcome is left (main-window.tsx). */
function leave(): void {
  location.hash = 'today'
}
