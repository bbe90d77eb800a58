import { describe, expect, test } from 'vitest';
import type { Finding, PageReading } from '../../../lib/detection/types';
import { answerLine, type Detection, diagnose, readingOf } from '../../../scripts/lib/diagnose';
import { printed } from '../../../scripts/lib/diagnose-print';
import { majorVersion, parseRequest } from '../../../scripts/lib/diagnose-request';
import { say } from '../knowledge/words';

const FOUND: Finding = {
  error: 'icloud-backup-failed',
  confidence: 0.9,
  quote: 'iPhone Backup Failed',
  evidence: 'phrase',
  language: 'en',
  because: ['Backup Failed'],
};

/** Finds one error in every text that says "failed"; keeps what it was asked. */
function detection(asked: (string | PageReading)[] = []): Detection {
  const find = (text: string) => (/failed/i.test(text) ? [FOUND] : []);
  return {
    inText: (text) => {
      asked.push(text);
      return find(text);
    },
    onPage: (reading) => {
      asked.push(reading);
      return reading.candidates.flatMap((one) => find(one.text));
    },
  };
}

function answer(request: unknown, line = JSON.stringify(request)): Record<string, unknown> {
  return JSON.parse(answerLine(line, detection()));
}

function planned(request: object): readonly string[] {
  const { plan } = answer({ text: 'failed', ...request });
  return Array.isArray(plan) ? plan.map((step) => step.fix) : [];
}

describe('a line in, a line out', () => {
  test('names findings, causes, steps and the question in the agreed form', () => {
    const out = answer({ text: 'iPhone Backup Failed' });
    expect(Object.keys(out)).toEqual(['findings', 'causes', 'plan', 'question']);
    expect(out.findings).toEqual([
      { error: 'icloud-backup-failed', confidence: 0.9, quote: 'iPhone Backup Failed' },
    ]);
    expect(out.causes).toContainEqual({ cause: 'icloud-space-full', likelihood: 'likely' });
    expect(out.plan).toContainEqual({ fix: 'contact-apple-support', causes: [], minutes: 30, risk: 'none' });
    expect(out.question).toEqual({ id: expect.any(String), answers: expect.any(Array) });
  });

  test('nothing found is an empty plan, not general advice', () => {
    expect(answer({ text: 'My cat sleeps.' })).toEqual({ findings: [], causes: [], plan: [] });
  });

  test('a posted incident puts waiting first', () => {
    expect(planned({ incident: true })[0]).toBe('wait-for-apple');
  });

  test('steps tried are not offered again; a copy that was made opens the risky steps', () => {
    expect(planned({ tried: ['check-icloud-space'] })).not.toContain('check-icloud-space');
    expect(planned({ tried: ['back-up-to-computer'] })).toContain('leave-apps-out');
  });

  test('unknown steps, questions and answers are named and ignored', () => {
    const out = answer({
      text: 'failed',
      tried: ['pray', 7],
      answers: { moon: 'full', 'filter-or-vpn': 'maybe' },
    });
    expect(out.warnings).toEqual([
      'unknown question "moon" ignored',
      'unknown answer "maybe" to filter-or-vpn ignored',
      'unknown step "pray" ignored',
      'unknown step 7 ignored',
    ]);
    expect(out.plan).toEqual(answer({ text: 'failed' }).plan);
  });

  test.each([
    ['{"text": "fai', 'the line is not JSON'],
    ['[1]', 'the line is not a JSON object'],
    ['{}', '"text" must be a string'],
    ['{"text": "a", "source": "radio"}', '"source" must be "typed" or "page"'],
    ['{"text": "a", "url": 3}', '"url" must be a string'],
    ['{"text": "a", "os": {}}', '"os" must be a string such as "iOS 17" or a number'],
    ['{"text": "a", "incident": "yes"}', '"incident" must be true or false'],
    ['{"text": "a", "answers": []}', '"answers" must be an object of question: answer'],
    ['{"text": "a", "tried": "all"}', '"tried" must be a list of step ids'],
  ])('%s is refused with its reason', (line, error) => {
    expect(answer(null, line)).toEqual({ error });
  });
});

describe('what is read', () => {
  test.each([
    ['iOS 17', 17],
    ['iPadOS 16.7.2', 16],
    [26, 26],
    [15.8, 15],
    ['12', 12],
    ['macOS 14', null],
    ['', null],
    [null, null],
  ])('%j is version %j', (os, version) => {
    expect(majorVersion(os)).toBe(version);
  });

  test('at most 20,000 characters of a text are read', () => {
    const asked: (string | PageReading)[] = [];
    answerLine(JSON.stringify({ text: 'x'.repeat(50_000) }), detection(asked));
    expect(asked).toEqual(['x'.repeat(20_000)]);
  });

  test('page text becomes short candidates, the address goes without its query', () => {
    const long = `${'A sentence about a phone. '.repeat(40)}\n\nIt failed.`;
    const { url, candidates } = readingOf({ text: long, url: 'https://support.apple.com/en-us/1?x=2#y' });
    expect(url).toBe('https://support.apple.com/en-us/1');
    expect(candidates.every((one) => one.text.length <= 400 && one.place === 'text')).toBe(true);
    expect(candidates.map((one) => one.text).join(' ')).toBe(long.replace(/\s+/g, ' '));
  });

  test('on Apple Community the text is a question', () => {
    const { candidates } = readingOf({
      text: 'Backup failed',
      url: 'https://discussions.apple.com/thread/1',
    });
    expect(candidates).toEqual([{ text: 'Backup failed', place: 'question' }]);
  });
});

describe('for people', () => {
  const parsed = parseRequest('{"text": "failed", "os": "iOS 14"}');
  const text = parsed.ok ? printed(diagnose(parsed.request, detection()), parsed.request.ios, say) : '';

  test('causes, steps, menus of the version and risks stand in words, without a locale key left', () => {
    expect(text).toContain('likely: iCloud storage is full');
    expect(text).toContain('1. Check how much iCloud storage is free (about 2 min)');
    expect(text).toContain('Settings > [your name] > iCloud > Manage Storage');
    expect(text).toContain('Risk: ');
    expect(text).not.toMatch(/\b(?:fix|cause|question|path)\.\w+/);
  });

  test('nothing found is said', () => {
    expect(printed({ findings: [], checklist: null }, null, say)).toBe(
      'Nothing known was found in this text.',
    );
  });
});
