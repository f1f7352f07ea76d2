import type { Host } from '../simulator';

/** Draws the tabs of the visible sheets; hidden ones are not shown, as in Excel. */
export function drawTabs(bar: HTMLElement, host: Host): void {
  const { workbook } = host;
  const tabs = workbook.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.onclick = () => host.user.activateSheet(sheet.name);
      const color = sheet.worksheet.properties.tabColor?.argb;
      if (color) tab.style.setProperty('--tab-color', `#${color.slice(-6)}`);
      if (sheet === workbook.activeSheet) tab.setAttribute('aria-current', 'true');
      return tab;
    });
  const { scrollLeft } = bar;
  bar.replaceChildren(...tabs);
  bar.scrollLeft = scrollLeft;
  bar.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
