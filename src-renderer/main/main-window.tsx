import './main-window.css'
import {
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react'

import type { AskedScreen, Screen } from '../../src-shared/contract/windows.ts'
import { ask, onEvent } from '../api.ts'
import { withWords } from '../formats/language.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { lazyWithPreload } from '../page/lazy-with-preload.tsx'
import { goToRoute, useHash } from '../page/route.ts'
import { clearStatusOnArrival } from '../page/status-message.ts'
import { Today } from '../today/today.tsx'
import { Rail } from './rail.tsx'
import { useSearchKey } from './use-search-key.ts'

/** The screens that are not part of the first load. They are preloaded when the window is idle. */
const lazyScreens = {
  shrink: lazyWithPreload(() =>
    withWords('care', import('../shrink/shrink.tsx')).then(({ Shrink }) => Shrink),
  ),
  week: lazyWithPreload(() =>
    withWords('later', import('../week/week.tsx')).then(({ Week }) => Week),
  ),
  month: lazyWithPreload(() => import('../month/month.tsx').then(({ Month }) => Month)),
  year: lazyWithPreload(() => import('../year/year.tsx').then(({ Year }) => Year)),
  goal: lazyWithPreload(() => import('../goal/goal.tsx').then(({ Goal }) => Goal)),
  plan: lazyWithPreload(() => import('../plan/plan.tsx').then(({ Plan }) => Plan)),
  wins: lazyWithPreload(() => import('../wins/all-wins.tsx').then(({ AllWins }) => AllWins)),
  settings: lazyWithPreload(() =>
    withWords('later', import('../settings/settings.tsx')).then(({ Settings }) => Settings),
  ),
  welcome: lazyWithPreload(() =>
    withWords('later', import('../welcome/welcome.tsx')).then(({ Welcome }) => Welcome),
  ),
}

/** Rendered with the first screen, and so loaded as soon as that is there. */
const CareDialog = lazyWithPreload(() =>
  withWords('care', import('../care/care-dialog.tsx')).then((care) => care.CareDialog),
).Screen

const SCREENS: Record<Screen, ComponentType> = {
  today: Today,
  shrink: lazyScreens.shrink.Screen,
  week: lazyScreens.week.Screen,
  month: lazyScreens.month.Screen,
  year: lazyScreens.year.Screen,
  goal: lazyScreens.goal.Screen,
  plan: lazyScreens.plan.Screen,
  wins: lazyScreens.wins.Screen,
  settings: lazyScreens.settings.Screen,
  welcome: lazyScreens.welcome.Screen,
}

/** The main window: the navigation and the screen. */
export function MainWindow(): ReactNode {
  const screen = useScreen()
  useSearchKey()
  /** Whether main has said which screen to show; until then none is rendered. */
  const [ready, setReady] = useState(false)
  /** Another one when a screen is to read anew what it begins with. */
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    async function show(asked: AskedScreen): Promise<void> {
      const task = /^shrink\/(.+)/.exec(asked)?.[1]
      if (task === undefined) return goToRoute(asked)
      const { shrinkAsked } = await import('../shrink/asked-task.ts')
      await shrinkAsked(decodeURIComponent(task))
      setTurn((before) => before + 1)
    }
    let isTold = false
    const stop = onEvent('screen.asked', ({ screen: asked }) => {
      isTold = true
      void show(asked)
    })
    void ask('main.ready', {})
      .then(async (asked) => {
        if (asked === null) return
        // Loaded first, so that it is the first thing in the window.
        await preloadScreen(screenOf(asked))
        // Another one that was asked for meanwhile, while this one may have taken seconds to load, stays.
        if (!isTold) await show(asked)
      })
      .finally(() => setReady(true))
    requestIdleCallback(
      () => void Promise.all(Object.values(lazyScreens).map(({ preload }) => preload())),
    )
    return stop
  }, [])
  const Shown = SCREENS[screen]
  const before = useRef(screen)
  // Before the paint, so that the message of the former screen does not flash on this one.
  useLayoutEffect(() => {
    if (before.current === screen) return
    clearStatusOnArrival(screen)
    // A screen begins at its top, however far the former one was scrolled.
    scrollTo(0, 0)
  }, [screen])
  return (
    <div className="main-window">
      <Rail screen={screen} />
      <main>
        <Suspense>
          {ready && (
            <>
              <Shown key={turn} />
              <ScreenEffects screen={screen} beforeRef={before} />
              <Suspense>
                <CareDialog />
              </Suspense>
            </>
          )}
        </Suspense>
      </main>
    </div>
  )
}

/** Effects that run once a screen is rendered, which may have to be loaded first. */
function ScreenEffects({
  screen,
  beforeRef,
}: {
  screen: Screen
  beforeRef: RefObject<Screen>
}): ReactNode {
  useEffect(() => {
    // The link that led here may be gone with the former screen.
    if (beforeRef.current !== screen && document.activeElement === document.body) focusHeading()
    // The welcome is over, however it was left.
    if (beforeRef.current === 'welcome' && screen !== 'welcome') void ask('welcome.done', {})
    beforeRef.current = screen
  }, [screen, beforeRef])
  return null
}

/** The screen that the route names, or Today if it names none. */
function useScreen(): Screen {
  return screenOf(useHash().slice(1))
}

function screenOf(route: string): Screen {
  // The parts after the slash are for the screen itself.
  const name = route.split('/', 1)[0] ?? ''
  return isScreen(name) ? name : 'today'
}

function isScreen(name: string): name is Screen {
  return Object.hasOwn(SCREENS, name)
}

/** Loads a screen, unless it is part of the first load. */
async function preloadScreen(screen: Screen): Promise<void> {
  if (Object.hasOwn(lazyScreens, screen)) {
    await lazyScreens[screen as keyof typeof lazyScreens].preload()
  }
}
