import { loadWords } from '../formats/language.ts'
import { renderPage } from '../page/render-page.tsx'
import { t } from '../words.ts'
import { QuickLog } from './quick-log.tsx'

// What the window says first, so that it appears at once; the rest follows while nobody waits.
void loadWords('first').then(() => {
  renderPage(() => {
    document.title = t('quickLog.title')
    return <QuickLog />
  })
  return loadWords('main')
})
