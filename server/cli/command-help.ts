import type { Command, CommandOption } from './command.ts';
import type { Terminal } from './terminal.ts';

type AnyCommand = Pick<Command<Terminal>, 'name' | 'summary' | 'takes' | 'options' | 'takesOtherOptions' | 'notes'>;

/** Help texts, from the same tables by which commands are read. */
export const commandHelp = {
  /** Of one command: how it is called, its options, its notes. */
  of({ name, summary, takes, options, takesOtherOptions, notes }: AnyCommand): string {
    const usage = ['hullo', name, '[options]', ...(takes === undefined ? [] : [takes])].join(' ');
    const help: CommandOption = { type: 'boolean', help: 'this text' };
    const rows = Object.entries({ ...options, help }).map(([option, described]) => {
      const value = described.value === undefined ? '' : ` ${described.value}`;
      return [`--${option}${value}`, described.help] as [string, string];
    });
    if (takesOtherOptions) rows.push(['--<name> <value>', 'handed on as a parameter of the address']);
    return [`Usage: ${usage}`, '', summary, '', ...columns(rows), ...(notes === undefined ? [] : ['', notes]), ''].join(
      '\n',
    );
  },
  /** Of several: a line each. */
  ofAll(commands: readonly AnyCommand[]): string {
    const rows = commands.map(({ name, summary, takes = '' }) => [`${name} ${takes}`.trim(), summary] as const);
    return [
      'Usage: hullo <command> [options]',
      '',
      ...columns(rows),
      '',
      '"hullo <command> --help" tells more.',
      '',
    ].join('\n');
  },
};

function columns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
