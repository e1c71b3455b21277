import { loadWords } from '../formats/language.ts'
import { renderPage } from '../page/render-page.tsx'
import { MainWindow } from './main-window.tsx'

void loadWords('first', 'main').then(() => renderPage(() => <MainWindow />))
