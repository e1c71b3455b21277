import './main-window.css'
import {
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
  type RefObject,
} from 'react'

import type { AskedScreen, Screen } from '../../src-shared/contract/windows.ts'
import { ask, onEvent } from '../api.ts'
import { CareDialog } from '../care/care-dialog.tsx'
import { Plan } from '../plan/plan.tsx'
import { Today } from '../today/today.tsx'
import { focusHeading } from '../ui/focus-heading.ts'
import { cameTo } from '../ui/said.ts'
import { Welcome } from '../welcome/welcome.tsx'
import { t } from '../words.ts'
import { loadedLater } from './loaded-later.tsx'

/** The screens that a day can do without. They are loaded while nobody waits, or when asked for. */
const later = {
  shrink: loadedLater(() => import('../shrink/shrink.tsx').then(({ Shrink }) => Shrink)),
  week: loadedLater(() => import('../week/week.tsx').then(({ Week }) => Week)),
  month: loadedLater(() => import('../month/month.tsx').then(({ Month }) => Month)),
  year: loadedLater(() => import('../year/year.tsx').then(({ Year }) => Year)),
  goal: loadedLater(() => import('../goal/goal.tsx').then(({ Goal }) => Goal)),
  wins: loadedLater(() => import('../wins/all-wins.tsx').then(({ AllWins }) => AllWins)),
  settings: loadedLater(() => import('../settings/settings.tsx').then(({ Settings }) => Settings)),
}

const SCREENS: Record<Screen, ComponentType> = {
  today: Today,
  shrink: later.shrink.Screen,
  week: later.week.Screen,
  month: later.month.Screen,
  year: later.year.Screen,
  goal: later.goal.Screen,
  plan: Plan,
  wins: later.wins.Screen,
  settings: later.settings.Screen,
  welcome: Welcome,
}
/** The screens that have a link at the top; the others are reached from one of these. */
const NAVIGATION = ['today', 'shrink', 'week', 'year', 'settings'] as const

/** The main window: the way between the screens, and the screen. */
export function MainWindow(): ReactNode {
  const screen = useScreen()
  /** Whether main has said what it was asked to show; until then any screen may be the wrong one. */
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const show = (asked: AskedScreen): void => {
      // Asked for once more, a part is gone to once more, although the address stays.
      if (location.hash === `#${asked}`) dispatchEvent(new HashChangeEvent('hashchange'))
      else location.hash = asked
    }
    const stop = onEvent('screen.asked', ({ screen: asked }) => show(asked))
    void ask('main.ready', {})
      .then((asked) => asked && show(asked))
      .finally(() => setReady(true))
    requestIdleCallback(() => void Promise.all(Object.values(later).map(({ load }) => load())))
    return stop
  }, [])
  const Shown = SCREENS[screen]
  const before = useRef(screen)
  // Before it is painted: what was said on the screen before is not to be seen on this one.
  useLayoutEffect(() => {
    if (before.current !== screen) cameTo(screen)
  }, [screen])
  return (
    <div className="main-window">
      <nav aria-label={t('main.navigation')}>
        {NAVIGATION.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === screen ? 'page' : undefined}>
            {t(`main.${name}`)}
          </a>
        ))}
      </nav>
      <main>
        <Suspense>
          {ready && (
            <>
              <Shown />
              <Arrival screen={screen} beforeRef={before} />
              <CareDialog />
            </>
          )}
        </Suspense>
      </main>
    </div>
  )
}

/** What is to be done once a screen is there, which may have been loaded first. */
function Arrival({
  screen,
  beforeRef,
}: {
  screen: Screen
  beforeRef: RefObject<Screen>
}): ReactNode {
  useEffect(() => {
    // What led to another screen may have gone with the one before, such as a link on it.
    if (beforeRef.current !== screen && document.activeElement === document.body) focusHeading()
    // Left by whatever way, the welcome has been.
    if (beforeRef.current === 'welcome' && screen !== 'welcome') {
      void ask('welcome.done', {})
      focusHeading()
    }
    beforeRef.current = screen
  }, [screen, beforeRef])
  return null
}

/** The screen named by the address, Today where it names none. */
function useScreen(): Screen {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed)
      return () => removeEventListener('hashchange', changed)
    },
    () => location.hash,
  )
  // After a stroke may stand a part of the screen, which the screen itself goes to.
  const asked = hash.slice(1).split('/', 1)[0] ?? ''
  return isScreen(asked) ? asked : 'today'
}

function isScreen(name: string): name is Screen {
  return Object.hasOwn(SCREENS, name)
}
