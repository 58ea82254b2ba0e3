import { useEffect, useState } from 'react';
import {
  type CodeKind,
  type Embedding,
  embedUrl,
  pictureSizeOf,
  pictureUrl,
} from '../../state/embedCode.ts';
import { useAtlas } from '../context.ts';

interface PreviewProps {
  /** The view as this site serves it, wherever the code leads. */
  readonly embedding: Embedding;
  readonly kind: CodeKind;
}

/**
 * What the embed will look like, once the reader asks. A host whose policy names no `frame-src` refuses the frame:
 * so it is not loaded before, and the refusal is said.
 */
export function Preview(props: PreviewProps) {
  const { t } = useAtlas();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="embed-preview"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('embed.preview')}</summary>
      {open && <Shown {...props} />}
    </details>
  );
}

/** Whether the host's policy has refused a frame since the preview was opened. */
function useRefusal(): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (/^(frame|child|default)-src$/.test(effectiveDirective)) setRefused(true);
    };
    document.addEventListener('securitypolicyviolation', note);
    return () => document.removeEventListener('securitypolicyviolation', note);
  }, []);
  return refused;
}

function Shown({ embedding, kind }: PreviewProps) {
  const { t } = useAtlas();
  const refused = useRefusal();
  const isPicture = kind === 'picture' || kind === 'markdown';
  if (refused && !isPicture) return <p role="alert">{t('embed.noPreview')}</p>;
  return (
    <section
      className="embed-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is cut off is reached by keyboard
      tabIndex={0}
      aria-label={t('embed.preview')}
    >
      {isPicture ? (
        <img src={pictureUrl(embedding)} alt={embedding.alt} {...pictureSizeOf(embedding)} />
      ) : (
        <iframe
          src={embedUrl(embedding)}
          title={t('embed.preview')}
          width={embedding.width ?? '100%'}
          height={embedding.height}
        />
      )}
    </section>
  );
}
