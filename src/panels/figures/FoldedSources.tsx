import { SourceList } from '../SourceList.tsx';

/**
 * The sources below a part of a page. All of them would be longer than the part; a number opens the list at its own.
 */
export function FoldedSources({ words }: { words: string }) {
  return (
    <details className="folded-sources">
      <summary>{words}</summary>
      <SourceList />
    </details>
  );
}
