import { drawPage } from './page.tsx'
import { QuickLog } from './quick-log/quick-log.tsx'

drawPage(<QuickLog />)
