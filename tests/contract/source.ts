import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One file of the project with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every file that git tracks or would track, as paths from the project's root. */
export function projectFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      encoding: 'utf8',
    },
  );
  return listed.split('\n').filter((path) => path !== '' && existsSync(path));
}

/** The project's TypeScript below the given folders. */
export function sources(...folders: string[]): SourceFile[] {
  return projectFiles()
    .filter((path) => /\.tsx?$/.test(path) && folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.trimEnd().split('\n').length };
    });
}

/** Module specifiers that a file imports, types included. */
export function importsOf(file: SourceFile): string[] {
  const found = file.text.matchAll(/^(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,]+?\s+from\s+)?'([^']+)'/gm);
  return [...found].map(([, specifier]) => specifier ?? '');
}
