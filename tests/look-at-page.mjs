// Opens pages in headless Chromium through its own protocol: node look-at-page.mjs FOLDER PAGE...
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [folder, ...pages] = process.argv.slice(2);
const widths = [320, 768, 1280];
const home = mkdtempSync(join(tmpdir(), 'look-at-page-'));
const chromium = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${home}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
const address = await new Promise((found, failed) => {
  let text = '';
  chromium.stderr.on('data', part => { text += part; const line = /ws:\/\/\S+/.exec(text); if (line) found(line[0]); });
  chromium.on('exit', () => failed(new Error(`Chromium ended: ${text}`)));
  setTimeout(() => failed(new Error(`Chromium did not start: ${text}`)), 120_000).unref();
});

const socket = new WebSocket(address);
await new Promise(opened => { socket.onopen = opened; });
const waiting = new Map();
let last = 0;
let loaded = () => {};
socket.onmessage = message => {
  const told = JSON.parse(message.data);
  if (told.method === 'Page.loadEventFired') loaded();
  waiting.get(told.id)?.(told);
};
const ask = (method, params = {}, sessionId) => new Promise((answered, failed) => {
  const id = ++last;
  waiting.set(id, told => told.error ? failed(new Error(`${method}: ${told.error.message}`)) : answered(told.result));
  socket.send(JSON.stringify({ id, method, params, sessionId }));
});

const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
const page = (method, params) => ask(method, params, sessionId);
const value = async expression => {
  const { result, exceptionDetails } = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

const axe = readFileSync(join(folder, 'axe.min.js'), 'utf8');
const smallest = `Math.min(...[...document.querySelectorAll('body *')].filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())).map(one => parseFloat(getComputedStyle(one).fontSize)))`;
let failures = 0;
const hold = (what, holds) => { if (!holds) { failures++; console.log(`FAILED: ${what}`); } };
await page('Page.enable');
for (const name of pages) {
  for (const width of widths) {
    await page('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
    const ready = new Promise(done => { loaded = done; });
    await page('Page.navigate', { url: `file://${resolve(folder, `${name}.html`)}` });
    await ready;
    await value(axe);
    const found = await value(`axe.run(document).then(all => all.violations.map(one => one.id + ': ' + one.nodes.length + ' x ' + one.help + ' (' + one.nodes[0].html.slice(0, 160) + ')'))`);
    hold(`${name} at ${width}: ${found.join('; ')}`, found.length === 0);
    hold(`${name} at ${width}: text below 16 px`, (await value(smallest)) >= 16);
    hold(`${name} at ${width}: wider than the window`, (await value('document.documentElement.scrollWidth <= window.innerWidth')));
    hold(`${name} at ${width}: no skip link first`, (await value(`document.body.querySelector('a, button, input').className`)) === 'skip');
    const { data } = await page('Page.captureScreenshot', { format: 'png' });
    writeFileSync(join(folder, `${name}-${width}.png`), Buffer.from(data, 'base64'));
    console.log(`${name} at ${width}: ${found.length} violations`);
  }
  const { data } = await page('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(folder, `${name}.pdf`), Buffer.from(data, 'base64'));
}
chromium.removeAllListeners('exit');
await ask('Browser.close').catch(() => {});
socket.close();
await new Promise(ended => { chromium.on('exit', ended); setTimeout(ended, 5_000); });
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(failures === 0 ? 0 : 1);
