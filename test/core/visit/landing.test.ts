import { describe, expect, it } from 'vitest';
import { classifyLanding } from '../../../widget/core/visit/classify-landing.ts';
import { readLanding } from '../../../widget/core/visit/read-landing.ts';

const land = (address: string, referrer = '') => readLanding(new URL(address, 'https://shop.example/'), referrer, 5);
const meaning = (address: string, referrer = '') => {
  const landing = land(address, referrer);
  if (!landing) return;
  const { source, medium, campaign } = classifyLanding(landing);
  return [source, medium, campaign].join(' / ');
};

describe('where a visit came from', () => {
  it.each([
    ['/?utm_source=google&utm_medium=cpc&utm_campaign=autumn&gclid=Cj0', '', 'google / cpc / autumn'],
    ['/?gclid=Cj0', '', 'google / cpc / '],
    ['/?gclid=Cj0', 'https://www.google.de/', 'google / cpc / '],
    ['/?utm_campaign=autumn&gclid=Cj0', '', 'google / cpc / autumn'],
    ['/?wbraid=x', '', 'google / cpc / '],
    ['/?fbclid=x', 'https://l.instagram.com/', 'facebook / social / '],
    ['/?msclkid=x', '', 'bing / cpc / '],
    ['/?ScCid=x', '', 'snapchat / paid-social / '],
    ['/?utm_source=news&utm_medium=email', 'https://mail.google.com/', 'news / email / '],
    ['/?utm_campaign=only', '', 'not set /  / only'],
    ['/?UTM_Source=Google', '', 'Google /  / '],
    ['/', 'https://www.google.co.uk/', 'google / organic / '],
    ['/', 'https://mail.google.com/', 'gmail / email / '],
    ['/', 'https://lm.facebook.com/', 'facebook / social / '],
    ['/', 'https://t.co/x', 'x / social / '],
    ['/', 'https://notgoogle.com/', 'notgoogle.com / referral / '],
    ['/', 'https://www.blog.example/post?secret=1', 'blog.example / referral / '],
    ['/', 'android-app://com.google.android.gm/', 'gmail / email / '],
    ['/', '', 'direct / none / '],
    ['/', 'not an address', 'direct / none / '],
    ['/?utm_source=', '', 'direct / none / '],
    ['/#utm_source=hash', '', 'direct / none / '],
  ])('%s from %j is %s', (address, referrer, expected) => expect(meaning(address, referrer)).toBe(expected));

  it('is not asked again on the next page of the same site', () =>
    expect(land('/frames', 'https://shop.example/')).toBeUndefined());

  it('is asked again when an ad leads to it from the site itself', () =>
    expect(land('/?gclid=x', 'https://shop.example/')).toMatchObject({ adClickId: { kind: 'gclid', value: 'x' } }));

  it('keeps an ad click id as it came, capitals and all', () =>
    expect(land('/?fbclid=IwAR0-aB_c')?.adClickId?.value).toBe('IwAR0-aB_c'));

  it('refuses over-long values, control characters, and ids that name a person', () =>
    expect(land(`/?utm_source=${'x'.repeat(513)}&utm_medium=a%00b&mc_eid=person`)).toEqual({ at: 5 }));
});
