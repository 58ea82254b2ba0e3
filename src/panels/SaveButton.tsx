import { saveFile } from './saveFile.ts';

interface SaveButtonProps {
  readonly name: string;
  readonly file: string;
  readonly text: () => string;
}

/** Saves a table as a CSV file. */
export function SaveButton({ name, file, text }: SaveButtonProps) {
  return (
    <button type="button" onClick={() => saveFile(file, text())}>
      {name}
    </button>
  );
}
