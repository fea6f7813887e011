// Looks at the built site in headless Chromium at three widths, as it is served, and searches it: node look.mjs FOLDER FOLDER_FOR_PICTURES
import { createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from '../../tests/chromium.mjs';

const [folder, pictures] = process.argv.slice(2);
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };
const missing = [];
const server = createServer((asked, answer) => {
  const file = join(folder, normalize(decodeURIComponent(new URL(asked.url, 'http://site').pathname)));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    missing.push(asked.url);
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(answer);
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const site = `http://127.0.0.1:${server.address().port}`;
mkdirSync(pictures, { recursive: true });

let failures = 0;
const hold = (what, holds) => { if (!holds) { failures++; console.log(`FAILED: ${what}`); } };
const browser = await chromium();
await browser.page('Runtime.enable');
/** Asks again until it is so, for a page goes on working after it was loaded. */
const until = async expression => {
  for (let time = 0; time < 150; time++) {
    const found = await browser.value(expression);
    if (found) return found;
    await new Promise(later => setTimeout(later, 200));
  }
  return null;
};

const pages = {
  start: ['index.html', 'Partnership.Rules'],
  pages: ['docs/README.html', 'The pages'],
  job: ['docs/how-to/information-officer.html', 'For the information officer'],
  gallery: ['docs/gallery.html', 'Gallery'],
  rules: ['docs/reference/rules.html', null],
  reference: ['api/index.html', 'Reference'],
  type: ['api/Partnership.Rules.Calculators.DeadlineCalculator.html', null],
  decision: ['docs/decisions/0013-bill-of-materials-by-cyclonedx.html', null],
};
for (const [name, [path, title]] of Object.entries(pages)) {
  for (const width of [360, 820, 1400]) {
    await browser.width(width);
    await browser.go(`${site}/${path}`);
    hold(`${path} at ${width}: has no menu`, await until(`document.querySelectorAll('#navbar a').length > 3`));
    hold(`${path} at ${width}: is headed otherwise`, !title || (await browser.value(`document.querySelector('h1').innerText.trim()`)) === title);
    hold(`${path} at ${width}: wider than the window`, await browser.value('document.documentElement.scrollWidth <= window.innerWidth'));
    hold(`${path} at ${width}: a picture is not there`, await browser.value(`[...document.images].every(one => !one.complete || one.naturalWidth > 0)`));
    writeFileSync(join(pictures, `${name}-${width}.png`), await browser.picture());
  }
}

// The menu of the pages has each job.
await browser.go(`${site}/docs/README.html`);
hold('the menu has no jobs', await until(`[...document.querySelectorAll('#toc a')].some(one => one.textContent.trim() === 'Information officer')`));

// What is searched for is found, and the first page that is found opens.
await browser.go(`${site}/index.html`);
await until(`document.querySelector('#search-query') && !document.querySelector('#search-query').disabled`);
for (const [words, wanted] of [['subject access', 'subject access'], ['MeetingTimetable', 'MeetingTimetable'], ['quorum', 'quorum']]) {
  await browser.value(`{ const box = document.querySelector('#search-query'); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event('input', { bubbles: true })); true }`);
  const found = await until(`(() => { const all = [...document.querySelectorAll('#search-results .sr-item')]; return all.some(one => one.innerText.toLowerCase().includes(${JSON.stringify(wanted.toLowerCase())})) && all[0].querySelector('a').href; })()`);
  hold(`a search for ${words} finds nothing of it`, found);
  if (found) {
    console.log(`${words}: ${await browser.value(`document.querySelectorAll('#search-results .sr-item').length`)} found, first ${new URL(found).pathname}`);
    writeFileSync(join(pictures, `search-${words.replace(/\W/g, '-')}.png`), await browser.picture());
  }
}

const faults = browser.events.filter(one => one.method === 'Runtime.exceptionThrown').map(one => one.params.exceptionDetails.exception?.description ?? one.params.exceptionDetails.text);
hold(`a script failed: ${[...new Set(faults)].join('; ')}`, faults.length === 0);
hold(`not there: ${[...new Set(missing)].join(', ')}`, missing.filter(one => one !== '/favicon.ico').length === 0);
await browser.end();
server.close();
console.log(`${Object.keys(pages).length} pages looked at, at three widths`);
process.exit(failures === 0 ? 0 : 1);
