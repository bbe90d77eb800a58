import { menuPaths } from '../../lib/diagnosis/paths';
import type { Checklist } from '../../lib/diagnosis/types';
import type { Diagnosis } from './diagnose';
import type { Sentences } from './sentences';

const MOST_CAUSES = 5;

/**
 * Writes a diagnosis for people, in the words of the locale.
 * @param ios major iOS version, or null for the newest menus
 * @param say finds a sentence by its locale key
 */
export function printed({ findings, checklist }: Diagnosis, ios: number | null, say: Sentences): string {
  if (checklist === null) return 'Nothing known was found in this text.';
  const found = findings.flatMap(({ error, quote, because }) => [
    `  ${titleOf(error, say)}: "${quote}"`,
    `    recognised by: ${because.join(', ')}`,
  ]);
  const causes = checklist.causes
    .slice(0, MOST_CAUSES)
    .map(
      ({ cause, likelihood }) => `  ${say(`likelihood.${likelihood}`)}: ${say(`cause.${key(cause)}.name`)}`,
    );
  const steps = checklist.steps.flatMap((step, index) => stepLines(step, index + 1, ios, say));
  const parts = [
    ['Found', ...found],
    ['Causes', ...causes],
    ['Steps, best first', ...steps],
  ];
  return [...parts, questionLines(checklist, say)]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .trimEnd();
}

function stepLines(
  { fix, minutes, risk }: Checklist['steps'][number],
  number: number,
  ios: number | null,
  say: Sentences,
): readonly string[] {
  const id = key(fix);
  const menus = menuPaths(fix, ios === null ? {} : { ios }).map((path) => `     ${say(`path.${path}`)}`);
  const head = `${String(number).padStart(3)}. ${say(`fix.${id}.title`)} (about ${minutes} min)`;
  const loss = risk === 'none' ? [] : [`     Risk: ${say(`fix.${id}.loss`)}`];
  return [head, ...menus, `     ${say(`fix.${id}.how`)}`, ...loss];
}

function questionLines({ question }: Checklist, say: Sentences): readonly string[] {
  if (question === null) return [];
  const id = key(question.id);
  const answers = question.answers.map((answer) => `  ${answer}: ${say(`question.${id}.answers.${answer}`)}`);
  return [`Worth asking: ${say(`question.${id}.ask`)}`, ...answers];
}

function titleOf(error: string, say: Sentences): string {
  const locale = `error.${key(error)}.title`;
  const title = say(locale);
  return title === locale ? error : title;
}

function key(id: string): string {
  return id.replaceAll('-', '_');
}
