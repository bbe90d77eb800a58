import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Narrator } from '../../../scripts/demo/narrator';
import { playStory } from '../../../scripts/demo/story';
import { type Stage, setStage, strikeStage } from '../story';

// One browser: what the story shows, the other journeys hold in both. Here it is that the README's command still works.
let stage: Stage;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'beacon-demo-'));
  stage = await setStage('chromium');
});

afterAll(async () => {
  await strikeStage(stage);
  rmSync(folder, { recursive: true, force: true });
});

test("the demo's story can be played to its end, with every picture", async () => {
  const told: string[] = [];
  await playStory(
    stage,
    new Narrator(
      (name) => join(folder, name),
      (line) => told.push(line),
    ),
  );
  expect(told.join('\n')).toContain('The next step worked: the case is closed.');
  expect(readdirSync(folder)).toHaveLength(14);
  expect(stage.driver.problems).toEqual([]);
});
