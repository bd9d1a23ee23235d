interface AdLink {
  readonly label: string;
  readonly href: string;
}

/** Ways into the shop, each with the parameters that such an ad really adds. */
export const adLinks: readonly AdLink[] = [
  {
    label: 'Google search',
    href: '/shop/product?utm_source=google&utm_medium=cpc&utm_campaign=autumn-fitting&gclid=Cj0KDEMO',
  },
  {
    label: 'Instagram',
    href: '/shop/?utm_source=instagram&utm_medium=paid-social&utm_campaign=demo-day&fbclid=IwARDEMO',
  },
  { label: 'Newsletter', href: '/shop/visit?utm_source=newsletter&utm_medium=email&utm_campaign=november' },
  { label: 'Direct', href: '/shop/' },
];
