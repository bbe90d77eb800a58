import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name, the slowest first; where one of them came last, the other workers would have nothing left to do. */
const SLOWEST = ['states', 'outage', 'pseudo', 'chaos', 'detect'].map((name) => `/journeys/${name}.test.ts`);

/** Orders the files of a run: those that are known to take long first, the others as the runner has measured them. */
export default class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = SLOWEST.flatMap((end) => files.filter(({ moduleId }) => moduleId.endsWith(end)));
    const others = files.filter((file) => !slow.includes(file));
    return [...slow, ...(await super.sort(others))];
  }
}
