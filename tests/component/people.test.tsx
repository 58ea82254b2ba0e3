import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ZoneBundle } from '../../src/dataset/bundle.ts';
import { numberSources } from '../../src/dataset/citations.ts';
import type { Organisation, Participation } from '../../src/dataset/schema.ts';
import { AtlasContext, CitingContext, ZoneContext } from '../../src/panels/context.ts';
import { FactSection } from '../../src/panels/FactSection.tsx';
import { Participants } from '../../src/panels/Participants.tsx';
import { TalentCharts } from '../../src/panels/TalentCharts.tsx';
import { bundle, makeAtlas, renderIn } from '../fixtures/atlas.tsx';
import { both } from '../fixtures/files.ts';

const rayong = bundle('rayong');
const organisation = (
  id: string,
  kind: Organisation['kind'],
  country: string,
  en = id,
): Organisation => ({ id, kind, country, names: { en }, sources: ['paper'] });
const part = (organisation: string, role: Participation['role']): Participation => ({
  organisation,
  role,
  claims: [{ value: both(`What ${organisation} does.`), source: 'report' }],
});
const share = (value: number) => ({
  claims: [{ value, unit: '%', source: 'report', asOf: '2019' }],
});
const tenants = Array.from({ length: 12 }, (_, i) => `tenant-${i}`);
const organisations = [
  organisation('realty', 'firm', 'TH', 'Rayong Realty'),
  organisation('amata', 'firm', 'TH', 'Amata'),
  organisation('mofcom', 'ministry', 'CN', 'Ministry of Commerce'),
  organisation('boi', 'agency', 'TH', 'Board of Investment'),
  organisation('hsbc', 'bank', 'GB', 'HSBC'),
  organisation('college', 'school', 'TH', 'Silk Road College'),
  ...tenants.map((id) => organisation(id, 'firm', 'TH')),
];
const full: ZoneBundle = {
  ...rayong,
  organisations: {
    ...rayong.organisations,
    ...Object.fromEntries(organisations.map((one) => [one.id, one])),
  },
  zone: {
    ...rayong.zone,
    participations: [
      part('realty', 'developer'),
      ...rayong.zone.participations,
      { ...part('amata', 'partner'), share: share(20) },
      { ...part('amata', 'parent'), share: share(55), shareOf: 'tenant-0' },
      part('mofcom', 'home public body'),
      part('boi', 'host public body'),
      part('hsbc', 'financier'),
      part('college', 'training partner'),
      ...tenants.map((id) => part(id, 'tenant')),
    ],
    facts: {
      ...rayong.zone.facts,
      partnershipType: { claims: [{ value: both('A joint venture.'), source: 'report' }] },
      acquisition: {
        open: { claims: [{ value: both('Some owners held out.'), source: 'paper' }] },
        bought: {
          claims: [{ value: both('The land was bought.'), source: 'paper', asOf: '2009' }],
        },
        cleared: {
          claims: [{ value: both('The land was cleared.'), source: 'report', asOf: '2007-05' }],
        },
      },
      tenure: {
        plot: {
          claims: [
            {
              value: { form: 'lease', years: 50, renewals: [25], starts: '2009-06-25' },
              source: 'paper',
            },
          ],
        },
      },
      foreignWorkerRule: { notEstablished: both('A quota of the zone') },
    },
  },
  country: {
    ...rayong.country,
    facts: {
      foreignWorkerRule: {
        ordinary: {
          claims: [
            {
              value: { form: 'foreign ratio', localsPerForeigner: 4, applies: both('All firms.') },
              source: 'paper',
              asOf: '2023',
            },
          ],
        },
        stated: {
          claims: [
            {
              value: { form: 'foreign share', maxForeignPercent: 30, applies: both('Big firms.') },
              source: 'report',
            },
          ],
        },
        permit: {
          claims: [
            { value: { form: 'foreign permit', applies: both('Experts.') }, source: 'paper' },
          ],
        },
      },
    },
  },
};
const Section = ({ children }: { readonly children: ReactNode }) => (
  <ZoneContext value={full}>
    <CitingContext
      value={{
        sources: full.sources,
        places: full.places,
        numbers: numberSources(full),
        level: 2,
      }}
    >
      {children}
    </CitingContext>
  </ZoneContext>
);
const show = (part: ReactNode) => renderIn(makeAtlas(), <Section>{part}</Section>);
const showParticipants = () => show(<Participants />);
const figure = () => screen.getByRole('figure', { name: 'Who takes part, by level' });

