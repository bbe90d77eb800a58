import { waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { FocusHeading } from '../../components/focus-heading';
import { createLead } from '../../lib/state/lead';

test('a heading that was led to only for a moment leaves the focus alone', async () => {
  const lead = createLead();
  const root = document.body.appendChild(document.createElement('main'));
  let taken = 0;
  root.addEventListener('focusin', () => {
    taken += 1;
  });
  const draw = () =>
    render(
      <FocusHeading of="step" lead={lead}>
        Step
      </FocusHeading>,
      root,
    );
  draw();
  lead.lead();
  draw();
  lead.settled();
  draw();
  expect(taken).toBe(0);
  lead.lead();
  draw();
  await waitFor(() => expect(document.activeElement).toBe(root.querySelector('h2')));
  expect(taken).toBe(1);
});
