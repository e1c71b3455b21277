import './first-words.ts'
import { renderPage } from '../page/render-page.tsx'
import { QuickLog } from './quick-log.tsx'

renderPage(<QuickLog />)
void import('../formats/all-words.ts')
