// Debian's Chromium, without a window, through its own protocol.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts it with one page: what its protocol can be asked, the value of an expression, an address to go to, and its end. */
export async function chromium() {
  const home = mkdtempSync(join(tmpdir(), 'look-at-page-'));
  const started = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${home}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((found, failed) => {
    let text = '';
    started.stderr.on('data', part => { text += part; const line = /ws:\/\/\S+/.exec(text); if (line) found(line[0]); });
    started.on('exit', () => failed(new Error(`Chromium ended: ${text}`)));
    setTimeout(() => failed(new Error(`Chromium did not start: ${text}`)), 120_000).unref();
  });

  const socket = new WebSocket(address);
  await new Promise(opened => { socket.onopen = opened; });
  const waiting = new Map();
  const events = [];
  let last = 0;
  let loaded = () => {};
  socket.onmessage = message => {
    const told = JSON.parse(message.data);
    if (told.method === 'Page.loadEventFired') loaded();
    if (told.method) events.push(told);
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
  await page('Page.enable');
  return {
    page,
    events,
    async value(expression) {
      const { result, exceptionDetails } = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async go(url) {
      const ready = new Promise(done => { loaded = done; });
      await page('Page.navigate', { url });
      await ready;
    },
    width: width => page('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false }),
    async picture() { return Buffer.from((await page('Page.captureScreenshot', { format: 'png' })).data, 'base64'); },
    async end() {
      started.removeAllListeners('exit');
      await ask('Browser.close').catch(() => {});
      socket.close();
      await new Promise(ended => { started.on('exit', ended); setTimeout(ended, 5_000); });
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
