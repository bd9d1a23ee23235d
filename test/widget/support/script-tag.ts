/** The tag that an owner pastes, with each option as `data-*`. */
export function scriptTag(options: Readonly<Record<string, string>>): string {
  const script = document.createElement('script');
  script.async = true;
  script.setAttribute('src', '/widget/loader.ts');
  for (const [name, value] of Object.entries(options)) script.setAttribute(`data-${name}`, value);
  return script.outerHTML;
}
