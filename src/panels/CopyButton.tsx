import { useState } from 'react';
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
        {result === 'refused' && (
          <label>
            {t('copy.refused')}{' '}
            <input readOnly value={text()} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </span>
    </>
  );
}
