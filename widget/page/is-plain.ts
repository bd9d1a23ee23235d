/** Whether a press is meant for us: with a modifier or another button it is the browser's, as on any link. */
export const isPlain = ({ type, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  type === 'click' && !(button || metaKey || ctrlKey || shiftKey || altKey);
