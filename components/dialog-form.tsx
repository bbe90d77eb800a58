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
    const { current: shown } = dialog;
    shown?.showModal();
    if (isFinal) no.current?.focus();
    // Only a dialog that closes gives the focus back.
    return () => shown?.close();
  }, [isFinal]);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onClose={onNo}>
      <h2 class="heading" id={titleId}>
        {title}
      </h2>
      {children}
      <p class="row">
        <button
          type="button"
          class={isFinal ? 'button final' : 'button main'}
          data-action={yesAction}
          onClick={onYes}
        >
          {yes}
        </button>
        <button type="button" class="button" data-action={noAction} ref={no} onClick={onNo}>
          {words.t('data.cancel')}
        </button>
      </p>
    </dialog>
  );
}
