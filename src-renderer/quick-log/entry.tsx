import { renderPage } from '../page/render-page.tsx'
import { QuickLog } from './quick-log.tsx'

renderPage(<QuickLog />)
