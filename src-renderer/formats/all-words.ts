import app from '../../src-shared/words/en/app.json' with { type: 'json' }
import care from '../../src-shared/words/en/care.json' with { type: 'json' }
import helplines from '../../src-shared/words/en/helplines.json' with { type: 'json' }
import log from '../../src-shared/words/en/log.json' with { type: 'json' }
import notices from '../../src-shared/words/en/notices.json' with { type: 'json' }
import nudges from '../../src-shared/words/en/nudges.json' with { type: 'json' }
import plan from '../../src-shared/words/en/plan.json' with { type: 'json' }
import problems from '../../src-shared/words/en/problems.json' with { type: 'json' }
import shrink from '../../src-shared/words/en/shrink.json' with { type: 'json' }
import today from '../../src-shared/words/en/today.json' with { type: 'json' }
import tray from '../../src-shared/words/en/tray.json' with { type: 'json' }
import weekSentences from '../../src-shared/words/en/week-sentences.json' with { type: 'json' }
import week from '../../src-shared/words/en/week.json' with { type: 'json' }
import wins from '../../src-shared/words/en/wins.json' with { type: 'json' }
import { catalog } from './catalog.ts'

catalog.add({
  ...app,
  ...care,
  ...helplines,
  ...log,
  ...notices,
  ...nudges,
  ...plan,
  ...problems,
  ...shrink,
  ...today,
  ...tray,
  ...weekSentences,
  ...week,
  ...wins,
})
