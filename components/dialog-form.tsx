import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from './words';

interface DialogProps {
  readonly title: string;
  /** Label of the button that does it. */
  readonly yes: string;
  /** Names that button for tests. */
  readonly yesAction: string;
  /** Names the button that leaves everything as it is. */
  readonly noAction: string;
  /** What is done cannot be undone: the focus starts on the way out. */
  readonly isFinal?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ComponentChildren;
}

/** A question before something happens. Escape is no; the focus goes back to where it came from. */
export function Dialog({
  title,
  yes,
  yesAction,
  noAction,
  isFinal,
  onYes,
  onNo,
  children,
}: DialogProps): JSX.Element {
  const words = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    if (isFinal) no.current?.focus();
  }, [isFinal]);
  const isAnswered = useRef(false);
  const answer = (act: () => void) => {
    // A dialog says that it closed a moment later, when another may stand there already.
    if (isAnswered.current) return;
    isAnswered.current = true;
    // Only a dialog that closes gives the focus back, one that is taken away does not.
    dialog.current?.close();
    act();
  };
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onCancel={() => answer(onNo)} onClose={() => answer(onNo)}>
      <h2 class="heading" id={titleId}>
        {title}
      </h2>
      {children}
      <p class="row">
        <button
          type="button"
          class={isFinal ? 'button final' : 'button main'}
          data-action={yesAction}
          onClick={() => answer(onYes)}
        >
          {yes}
        </button>
        <button type="button" class="button" data-action={noAction} ref={no} onClick={() => answer(onNo)}>
          {words.t('data.cancel')}
        </button>
      </p>
    </dialog>
  );
}
