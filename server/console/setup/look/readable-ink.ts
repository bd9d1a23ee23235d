import { contrast } from './contrast.ts';

/** Black or white, whichever is read better on a colour. */
export function readableInk(colour: string): '#000000' | '#ffffff' {
  return (contrast(colour, '#ffffff') ?? 21) >= (contrast(colour, '#000000') ?? 0) ? '#ffffff' : '#000000';
}
