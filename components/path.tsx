import type { JSX } from 'preact';
import { menuPaths } from '../lib/diagnosis/paths';
import type { Device } from '../lib/diagnosis/types';
import type { FixId } from '../lib/knowledge/ids';
import { useWords } from './words';

/**
 * Where a step is found, as a row of menu names; one row for each kind of computer where the person's is not known.
 * @param fix the step
 * @param device chooses the names of its system's version
 */
export function Path({ fix, device }: { fix: FixId; device: Device }): JSX.Element | null {
  const words = useWords();
  const paths = menuPaths(fix, device);
  if (paths.length === 0) return null;
  return (
    <div class="paths">
      {paths.map((key) => (
        <ol class="path" key={key} data-path={key} aria-label={words.t('step.where')}>
          {words
            .t(`path.${key}`)
            .split(' > ')
            .map((name) => (
              <li key={name}>
                <span class="chip">{name}</span>
              </li>
            ))}
        </ol>
      ))}
    </div>
  );
}
