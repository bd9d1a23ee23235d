/**
 * How the panel looks. As on the launcher, `all: initial` cuts what a page hands down, and colours are repeated in borders
 * of width 0, where they compute to plain numbers whatever notation the owner chose: so their contrast can be reckoned.
 */
export const PANEL_CSS = `[part=panel]{all:initial;color-scheme:var(--hullo-color-scheme,inherit);
--_accent:var(--hullo-accent,var(--_tone,#0b6b4f));
--_on:var(--hullo-on-accent,#fff);
--_ground:var(--hullo-panel-background,var(--hullo-surface,light-dark(#fff,#1a201d)));
--_text:var(--hullo-on-surface,light-dark(#17201c,#edf1ee));
--_quiet:var(--hullo-muted,light-dark(#5b665f,#a3afa8));
--_ink:var(--_text);
--_muted:var(--_quiet);
--_line:var(--hullo-outline,light-dark(#e4e1d8,#2c3530));
--_edge:color-mix(in srgb,var(--_ink) 50%,var(--_ground));
--_tint:5%;
--_soft:color-mix(in srgb,var(--_ink) var(--_tint),var(--_ground));
--_round:var(--hullo-control-radius,12px);
position:fixed;z-index:calc(var(--hullo-z-index,9000) + 1);inset:var(--_y,0) auto auto var(--_x,0);box-sizing:border-box;
display:flex;flex-direction:column;overflow:hidden;
inline-size:min(var(--hullo-panel-width,360px),100vw - 24px);
max-block-size:min(var(--hullo-panel-max-height,640px),var(--_room,100vh) - 24px);
border:0 solid;
border-top-color:color-mix(in srgb,var(--_text) 5%,var(--_ground));
border-left-color:color-mix(in srgb,var(--_text),var(--_text));
border-bottom-color:color-mix(in srgb,var(--_quiet),var(--_quiet));
border-right-color:color-mix(in srgb,var(--_accent),var(--_accent));
border-radius:var(--hullo-panel-radius,20px);
background:color-mix(in srgb,var(--_ground),var(--_ground));color:var(--_ink);
font:400 medium/1.5 var(--hullo-font-family,system-ui,sans-serif);overflow-wrap:anywhere;
transition:border-color 1ms;
outline:1px solid var(--_line);box-shadow:var(--hullo-panel-shadow,var(--hullo-shadow,0 4px 12px #0000001a,0 16px 48px #0003))}
.dim{--_on:#050505}
[part=panel].light{--_ink:#fff}
[part=panel].dark{--_ink:#050505}
.flat{--_tint:0%}
.plain{--_muted:var(--_ink)}
[part=panel] *{box-sizing:border-box;margin:0}
[part=panel] :focus-visible{outline:3px solid var(--hullo-focus-ring,var(--_ink));outline-offset:2px}
[part=header]{display:flex;align-items:center;gap:12px;padding:16px;padding-inline-end:60px}
[part=header]>slot{display:contents}
[part=title]{font-size:1em;font-weight:600;line-height:1.25}
[part=title],[part=bubble]{unicode-bidi:plaintext}
button{border:0;border-radius:24px;background:none;color:var(--_muted);font:inherit;font-size:.8125em;cursor:pointer}
[part=status],.note{color:var(--_muted);font-size:.8125em;line-height:1.4}
[part=status]::before{content:"";display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border-radius:50%;border:2px solid var(--_muted)}
.online::before{border-color:var(--_accent);background:var(--_accent)}
[part=avatar]{flex:none;display:grid;place-items:center;inline-size:40px;block-size:40px;border-radius:50%;overflow:hidden;background:var(--_accent);color:var(--_on)}
[part=avatar] svg,[part=send] svg{inline-size:22px;block-size:22px;flex:none;fill:currentColor}
[part=close-button]{position:absolute;inset-block-start:14px;inset-inline-end:12px;display:grid;place-items:center;inline-size:44px;block-size:44px;padding:0}
[part=close-button] svg{inline-size:20px;stroke:currentColor;stroke-width:2;stroke-linecap:round}
[part=body]{display:flex;flex-direction:column;gap:16px;overflow:auto;overscroll-behavior:contain;padding:4px 16px 16px}
[part=body]>*{flex:none}
[part=bubble]{max-inline-size:92%;inline-size:fit-content;padding:10px 14px;border-radius:16px;border-start-start-radius:4px;background:var(--_soft);font-size:.9375em;white-space:pre-line}
.label{display:block;padding:0;margin-block-end:6px!important;font-size:.8125em;font-weight:600}
.box{inline-size:100%;min-block-size:48px;padding:11px 14px;border:1px solid var(--_edge);border-radius:var(--_round);background:var(--_ground);color:inherit;font:inherit;font-size:max(16px,1em);line-height:1.4}
textarea{display:block;resize:none;field-sizing:content;max-block-size:9.5em}
[part=footer]{display:flex;flex-direction:column;gap:8px;padding:12px 16px calc(14px + env(safe-area-inset-bottom));border-block-start:1px solid var(--_line)}
[part=send]{all:unset;box-sizing:border-box!important;display:flex;align-items:center;justify-content:center;gap:10px;min-block-size:48px;padding:8px 20px;border:0 solid;
border-block-color:color-mix(in srgb,var(--_accent),var(--_accent));
border-inline-color:color-mix(in srgb,var(--_on),var(--_on));
border-radius:var(--hullo-radius,24px);background:linear-gradient(var(--_accent),var(--_accent)) #fff;color:var(--_on);font-weight:600;line-height:1.25;text-align:center}
[part=send]:not([href]){opacity:.5;cursor:default}
[part=send]:hover,button:hover{filter:brightness(.94)}
.ways{display:flex;flex-wrap:wrap;justify-content:center;gap:0 20px}
.ways button{min-block-size:36px;padding:0 4px;text-decoration:underline;text-underline-offset:3px}
.quiet{text-align:center}
.quiet:empty{display:none}
@media(max-width:479.9px){[part=panel]{inset:auto 0 var(--_below,0);inline-size:100%;max-block-size:min(85vh,var(--_view,100vh) - 16px);border-end-start-radius:0;border-end-end-radius:0}}
@media(prefers-reduced-motion:no-preference){[part=panel]{animation:hullo-in var(--hullo-show-duration,.18s) ease-out}
.leaving{animation:hullo-out var(--hullo-hide-duration,.12s) ease-in forwards!important}
@keyframes hullo-in{0%{opacity:0;transform:translateY(8px)}}@keyframes hullo-out{to{opacity:0;transform:translateY(8px)}}}
@media(forced-colors:active){[part=panel],[part=send]{border-width:2px}[part=send]{background:Canvas}[part=bubble]{outline:1px solid}}
@media print{[part=panel]{display:none!important}}`;
