import { drawPage } from '../page/draw-page.tsx'
import { MainWindow } from './main-window.tsx'

drawPage(<MainWindow />)
