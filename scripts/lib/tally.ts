interface Count {
  all: number;
  first: number;
  amongThree: number;
}

/** A share in percent with one decimal; `-` of nothing. */
export function percent(part: number, all: number): string {
  return all === 0 ? '-' : `${((part / all) * 100).toFixed(1)} %`;
}

/** Counts answers by group, and how many of them were right. */
export class Tally {
  private readonly groups = new Map<string, Count>();

  /** @param first the right answer came first; @param amongThree it was among the first three */
  add(group: string, first: boolean, amongThree: boolean): void {
    const count = this.groups.get(group) ?? { all: 0, first: 0, amongThree: 0 };
    count.all += 1;
    count.first += Number(first);
    count.amongThree += Number(amongThree);
    this.groups.set(group, count);
  }

  /** The counts as lines for people, sorted by group, the sum last. */
  table(title: string): string {
    const groups = [...this.groups].sort(([a], [b]) => a.localeCompare(b));
    const sum = groups.reduce(
      (total, [, { all, first, amongThree }]) => ({
        all: total.all + all,
        first: total.first + first,
        amongThree: total.amongThree + amongThree,
      }),
      { all: 0, first: 0, amongThree: 0 },
    );
    const lines = [...groups, ['all', sum] as const].map(
      ([name, { all, first, amongThree }]) =>
        `${name.padEnd(32)} ${String(all).padStart(5)} ${percent(first, all).padStart(8)} ${percent(amongThree, all).padStart(8)}`,
    );
    return `\n${title.padEnd(32)} ${'cases'.padStart(5)} ${'first'.padStart(8)} ${'in three'.padStart(8)}\n${lines.join('\n')}\n`;
  }
}
