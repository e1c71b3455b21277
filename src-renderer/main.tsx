import { MainWindow } from './main/main-window.tsx'
import { drawPage } from './page.tsx'

drawPage(<MainWindow />)
