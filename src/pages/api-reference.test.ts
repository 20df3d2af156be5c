import { describe, expect, it } from '@jest/globals';
import { AuroraAdminMethods, apiDescriptors } from '../wire/index.ts';
import { apiReferencePage } from './api-reference.ts';

describe('the page about the API', () => {
  const page = apiReferencePage();
  const text = (rest: string): string => {
    const file = page.file(rest);
    return typeof file === 'number' ? String(file) : Buffer.from(file.body).toString();
  };

  it.each(['/', '/index.html', '/api.html'])('is at %s', (rest) => {
    expect(text(rest)).toContain('<h2>Scheduler API</h2>');
  });

  it.each(['', '/nosuch.js', '/api.html/'])('is not at %j', (rest) => {
    expect(text(rest)).toBe('404');
  });

  it('has every method, and every type that a link leads to', () => {
    const html = text('/');
    for (const method of Object.keys(AuroraAdminMethods)) expect(html).toContain(`id="${method}"`);
    expect(Object.keys(apiDescriptors).length).toBeGreaterThan(50);
    const links = Array.from(html.matchAll(/href="#(\w+)"/g), ([, id = '']) => id);
    expect(links).toEqual(expect.arrayContaining(['Response', 'TaskQuery', 'ScheduleStatus']));
    for (const id of new Set(links)) expect(html.split(`id="${id}"`)).toHaveLength(2);
  });
});
