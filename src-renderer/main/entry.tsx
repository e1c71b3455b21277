import '../formats/all-words.ts'
import { renderPage } from '../page/render-page.tsx'
import { MainWindow } from './main-window.tsx'

renderPage(<MainWindow />)
