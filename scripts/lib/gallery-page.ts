import { BROWSERS, type BrowserKind } from '../../tests/e2e/harness';
import { SCREENS, type State } from '../../tests/e2e/states/state';

/** One picture that was taken. */
export interface Taken {
  readonly state: State;
  readonly browser: BrowserKind;
  /** Such as light, dark, narrow. */
  readonly look: string;
  /** Address of the file from the gallery page. */
  readonly file: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Radio buttons that filter by style alone, so that the page works from a folder without a script. */
function filter(name: string, values: readonly string[]): string {
  const all = ['all', ...values];
  const buttons = all.map(
    (value) =>
      `<label><input type="radio" name="${name}" value="${value}"${value === 'all' ? ' checked' : ''}> ${value}</label>`,
  );
  return `<fieldset><legend>${name}</legend>${buttons.join(' ')}</fieldset>`;
}

function hiding(name: string, values: readonly string[]): string {
  const rules = values.map(
    (value) =>
      `body:has([name=${name}][value=${value}]:checked) [data-${name}]:not([data-${name}=${value}]) { display: none }`,
  );
  return rules.join('\n');
}

function figure({ browser, look, file, state }: Taken): string {
  const alt = `${state.title}, ${look}, ${browser}`;
  return `<figure data-browser="${browser}" data-look="${look}">
    <a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(alt)}"></a><figcaption>${browser}, ${look}</figcaption></figure>`;
}

function section(state: State, taken: readonly Taken[]): string {
  const own = taken.filter((one) => one.state.id === state.id);
  return `<section data-screen="${state.screen}" id="${state.id}">
    <h2><a href="#${state.id}">${escaped(state.title)}</a> <small>${state.id}</small></h2>
    <div class="row">${own.map(figure).join('\n')}</div></section>`;
}

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
  body { margin: 0 }
  header { background: Canvas; border-block-end: 1px solid GrayText; display: flex; flex-wrap: wrap; gap: 1rem;
    padding: .75rem 1rem; position: sticky; inset-block-start: 0 }
  h1, h2 { font-size: 1rem; margin: 0 } small { color: GrayText; font-weight: 400 }
  fieldset { border: 0; display: flex; gap: .5rem; padding: 0 } legend { float: inline-start; font-weight: 600; margin-inline-end: .5rem }
  section { padding: 1rem } .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: .5rem 0 } img { border: 1px solid GrayText; display: block; max-inline-size: min(24rem, 90vw); block-size: auto }
  figcaption { color: GrayText; font-size: .8rem }`;

/**
 * A page with all pictures, by screen and state, the themes of one browser beside each other.
 * @returns HTML without any script
 */
export function galleryPage(taken: readonly Taken[]): string {
  const states = [...new Set(taken.map(({ state }) => state))];
  const looks = [...new Set(taken.map(({ look }) => look))];
  const filters = { screen: SCREENS, browser: BROWSERS, look: looks };
  const rules = Object.entries(filters).map(([name, values]) => hiding(name, values));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Backup Beacon: every state</title>
    <style>${STYLE}\n${rules.join('\n')}</style>
    <header><h1>Every state: ${states.length}</h1>${Object.entries(filters)
      .map(([name, values]) => filter(name, values))
      .join('')}</header>
    ${states.map((state) => section(state, taken)).join('\n')}</html>`;
}
