import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbedDialog } from '../../src/panels/embed/EmbedDialog.tsx';
import { FiguresContext } from '../../src/panels/figures/context.ts';
import type { Figure } from '../../src/state/figures.ts';
import type { Language } from '../../src/state/view.ts';
import { makeAtlas, renderIn } from '../fixtures/atlas.tsx';

// jsdom knows no modal dialogs.
const original = HTMLDialogElement.prototype.showModal;
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterAll(() => {
  HTMLDialogElement.prototype.showModal = original;
});

const page = { kind: 'zone', id: 'rayong' } as const;

/** Opens the dialog of a zone that has some figures. */
function open(figure: Figure | undefined, lang: Language = 'en') {
  const home = { page, name: 'Rayong', figures: ['map', 'tax', 'participants'] as const };
  renderIn(
    makeAtlas(lang),
    <FiguresContext value={home}>
      <EmbedDialog page={page} figure={figure} name="Rayong" onClose={() => undefined} />
    </FiguresContext>,
  );
  return userEvent.setup();
}

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox').value;

describe('the dialog that embeds', () => {
  it('has the figure chosen that it was opened from, and says what it is', () => {
    open('tax');
    expect(screen.getByRole('combobox', { name: 'Part' })).toHaveDisplayValue(
      'Income tax rate by profit year',
    );
    expect(code()).toContain('/zones/rayong/?figure=tax&amp;embed=1"');
    expect(code()).toContain('title="Income tax rate by profit year, Rayong – Park Atlas"');
    expect(code()).toContain('height="640"');
  });

  it('offers the whole, the sections, and the figures that are there', async () => {
    const user = open(undefined);
    const part = screen.getByRole('combobox', { name: 'Part' });
    const names = (group: string) =>
      within(within(part).getByRole('group', { name: group }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(part).toHaveDisplayValue('Whole zone');
    expect(names('Sections')).toContain('Participants');
    expect(names('Figures')).toEqual([
      'Map',
      'Income tax rate by profit year',
      'Who takes part, by level',
    ]);

    await user.selectOptions(part, 'Who takes part, by level');
    expect(code()).toContain('?figure=participants&amp;embed=1');
    expect(screen.getByRole('spinbutton', { name: 'Height in pixels' })).toHaveValue(1640);
    await user.selectOptions(part, 'Participants');
    expect(code()).toContain('?dimension=participants&amp;embed=1');
    await user.selectOptions(part, 'Whole zone');
    expect(code()).toContain('/zones/rayong/?embed=1');
    expect(screen.getByRole('spinbutton', { name: 'Height in pixels' })).toHaveValue(640);
  });

  it('gives the figure’s picture with words for those who do not see it', async () => {
    const user = open('tax');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Picture');
    expect(code()).toContain('/social/zones/rayong/tax.png"');
    expect(code()).toContain(
      'alt="Income tax rate by profit year, Rayong: figure of Park Atlas, with its sources and date"',
    );
    // Its size is not known before it has come, which in jsdom it does not.
    expect(code()).not.toMatch(/ (width|height)="/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Markdown');
    expect(code()).toContain('(http://localhost:3000/zones/rayong/?figure=tax#figure-tax)');
    await user.click(screen.getByText('Preview'));
    expect(screen.getByRole('img', { name: /^Income tax rate/ })).toHaveAttribute(
      'src',
      'http://localhost:3000/social/zones/rayong/tax.png',
    );
  });

  it('speaks Chinese', () => {
    open('tax', 'zh');
    expect(screen.getByRole('combobox', { name: '部分' })).toHaveDisplayValue('分盈利年度所得税率');
    expect(code()).toContain('/zh/zones/rayong/?figure=tax&amp;embed=1');
    expect(code()).toContain('title="Rayong：分盈利年度所得税率 – 园区图集"');
  });
});
