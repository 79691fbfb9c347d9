// What measure calls: exports each text with the program, reads every file back with each reader, and prints
// character error rates, paragraphs found verbatim on bilingual pages, and words found by the readers' own search.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { createReaders } from './readers.mjs';

const [program, ...files] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-readers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const formats = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]/g;
const normalised = text =>
  text.normalize('NFC').replace(formats, '').replace(/\uFFFE/g, '\u00AD').replace(/\u00AD\s*/g, '')
    .replace(/\s+/g, ' ').trim();

// Levenshtein within a band that widens until the distance fits into it.
function distance(a, b) {
  for (let band = Math.max(16, Math.abs(a.length - b.length) + 1); ; band *= 2) {
    let before = new Int32Array(2 * band + 1).fill(1 << 29);
    for (let j = 0; j <= Math.min(band, b.length); ++j) before[j + band] = j;
    for (let i = 1; i <= a.length; ++i) {
      const row = new Int32Array(2 * band + 1).fill(1 << 29);
      for (let j = Math.max(0, i - band); j <= Math.min(b.length, i + band); ++j) {
        const k = j - i + band;
        const change = j > 0 ? before[k] + (a[i - 1] === b[j - 1] ? 0 : 1) : 1 << 29;
        const drop = k + 1 <= 2 * band ? before[k + 1] + 1 : 1 << 29;
        const add = k > 0 && j > 0 ? row[k - 1] + 1 : 1 << 29;
        row[k] = Math.min(change, drop, add);
      }
      before = row;
    }
    const found = before[b.length - a.length + band];
    if (found <= band || band > Math.max(a.length, b.length)) return found;
  }
}

function firstDifference(read, written) {
  let at = 0;
  while (at < Math.min(read.length, written.length) && read[at] === written[at]) ++at;
  const from = Math.max(0, at - 20);
  return `read «${read.slice(from, at + 25)}» written «${written.slice(from, at + 25)}»`;
}

function tarjuman(archive, ...words) {
  return execFileSync(program, ['--archive', archive, ...words],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

let serial = 0;
function exported(paths, language) {
  const archive = join(folder, `${++serial}.tarjuman`);
  const pdf = join(folder, `${serial}.pdf`);
  if (paths.length === 2) tarjuman(archive, 'import', '--pair', ...paths);
  else tarjuman(archive, 'import', '--language', language, paths[0]);
  tarjuman(archive, 'export', '1', '--language', language, '--format', 'pdf', '-o', pdf);
  const paragraphs = which => tarjuman(archive, 'text', '1', '--language', which)
    .split('\n').map(normalised).filter(line => line);
  const written = language === 'both' ? { fr: paragraphs('fr'), ar: paragraphs('ar') }
                                      : { [language]: paragraphs(language) };
  if (process.env.KEEP) execFileSync('cp', [pdf, join(process.env.KEEP, `${serial}-${basename(paths[0])}-${language}.pdf`)]);
  return { bytes: readFileSync(pdf), pdf, written };
}

const wordsOf = paragraphs => [...new Set(paragraphs.join(' ')
  .split(/[\s\u00A0\u202F«»“”"()[\]]+/u).map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
  .filter(word => word.length > 1))];

const worst = {};
function note(reader, language, rate) {
  const key = `${reader} ${language}`;
  worst[key] = Math.max(worst[key] ?? 0, rate);
}

const readers = await createReaders();
async function measureOne(name, path, language) {
  const file = exported([path], language);
  const written = file.written[language].join(' ');
  for (const [reader, read] of Object.entries(readers.text)) {
    const text = normalised(await read(file));
    const errors = distance(text, written);
    const rate = 100 * errors / written.length;
    note(reader, language, rate);
    console.log(`${name} ${language}  ${reader.padEnd(10)} ${rate.toFixed(3)} %` +
      (errors ? `  (${errors} of ${written.length}) ${firstDifference(text, written)}` : ''));
  }
  const words = wordsOf(file.written[language]);
  for (const [reader, search] of Object.entries(readers.search)) {
    const missing = await search(file, words);
    console.log(`${name} ${language}  ${reader.padEnd(10)} finds ${words.length - missing.length} of ${words.length} words` +
      (missing.length ? `; not ${missing.slice(0, 8).join(' | ')}` : ''));
    note(`${reader} words missed`, language, missing.length);
  }
}

async function measureBoth(name, paths) {
  const file = exported(paths, 'both');
  for (const [reader, read] of Object.entries(readers.text)) {
    const text = normalised(await read(file));
    const found = {}, missing = [];
    for (const language of ['fr', 'ar']) {
      const lost = file.written[language].filter(paragraph => !text.includes(paragraph));
      found[language] = `${file.written[language].length - lost.length} of ${file.written[language].length}`;
      missing.push(...lost);
    }
    console.log(`${name} both  ${reader.padEnd(10)} French ${found.fr}, Arabic ${found.ar}` +
      (missing.length && process.env.SHOW ? `\n    ${missing.map(text => text.slice(0, 90)).join('\n    ')}` : ''));
  }
}

const names = new Map();
for (const path of files) {
  const match = /^(.*)\.(fr|ar)\.txt$/.exec(basename(path));
  if (!match) throw new Error(`${path}: the name has to end in .fr.txt or .ar.txt`);
  names.set(match[1], { ...names.get(match[1]), [match[2]]: path });
}
for (const [name, sides] of names) {
  for (const language of ['fr', 'ar']) if (sides[language]) await measureOne(name, sides[language], language);
  if (sides.fr && sides.ar) await measureBoth(name, [sides.fr, sides.ar]);
}
console.log('\nWorst of each reader (per cent, or words):');
for (const [key, rate] of Object.entries(worst)) console.log(`  ${key.padEnd(28)} ${rate.toFixed(3)}`);
process.exit(0);
