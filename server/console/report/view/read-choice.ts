/** The choice that an address names, the usual one if it names none; undefined when it names what there is none of. */
export function readChoice<Name extends string>(
  asked: string | null,
  choices: readonly Name[],
  usual: NoInfer<Name>,
): Name | undefined {
  return asked === null ? usual : choices.find((name) => name === asked);
}
