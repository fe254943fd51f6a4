// Budgets of design.md §7, checked on the built files: a build that is over them fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** What a browser fetches for an entry or a page: itself and, statically, all that it imports. */
function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
}

const sizes = new Map();
function gz(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return sizes.get(file);
}

function weigh(keys) {
  const js = new Set();
  const css = new Set();
  for (const key of keys) {
    js.add(manifest[key].file);
    for (const file of manifest[key].css ?? []) css.add(file);
  }
  const sum = (files) => [...files].reduce((total, file) => total + gz(file), 0);
  return { js: sum(js), css: sum(css) };
}

const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shell = closure(entry);
const shellWeight = weigh(shell);
let over = false;

function check(name, bytes, limitKb) {
  const tooMuch = bytes > limitKb * 1024;
  over ||= tooMuch;
  console.log(`${tooMuch ? 'OVER' : 'ok  '}  ${name}: ${kb(bytes)} of ${limitKb} KB`);
}

check('shell JS', shellWeight.js, 210);
check('shell CSS', shellWeight.css, 38);

const pages = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry)
  .map((key) => ({ key, ...weigh(new Set([...shell, ...closure(key)])) }))
  .sort((one, other) => other.js + other.css - one.js - one.css);
for (const { key, js, css } of pages)
  check(`first visit of ${key.replace('src/features/', '')}`, js + css, 265);

if (over) {
  console.error(
    'Over the budget of design.md §7: load the heavy part when it is needed (lazyPage, import()).',
  );
  process.exit(1);
}
