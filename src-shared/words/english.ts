import advanced from './en/advanced.json' with { type: 'json' }
import app from './en/app.json' with { type: 'json' }
import care from './en/care.json' with { type: 'json' }
import exchange from './en/exchange.json' with { type: 'json' }
import helplines from './en/helplines.json' with { type: 'json' }
import log from './en/log.json' with { type: 'json' }
import notices from './en/notices.json' with { type: 'json' }
import nudgeSettings from './en/nudge-settings.json' with { type: 'json' }
import nudges from './en/nudges.json' with { type: 'json' }
import plan from './en/plan.json' with { type: 'json' }
import problems from './en/problems.json' with { type: 'json' }
import settings from './en/settings.json' with { type: 'json' }
import shrink from './en/shrink.json' with { type: 'json' }
import today from './en/today.json' with { type: 'json' }
import tray from './en/tray.json' with { type: 'json' }
import weekSentences from './en/week-sentences.json' with { type: 'json' }
import week from './en/week.json' with { type: 'json' }
import welcome from './en/welcome.json' with { type: 'json' }
import wins from './en/wins.json' with { type: 'json' }

/** Every sentence of windows, tray, notifications and exports in English, of all its files. */
export const english = {
  ...advanced,
  ...app,
  ...care,
  ...exchange,
  ...helplines,
  ...log,
  ...notices,
  ...nudgeSettings,
  ...nudges,
  ...plan,
  ...problems,
  ...settings,
  ...shrink,
  ...today,
  ...tray,
  ...week,
  ...weekSentences,
  ...welcome,
  ...wins,
}
