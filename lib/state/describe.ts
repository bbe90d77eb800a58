import { type ReadonlySignal, signal } from '@preact/signals-core';
import { isSure } from '../detection/sure';
import type { Finding } from '../detection/types';
import { createLead, type Lead } from './lead';
import type { Sender } from './sender';
import type { Suggest } from './suggest';

/** Findings this close to the best are shown as a choice, not as an answer. */
const NEAR = 0.15;
const MOST_CHARACTERS = 20_000;
const MOST_CHOICES = 5;

/** The box for what the phone or computer said. */
export interface Describe {
  /** Resolves to false where there was nothing to send or it was not taken. */
  readonly ask: (text: string) => Promise<boolean>;
  /** What was asked last, '' after its answer was left; nobody should have to type a message again to change it. */
  readonly last: () => string;
  /** Empties the answer. */
  readonly forget: () => Promise<void>;
  /** `nothing` after an empty box was sent. */
  readonly state: ReadonlySignal<'idle' | 'nothing' | 'looking'>;
  /** True once this screen has asked: its answer goes before what the page shows. */
  readonly asked: ReadonlySignal<boolean>;
  /** Leads the focus to the answer. */
  readonly lead: Lead;
  readonly suggest: Suggest;
}

/**
 * Ties the box to commands.
 * @param sender where commands go
 * @param suggest what is listed while the person types; closed once the text is sent
 */
export function createDescribe(sender: Sender, suggest: Suggest): Describe {
  const state = signal<'idle' | 'nothing' | 'looking'>('idle');
  const asked = signal(false);
  let last = '';
  const lead = createLead();
  return {
    ask: async (text) => {
      suggest.close();
      if (text.trim() === '') {
        state.value = 'nothing';
        return false;
      }
      last = text;
      state.value = 'looking';
      const taken = await sender.send({ do: 'describe', text: text.slice(0, MOST_CHARACTERS) });
      state.value = 'idle';
      asked.value = asked.value || taken;
      if (taken) lead.lead();
      return taken;
    },
    last: () => last,
    forget: async () => {
      last = '';
      // The other way round what was typed would come up once more, as from an earlier screen.
      await sender.send({ do: 'forget-typed' });
      asked.value = false;
    },
    state,
    asked,
    lead,
    suggest,
  };
}

/**
 * Decides whether an answer is clear.
 * @param findings best first
 * @returns the findings to choose from, empty where the first is sure and stands out, or nothing was found
 */
export function choices(findings: readonly Finding[]): readonly Finding[] {
  const best = findings[0];
  if (!best) return [];
  const sure = isSure(best);
  const near = findings.filter((one) => !sure || best.confidence - one.confidence <= NEAR);
  return sure && near.length < 2 ? [] : near.slice(0, MOST_CHOICES);
}
