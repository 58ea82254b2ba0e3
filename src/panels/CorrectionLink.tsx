import { useAtlas } from './context.ts';

/** Address of a form on the repository that names the file and the path of a claim. */
function issueUrl(repository: string, at: string, title: string): string {
  const url = new URL(`${repository}/issues/new`);
  url.searchParams.set('title', title);
  url.searchParams.set('body', `data/${at}\n\n`);
  return url.href;
}

/** Where a value can be corrected: a link where the build knows the repository, else file and path. */
export function CorrectionLink({ at }: { at: string }) {
  const { t, index } = useAtlas();
  const { repository } = index.edition;
  if (!repository)
    return <span className="correction">{t('facts.standsIn', { at: `data/${at}` })}</span>;
  return (
    <a
      className="correction"
      href={issueUrl(repository, at, t('facts.correctionTitle'))}
      rel="noopener noreferrer external"
    >
      {t('facts.correct')}
    </a>
  );
}
