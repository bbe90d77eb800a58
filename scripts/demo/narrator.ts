import type { Page } from 'puppeteer-core';
import { runInPage } from '../../tests/e2e/harness';

/** Tells the story on standard output and takes its pictures. */
export class Narrator {
  private pictures = 0;
  private steps = 0;

  /** @param place turns a picture's file name into its path */
  constructor(private readonly place: (name: string) => string) {}

  /** Begins a step of the story. */
  step(what: string): void {
    this.steps++;
    console.log(`\n${this.steps}. ${what}`);
  }

  /** Says one thing that the person sees. */
  says(who: string, text: string): void {
    const [first = '', ...rest] = text.split('\n');
    console.log(`   ${`${who}:`.padEnd(11)} ${first}`);
    for (const line of rest) console.log(`   ${' '.repeat(11)} ${line}`);
  }

  /** Prints the lines that a screen shows, as a person reads them. */
  async reads(who: string, page: Page, selector: string): Promise<void> {
    const lines = await runInPage(
      page,
      (css: string) =>
        [...document.querySelectorAll<HTMLElement>(css)]
          .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
          // A person reads what is laid out, with its line breaks
          .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      selector,
    );
    this.says(who, lines.join('\n') || '(nothing)');
  }

  /** Saves a picture of what is on screen. */
  async picture(page: Page, name: string): Promise<void> {
    this.pictures++;
    const file = `${String(this.pictures).padStart(2, '0')}-${name}.png` as const;
    await page.screenshot({ path: this.place(file) as `${string}.png`, captureBeyondViewport: false });
    console.log(`   picture:    ${file}`);
  }
}
