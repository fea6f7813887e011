// Opens pages in headless Chromium and asks axe-core about each: node look-at-page.mjs FOLDER PAGE...
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from './chromium.mjs';

const [folder, ...pages] = process.argv.slice(2);
const widths = [320, 768, 1280];
const { page, value, go, width: setWidth, picture, end } = await chromium();
const axe = readFileSync(join(folder, 'axe.min.js'), 'utf8');
const smallest = `Math.min(...[...document.querySelectorAll('body *')].filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())).map(one => parseFloat(getComputedStyle(one).fontSize)))`;
let failures = 0;
const hold = (what, holds) => { if (!holds) { failures++; console.log(`FAILED: ${what}`); } };
for (const name of pages) {
  for (const width of widths) {
    await setWidth(width);
    await go(`file://${resolve(folder, `${name}.html`)}`);
    await value(axe);
    const found = await value(`axe.run(document).then(all => all.violations.map(one => one.id + ': ' + one.nodes.length + ' x ' + one.help + ' (' + one.nodes[0].html.slice(0, 160) + ')'))`);
    hold(`${name} at ${width}: ${found.join('; ')}`, found.length === 0);
    hold(`${name} at ${width}: text below 16 px`, (await value(smallest)) >= 16);
    hold(`${name} at ${width}: wider than the window`, (await value('document.documentElement.scrollWidth <= window.innerWidth')));
    hold(`${name} at ${width}: no skip link first`, (await value(`document.body.querySelector('a, button, input').className`)) === 'skip');
    writeFileSync(join(folder, `${name}-${width}.png`), await picture());
    console.log(`${name} at ${width}: ${found.length} violations`);
  }
  const { data } = await page('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(folder, `${name}.pdf`), Buffer.from(data, 'base64'));
}
await end();
process.exit(failures === 0 ? 0 : 1);
