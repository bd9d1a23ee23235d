/** The name of the shop the phone lies beside, as its pages give it. */
export function businessName(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return meta?.content ?? document.title;
}
