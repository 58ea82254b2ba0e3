import { type FocusEvent, useId, useState } from 'react';
import { useAtlas } from './context.ts';

interface CopyButtonProps {
  readonly text: () => string;
  /** Name of the button; “Copy” where it is left out. */
  readonly name?: string;
}

/** Copies a text; where the clipboard is refused it shows the text to copy by hand. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const { t } = useAtlas();
  const [result, setResult] = useState<'copied' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('copied');
    } catch {
      setResult('refused');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {name ?? t('copy.button')}
      </button>
      <span role="status" className="copy-result">
        {result === 'copied' && t('copy.done')}
        {result === 'refused' && <ByHand text={text()} />}
      </span>
    </>
  );
}

/** A text to copy by hand; one of several lines needs a field that keeps them. */
function ByHand({ text }: { text: string }) {
  const { t } = useAtlas();
  const id = useId();
  const Field = text.trim().includes('\n') ? 'textarea' : 'input';
  return (
    <>
      <label htmlFor={id}>{t('copy.refused')}</label>{' '}
      <Field
        id={id}
        readOnly
        value={text}
        onFocus={(event: FocusEvent<HTMLInputElement & HTMLTextAreaElement>) =>
          event.currentTarget.select()
        }
      />
    </>
  );
}
