import { escapeHtml } from '../chromium/panel.ts'
import type { ItemModel, MenuModel } from './menu-model.ts'

/** Markup of a menu: one list, submenus inside their items. */
export function menuMarkup(menu: MenuModel): string {
  return `<ul role="menu">${menu.items
    .filter((item) => item.visible)
    .map(itemMarkup)
    .join('')}</ul>`
}

function itemMarkup(item: ItemModel): string {
  if (item.type === 'separator') return '<li role="separator"><hr></li>'
  const label = escapeHtml(item.label.replace(/&(.)/g, '$1'))
  const role =
    { checkbox: 'menuitemcheckbox', radio: 'menuitemradio' }[item.type as string] ?? 'menuitem'
  const checkable = role !== 'menuitem'
  const mark = item.checked ? (item.type === 'radio' ? '●' : '✓') : ''
  const state = `${checkable ? ` aria-checked="${item.checked}"` : ''} aria-disabled="${!item.enabled}"`
  const arrow = item.submenu ? '▸' : escapeHtml(item.accelerator ?? '')
  const inner = `<span>${mark}</span><b>${label}</b><i>${arrow}</i>`
  const submenu = item.submenu ? menuMarkup(item.submenu) : ''
  return `<li role="${role}" data-command="${item.commandId}"${state}><div>${inner}</div>${submenu}</li>`
}

/** The height of one line in pixels. */
const MENU_LINE = 28

export const MENU_STYLE = `
body { margin: 0; width: max-content; font: 14px sans-serif; background: Canvas; color: CanvasText;
  color-scheme: light dark; border: 1px solid GrayText; box-sizing: border-box; user-select: none; }
ul { margin: 0; padding: 0; list-style: none; }
li > div { display: grid; grid-template-columns: 16px 1fr auto; gap: 6px; padding: 0 12px 0 6px;
  height: ${MENU_LINE}px; line-height: ${MENU_LINE}px; white-space: pre; }
li[aria-disabled="true"] > div { color: GrayText; }
li[aria-disabled="false"] > div:hover, li > div.chosen { background: Highlight; color: HighlightText; }
b { font-weight: normal; } i { font-style: normal; opacity: 0.7; }
hr { margin: 4px 0; border: 0; border-top: 1px solid GrayText; }
li ul { display: none; padding-left: 16px; } li.open > ul { display: block; }
`

export const MENU_SCRIPT = `
const resize = () => { const { width, height } = document.body.getBoundingClientRect();
  tell({ kind: 'size', width: Math.ceil(width), height: Math.ceil(height) }) };
document.addEventListener('click', (event) => {
  const item = event.target.closest('li');
  if (!item || item.getAttribute('aria-disabled') !== 'false') return;
  if (item.querySelector('ul')) { item.classList.toggle('open'); resize(); }
  else tell({ kind: 'item', command: Number(item.dataset.command) });
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') tell({ kind: 'leave' }) });
document.addEventListener('contextmenu', (event) => event.preventDefault());
`
