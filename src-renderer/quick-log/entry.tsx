import { drawPage } from '../page/draw-page.tsx'
import { QuickLog } from './quick-log.tsx'

drawPage(<QuickLog />)
