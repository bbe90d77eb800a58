import type { JSX } from 'preact';
import type { FitTarget, TargetFit } from '../lib/diagnosis/fit';
import { fitSentences } from '../lib/state/fit-words';
import { FitBar } from './storage-fit-bar';
import { useLocale, useWords } from './words';

/** One place that may hold the next backup: whether it does, in a picture and in words. */
export function FitPlace({
  target,
  fit,
}: {
  readonly target: FitTarget;
  readonly fit: TargetFit;
}): JSX.Element {
  const words = useWords();
  const [said, ...notes] = fitSentences(target, fit, words, useLocale());
  return (
    <section class="fit-place" data-fit-target={target} data-fit={fit.fit}>
      <h3>
        {words.t('fit.short', {
          place: words.t(`fit.place_${target}`),
          fit: words.t(`fit.is_${fit.fit}`),
        })}
      </h3>
      {fit.fit !== 'unknown' && <FitBar fit={fit} />}
      <p>{said}</p>
      {notes.map((note) => (
        <p class="small" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}
