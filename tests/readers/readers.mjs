// The readers: poppler and MuPDF as programs, the two browser engines from npm (installed by measure into a
// folder that NODE_READERS names).
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.NODE_READERS;
const load = path => import(pathToFileURL(join(modules, 'node_modules', path)).href);
const output = (program, words) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

// The viewer's file touches the page that it expects to stand in while it is read; its search needs none.
async function loadViewer() {
  const anything = new Proxy(function () {}, {
    get: (_, key) => (key === Symbol.toPrimitive ? () => '' : anything), apply: () => anything, set: () => true,
  });
  Object.assign(globalThis, { window: anything, document: anything, navigator: { userAgent: '', platform: '', maxTouchPoints: 0 } });
  const viewer = await load('pdfjs-dist/legacy/web/pdf_viewer.mjs');
  delete globalThis.window;
  delete globalThis.document;
  delete globalThis.navigator;
  return viewer;
}

export async function createReaders() {
  const pdfjs = await load('pdfjs-dist/legacy/build/pdf.mjs');
  globalThis.pdfjsLib = pdfjs; // where the viewer's parts look for it
  const viewer = await loadViewer();
  const { PDFiumLibrary } = await load('@hyzyla/pdfium/dist/index.esm.js');
  const pdfium = await PDFiumLibrary.init();
  const openWithPdfjs = file => pdfjs.getDocument({
    data: new Uint8Array(file.bytes), verbosity: 0, useSystemFonts: false,
    standardFontDataUrl: join(modules, 'node_modules/pdfjs-dist/standard_fonts/'),
  }).promise;

  return {
    text: {
      pdftotext: file => output('pdftotext', ['-enc', 'UTF-8', file.pdf, '-']),
      mutool: file => output('mutool', ['draw', '-q', '-F', 'txt', file.pdf]),
      structure: file => output('pdfinfo', ['-enc', 'UTF-8', '-struct-text', file.pdf])
        .split('\n').map(line => /^\s+"(.*)"$/.exec(line)?.[1] ?? (/ \(block\)/.test(line) ? '\n' : '')).join(''),
      pdfium: file => pdfiumText(pdfium, file),
      'pdf.js': async file => pdfjsText(await openWithPdfjs(file)),
    },
    search: {
      pdfium: (file, words) => searchWithPdfium(pdfium, file, words),
      'pdf.js': async (file, words) => searchWithPdfjs(viewer, await openWithPdfjs(file), words),
    },
  };
}

async function pdfiumText(pdfium, file) {
  const document = await pdfium.loadDocument(new Uint8Array(file.bytes));
  let text = '';
  for (const page of document.pages()) text += page.getText() + '\n';
  document.destroy();
  return text;
}

async function pdfjsText(document) {
  let text = '';
  for (let number = 1; number <= document.numPages; ++number) {
    const content = await (await document.getPage(number)).getTextContent();
    for (const item of content.items) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await document.destroy();
  return text;
}

// FPDFText_FindStart on every page, as a viewer built on pdfium does it.
async function searchWithPdfium(pdfium, file, words) {
  const document = await pdfium.loadDocument(new Uint8Array(file.bytes));
  const { module } = pdfium;
  const missing = new Set(words);
  for (const page of document.pages()) {
    const text = module._FPDFText_LoadPage(page.pageIdx);
    for (const word of missing) {
      const bytes = Buffer.from(word + '\0', 'utf16le');
      const place = module.wasmExports.malloc(bytes.length);
      module.HEAPU8.set(bytes, place);
      const search = module._FPDFText_FindStart(text, place, 0, 0);
      if (module._FPDFText_FindNext(search)) missing.delete(word);
      module._FPDFText_FindClose(search);
      module.wasmExports.free(place);
    }
    module._FPDFText_ClosePage(text);
  }
  document.destroy();
  return [...missing];
}

// PDFFindController, what Firefox's find bar asks.
async function searchWithPdfjs(viewer, document, words) {
  const eventBus = new viewer.EventBus();
  const linkService = { pagesCount: document.numPages, page: 1, externalLinkEnabled: false };
  const controller = new viewer.PDFFindController({ linkService, eventBus });
  controller.setDocument(document);
  const missing = [];
  for (const word of words) {
    const answer = new Promise(resolve => {
      const heard = event => {
        if (event.state === viewer.FindState.PENDING) return;
        eventBus.off('updatefindcontrolstate', heard);
        resolve(event.state !== viewer.FindState.NOT_FOUND);
      };
      eventBus.on('updatefindcontrolstate', heard);
    });
    eventBus.dispatch('find', { source: null, type: 'again', query: word, caseSensitive: false, entireWord: false,
      highlightAll: false, findPrevious: false, matchDiacritics: true });
    if (!(await answer)) missing.push(word);
  }
  await document.destroy();
  return missing;
}
