import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { unasked } from '../lib/diagnosis/paths';
import type { FixId } from '../lib/knowledge/ids';
import { COMPUTERS, IOS_VERSIONS } from '../lib/knowledge/systems';
import type { DeviceView } from '../lib/state/device-view';
import { keyOf, useWords } from './words';

/** What a list answers with where the person does not know. */
const UNKNOWN = '-';

/**
 * Asks once for the version or the program that a step's menu depends on, and saves at once. An answered question stays
 * until the step changes: arrow keys choose at every press, and nothing jumps away under the pointer.
 */
export function AskSystem({ fix, devices }: { fix: FixId; devices: DeviceView }): JSX.Element | null {
  const words = useWords();
  const [asked] = useState(() => unasked(fix, devices.facts.peek()));
  if (asked === null) return null;
  const known = devices.facts.value[asked];
  const answers =
    asked === 'ios'
      ? IOS_VERSIONS.map((version) => [String(version), words.t('options.ios_version', { version })])
      : COMPUTERS.map((one) => [one, words.t(`options.computer_${keyOf(one)}`)]);
  return (
    <label class="asked" data-asked={asked}>
      {words.t(`step.ask_${asked}`)}
      <select
        value={known === null ? UNKNOWN : String(known ?? '')}
        onChange={({ currentTarget: { value } }) =>
          asked === 'ios'
            ? devices.setIos(Number(value) || null)
            : devices.setComputer(COMPUTERS.find((one) => one === value) ?? null)
        }
      >
        {known === undefined && <option value="">{words.t('step.ask_choose')}</option>}
        {answers.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value={UNKNOWN}>
          {words.t(asked === 'ios' ? 'options.unknown' : 'options.computer_none')}
        </option>
      </select>
    </label>
  );
}
