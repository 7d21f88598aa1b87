import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const housing = 'Measure,Jul-26,Aug-26,Sep-26\nComplaints,412,398,405\n';
const care = 'Measure,Jul-26,Aug-26,Sep-26\nComplaints,14,17,11\nVisits to homes,31,33,35\n';
const keys = 'unit: letters\n    unitOne: letter\n    goodWhen: lower\n    ';

/** Keeps what is proposed for a file, with what a new measure needs. */
async function propose(file: string, content: string) {
  site.save(file, content);
  const { told } = await site.run(file, '--write');
  const path = `content/imports/${file.replace(/-2026.*$/, '')}.yml`;
  site.write(path, site.readText(path).replace(/^ {4}(?=title:)/gm, `    ${keys}`));
  return { told, path };
}

describe('a measure of another workbook that goes by the same name', () => {
  test.each([
    { says: 'has figures', isImported: true },
    { says: 'is in a mapping alone', isImported: false },
  ])('and $says is asked about, and nothing of it is written', async ({ isImported }) => {
    await propose('housing-2026-09.csv', housing);
    if (isImported) expect((await site.run('housing-2026-09.csv')).status).toBe(0);
    const { told } = await propose('care-2026-09.csv', care);
    expect(told).toContain('same: decide');
    expect(told).toContain('care-2026-09.csv!B2  A measure `complaints` was there before');
    const { status } = await site.run('care-2026-09.csv', '--leave-out');
    expect(status).toBe(1);
    expect(site.everything()['data/indicators/complaints.csv'] ?? '').not.toContain('14');
    expect(site.readText('data/indicators/visits-to-homes.csv')).toContain('2026-09,35');
  });

  test('is another under an id of its own', async () => {
    await propose('housing-2026-09.csv', housing);
    await site.run('housing-2026-09.csv');
    const { path } = await propose('care-2026-09.csv', care);
    const mapping = site.readText(path).replace(/^ +same: decide\n/m, '');
    site.write(
      path,
      mapping
        .replaceAll(/\bcomplaints\b/g, 'complaints-2')
        .replace(/title: Complaints\b/, 'title: Complaints about care'),
    );
    const { status, told } = await site.run('care-2026-09.csv');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(site.readText('data/indicators/complaints-2.csv')).toContain('2026-09,11');
    expect(site.readText('data/indicators/complaints.csv')).toContain('2026-09,405');
  });

  test('is the same where a person says so, and that is no part of a definition', async () => {
    await propose('housing-2026-09.csv', housing);
    const { path } = await propose('care-2026-10.csv', 'Measure,Oct-26\nComplaints,411\n');
    site.edit(path, ['same: decide', 'same: yes']);
    for (const file of ['housing-2026-09.csv', 'care-2026-10.csv'])
      expect((await site.run(file)).status).toBe(0);
    expect(site.readText('data/indicators/complaints.csv')).toMatch(/2026-09,405\n2026-10,411/);
    expect(site.readText('content/indicators/complaints.md')).not.toContain('same');
    expect(site.faults()).toEqual([]);
  });

  test('is the same where its figures are there already', async () => {
    await propose('housing-2026-09.csv', housing);
    await site.run('housing-2026-09.csv');
    const later = housing.replace('Sep-26', 'Sep-26,Oct-26').replace('405', '405,421');
    const { told } = await propose('corporate-2026-10.csv', later);
    expect(told).not.toContain('same: decide');
    expect((await site.run('corporate-2026-10.csv')).status).toBe(0);
  });
});

test('a definition without figures waits for those of its first workbook', async () => {
  site.write(
    'content/indicators/complaints.md',
    '---\ntitle: Complaints\nunit: letters\nunitOne: letter\ngoodWhen: lower\n---\n\nEach letter counts.\n',
  );
  site.save('housing-2026-09.csv', housing);
  expect((await site.run('housing-2026-09.csv', '--write')).told).not.toContain('same: decide');
});
