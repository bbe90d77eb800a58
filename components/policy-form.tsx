import type { JSX } from 'preact';
import { duration, list } from '../lib/state/format';
import type { Policy } from '../lib/state/policy';
import { useLocale, useWords } from './words';

/** Says that a setting is the organisation's; nothing where it is the person's own. */
export function SetByOrganisation({ isSet }: { isSet: boolean }): JSX.Element | null {
  const words = useWords();
  return isSet ? (
    <p class="managed" data-managed>
      {words.t('policy.set')}
    </p>
  ) : null;
}

/** What an organisation has set beside the settings on this page, and what of it cannot be read. */
export function PolicyNote({ policy }: { policy: Policy }): JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const { checkEveryMinutes: minutes, bad } = policy;
  if (minutes === undefined && bad.length === 0) return null;
  return (
    <div class="group" data-policy>
      <h3>{words.t('policy.title')}</h3>
      {minutes !== undefined && (
        <p data-policy-every={minutes}>{words.t('policy.every', { minutes: duration(minutes, locale) })}</p>
      )}
      {bad.length > 0 && <p data-policy-bad>{words.t('policy.bad', { names: list(bad, locale) })}</p>}
    </div>
  );
}