describe('the participants by level', () => {
  it('stand on their side, with the owners’ shares in the developer', () => {
    showParticipants();
    const china = within(figure()).getByRole('list', { name: 'China · Firms' });
    expect(within(china).getByRole('listitem')).toHaveTextContent(/^Holley Group 70 %/);
    expect(
      within(figure()).getByRole('list', {
        name: 'Thailand · Public agencies, level not recorded',
      }),
    ).toHaveTextContent('Board of Investment');
    expect(
      within(figure()).getByRole('list', { name: 'Third countries and international bodies' }),
    ).toHaveTextContent(/HSBC.*United Kingdom · Financier/);
    expect(
      within(figure()).getByRole('img', {
        name: 'Shares in the developer: Holley Group 70 %, Amata 20 %, not recorded 10 %',
      }),
    ).toBeVisible();
  });

  it('name the firm that a share is of where it is not the developer', () => {
    showParticipants();
    const hosts = within(figure()).getByRole('list', { name: 'Thailand · Firms' });
    const [amata] = within(hosts).getAllByRole('listitem');
    expect(amata).toHaveTextContent(/Amata 20 %.*Owner of tenant-0, 55 %/);
  });

  it('lead to the entry with claim and source', () => {
    const { container } = showParticipants();
    const link = within(figure()).getByRole('link', { name: 'Ministry of Commerce' });
    const entry = container.querySelector(link.getAttribute('href') ?? '');
    expect(entry).toHaveTextContent('What mofcom does.');
    for (const anchor of figure().querySelectorAll('a[href^="#who-"]')) {
      expect(container.querySelectorAll(anchor.getAttribute('href') ?? '')).toHaveLength(1);
    }
  });

  it('fold many tenants away with their count', () => {
    showParticipants();
    expect(within(figure()).getByText('9 more tenants').tagName).toBe('SUMMARY');
  });

  it('say that the 2021 paper has no class for the zone', () => {
    showParticipants();
    expect(screen.getByText('no class of theirs was found for this zone')).toBeVisible();
  });

  it('can be read as a plain table', async () => {
    showParticipants();
    await userEvent.click(screen.getByText('The participants as a table'));
    const table = screen.getByRole('table', { name: '' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Organisation', 'Level', 'Role', 'Share', 'Source']);
    const row = within(table).getByRole('row', { name: /^Holley Group/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['China · Firms', 'Parent or shareholder', '70 %', expect.stringMatching(/\d/)]);
    expect(within(row).getAllByRole('link', { name: /^Source \d+$/ })).toHaveLength(2);
  });

  it('are there in Chinese, without a style attribute and with nothing that axe finds', async () => {
    const html = renderToStaticMarkup(
      <AtlasContext value={makeAtlas('zh')}>
        <Section>
          <Participants />
        </Section>
      </AtlasContext>,
    );
    expect(html).toContain('参与者层级图');
    expect(html).not.toMatch(/style=|undefined|NaN/);
    showParticipants();
    const { violations } = await axe.run(figure(), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('events', () => {
  it('are told in the order of their dates, an undated one last and said to be so', () => {
    show(<FactSection dimension="land" />);
    const [list] = screen
      .getAllByRole('list')
      .filter((one) => one.tagName === 'OL' && one.textContent?.includes('held out'));
    const events = list ? within(list).getAllByRole('listitem') : [];
    expect(events.map(({ textContent }) => textContent?.slice(0, 12))).toEqual([
      expect.stringMatching(/^May 2007/),
      expect.stringMatching(/^2009/),
      expect.stringMatching(/^undated/),
    ]);
    expect(events[0]?.textContent?.match(/2007/g)).toHaveLength(1);
  });
});

describe('a right whose grant is known', () => {
  it('says the calendar years of its end and of its last renewal', () => {
    show(<FactSection dimension="land" />);
    expect(
      screen.getByText('granted in 2009, ends in 2059, in 2084 with every renewal'),
    ).toBeVisible();
  });
});

describe('rules on foreign staff', () => {
  it('are one list on one axis, with what is not established', () => {
    show(<TalentCharts />);
    const list = screen.getByRole('list', { name: 'Foreign staff: how many the rules allow' });
    expect(
      within(list)
        .getAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
    ).toEqual([
      'not established',
      '20 % of all staff (4 locals for each foreigner)',
      '30 %, as the rule counts it',
      'permit or approved plan, no number',
    ]);
    expect(within(list).getAllByRole('link', { name: /^Source/ })).toHaveLength(3);
  });
});

describe('training partners', () => {
  it('are listed with what they do', () => {
    show(<TalentCharts />);
    expect(screen.getByRole('heading', { name: 'Training partners' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Silk Road College' }).closest('li')).toHaveTextContent(
      'What college does.',
    );
  });
});
