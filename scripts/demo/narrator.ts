import type { Page } from 'puppeteer-core';
import { runInPage } from '../../tests/e2e/harness';

/** Tells the story and takes its pictures. */
export class Narrator {
  private pictures = 0;
  private steps = 0;

  /**
   * @param place turns a picture's file name into its path
   * @param print takes the story line by line
   */
  constructor(
    private readonly place: (name: string) => string,
    private readonly print: (line: string) => void = console.log,
  ) {}

  /** Begins a step of the story. */
  step(what: string): void {
    this.steps++;
    this.print(`\n${this.steps}. ${what}`);
  }

  /** Says one thing that the person sees. */
  says(who: string, text: string): void {
    const [first = '', ...rest] = text.split('\n');
    this.print(`   ${`${who}:`.padEnd(11)} ${first}`);
    for (const line of rest) this.print(`   ${' '.repeat(11)} ${line}`);
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
    this.print(`   picture:    ${file}`);
  }
}
