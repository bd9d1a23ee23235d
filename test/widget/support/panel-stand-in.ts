/**
 * The class with a panel that only counts: `shown` and `hidden` of the element tell how often it was asked for.
 * @param panel false for an element without one
 */
export const classWithPanel = (panel = true): string => `<script type="module">
  import { HulloButton } from '/widget/elements/hullo-button.ts';
  if (${panel}) Object.assign(HulloButton.prototype, {
    show() { this.shown = (this.shown ?? 0) + 1; this.dispatchEvent(new Event('hullo-show', { bubbles: true })); },
    hide() { this.hidden_ = (this.hidden_ ?? 0) + 1; this.dispatchEvent(new Event('hullo-hide', { bubbles: true })); },
    toggle() { this.toggled = (this.toggled ?? 0) + 1; },
  });
  await import('/widget/define.ts');
</script>`;
